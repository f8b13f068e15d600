import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentArbitrary, wordsArbitrary } from '@/core/report/document/testing/documentFor';
import { dataAddress, pictureOf } from './pictureOf';

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
