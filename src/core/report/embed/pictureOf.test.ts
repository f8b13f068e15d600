import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartKinds } from '@/core/report/document/layoutParts';
import {
  documentArbitrary,
  documentWords,
  wordsArbitrary,
} from '@/core/report/document/testing/documentFor';
import { documentWithCharts } from '@/core/report/document/testing/documentWithCharts';
import { chartPictureOf, dataAddress, pictureOf } from './pictureOf';

describe('the picture of the answer card', () => {
  it('knows its size and gives its text back from a data address, for every plan', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const { svg, width, height } = pictureOf(document, words);
        expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
        expect(height).toBeGreaterThan(100);
        const address = dataAddress(svg);
        expect(address).not.toMatch(/["'<>#\n]/);
        expect(decodeURIComponent(address)).toBe(`data:image/svg+xml,${svg}`);
      }),
    );
  });
});

describe('the picture of a chart', () => {
  const document = documentWithCharts();
  it.each(chartKinds)('knows its size and says what it shows: %s', (kind) => {
    const picture = chartPictureOf(document, documentWords.en, kind);
    expect(picture?.svg).toContain(`viewBox="0 0 ${picture?.width} ${picture?.height}"`);
    expect(picture?.alternative).toMatch(/^Orders & joins <1>\. .+\. .+/);
  });

  it('is none where the document does not have it', () => {
    const { road: _, ...plain } = document;
    expect(chartPictureOf(plain, documentWords.en, 'road')).toBeUndefined();
  });
});
