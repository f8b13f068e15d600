import { describe, expect, it } from 'vitest';
import { chartsOf } from '@/core/report/document/documentCharts';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { documentWithCharts } from '@/core/report/document/testing/documentWithCharts';
import { languages } from '@/core/words/language';
import { qrCodeOf } from './qrCode';
import { qrPng } from './qrPng';
import { elements, findPartFault, xmlParts } from './testing/readOffice';
import { writeDocx } from './writeDocx';
import { writePptx } from './writePptx';

const document = documentWithCharts();
const code = qrCodeOf('https://example.org/');
if (!code) throw new Error('a short address has a code');
const png = qrPng(code);

/** Texts of pictures for screen readers, without that of the link's code. */
const alternatives = (xml: string) =>
  [...xml.matchAll(/descr="([^"]+)"/g)].map(([, text = '']) => text);

describe.each(languages)('the charts of a document in %s', (language) => {
  const words = documentWords[language];
  const charts = chartsOf(document, words);
  const descriptions = charts.map(({ chart }) => chart.description);

  it('are pictures in Word, each with its text and no wider than the page', async () => {
    const drawn: string[] = [];
    const bytes = await writeDocx(document, words, async (svg) => {
      drawn.push(svg);
      return png;
    });
    const parts = xmlParts(bytes);
    expect(findPartFault(parts)).toBeUndefined();
    const xml = parts['word/document.xml'] ?? '';
    expect(alternatives(xml).filter((text) => descriptions.includes(text))).toEqual(descriptions);
    expect(drawn.map((svg) => /<title>(.*)<\/title>/.exec(svg)?.[1])).toEqual(
      charts.map(({ chart }) => chart.title),
    );
    // 914,400 an inch; the text of an A4 page is less than 7 inches wide.
    const widths = [...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, cx]) => Number(cx));
    expect(widths.length).toBeGreaterThanOrEqual(charts.length);
    for (const cx of widths) expect(cx).toBeLessThan(7 * 914_400);
  });

  it('are slides of their own in PowerPoint, inside the slide', async () => {
    const parts = xmlParts(await writePptx(document, words, async () => png));
    expect(findPartFault(parts)).toBeUndefined();
    const slides = Object.entries(parts).flatMap(([name, xml]) =>
      /slides\/slide\d+\.xml$/.test(name) ? [xml] : [],
    );
    const pictures = slides.flatMap((xml) => elements(xml, 'p:pic'));
    const shown = pictures.filter((xml) =>
      alternatives(xml).some((text) => descriptions.includes(text)),
    );
    expect(shown).toHaveLength(charts.length);
    for (const xml of shown) {
      const [, x = 0, y = 0, cx = 0, cy = 0] =
        /off x="(\d+)" y="(\d+)".*?ext cx="(\d+)" cy="(\d+)"/s.exec(xml)?.map(Number) ?? [];
      expect(x + cx).toBeLessThanOrEqual(12_192_000);
      expect(y + cy).toBeLessThanOrEqual(6_858_000);
    }
  });
});

it('are left out where nothing can paint them, and the document is written', async () => {
  const words = documentWords.en;
  const none = async () => undefined;
  expect(xmlParts(await writeDocx(document, words, none))['word/document.xml']).not.toContain(
    words.road.chart.title,
  );
  const slides = xmlParts(await writePptx(document, words, none));
  const all = xmlParts(await writePptx(document, words, async () => png));
  const count = (parts: object) =>
    Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name)).length;
  expect(count(all) - count(slides)).toBe(chartsOf(document, words).length);
});
