import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '@/core/report/document/oneLine';
import { documentArbitrary, documentWords } from '@/core/report/document/testing/documentFor';
import { slideDeck } from '@/core/report/slides/slideDeck';
import type { SlideChart, SlideTable } from '@/core/report/slides/slideParts';
import { officeDocumentNames, officeDocuments } from './testing/officeDocuments';
import { elements, findPartFault, textIn, xmlParts } from './testing/readOffice';
import { writePptx } from './writePptx';

const cases = officeDocumentNames.flatMap((name) =>
  (['en', 'zh-CN'] as const).map((language) => ({ name, language })),
);

/** Every series of a chart: its name, its categories, its values. */
function series(xml: string) {
  return elements(xml, 'c:ser').map((part) => {
    const values = (name: string) =>
      elements(elements(part, name)[0] ?? '', 'c:v').map((value) => textIn(value, 'c:v'));
    return { name: values('c:tx')[0], categories: values('c:cat'), values: values('c:val') };
  });
}

function seriesOf({ categories, series: all }: SlideChart) {
  return all
    .filter(({ values }) => values.some((value) => value !== 0))
    .map(({ name, values }) => ({ name, categories, values: values.map(String) }));
}

/** The last table of a slide as rows of cells; the paragraphs of a cell parted by a line, headings without blanks. */
function tableRows(xml: string) {
  const table = elements(xml, 'a:tbl').at(-1) ?? '';
  return elements(table, 'a:tr').map((row, y) =>
    elements(row, 'a:tc').map((cell) => {
      const paragraphs = elements(cell, 'a:p').map((paragraph) => textIn(paragraph, 'a:t'));
      return y === 0 ? solid(paragraphs.join('')) : paragraphs.join('\n');
    }),
  );
}

/** Where a heading has a blank, it may have a new line. */
const solid = (heading: string) => heading.replaceAll(' ', '');

function rowsOf({ columns, rows, states }: SlideTable) {
  const first = columns.findIndex(({ isNumber }) => !isNumber);
  return [
    columns.map(({ heading }) => solid(oneLine(heading))),
    ...rows.map((row, y) =>
      row.map(({ text }, i) =>
        i === first && states?.[y] ? `${oneLine(text)}\n${states[y]}` : oneLine(text),
      ),
    ),
  ];
}

/** Of a wide slide, in EMU: 914,400 an inch. */
const [slideWidth, slideHeight] = [12_192_000, 6_858_000];

/** Where what stands on a slide ends; the group that holds all has no size. */
function frames(xml = '') {
  const place =
    /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(-?\d+)" cy="(-?\d+)"\/>(?!<a:chOff)/g;
  return [...xml.matchAll(place)].map((found) => {
    const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
    return { right: x + width, bottom: y + height, height };
  });
}

describe.each(cases)('the slides of $name in $language', ({ name, language }) => {
  const document = officeDocuments[name](language);
  const words = documentWords[language];
  const deck = slideDeck(document, words);
  const written = writePptx(document, words).then(xmlParts);
  const slide = async (n: number) => (await written)[`ppt/slides/slide${n}.xml`] ?? '';
  const chart = async (n: number) => (await written)[`ppt/charts/chart${n}.xml`] ?? '';

  it('are three, well-formed in every part, workbooks included', async () => {
    const parts = await written;
    expect(findPartFault(parts)).toBeUndefined();
    expect(Object.keys(parts).filter((path) => /slides\/slide\d+\.xml$/.test(path)).length).toBe(3);
  });

  it('say the cluster, its price and every figure on the first', async () => {
    const text = textIn(await slide(1), 'a:t');
    expect(text).toContain(deck.answer.cluster);
    expect(text).toContain(deck.answer.price);
    for (const { value } of deck.answer.figures) expect(text).toContain(value);
    expect(text).toContain(deck.foot);
  });

  it('have every row of options and steps in tables', async () => {
    expect(tableRows(await slide(2))).toEqual(deck.options && rowsOf(deck.options.table));
    expect(tableRows(await slide(3))).toEqual(rowsOf(deck.growth.table));
  });

  it('have charts of their own with the numbers of the document', async () => {
    const { bar } = deck.answer;
    expect(series(await chart(1))).toEqual(seriesOf(bar));
    const [prices] = series(await chart(2));
    const expected = deck.options?.prices && seriesOf(deck.options.prices)[0];
    expect(prices).toEqual({
      ...expected,
      categories: expected?.categories.toReversed(),
      values: expected?.values.toReversed(),
    });
    const { stairs, need } = deck.growth;
    expect(series(await chart(3))).toEqual(
      seriesOf({ ...stairs, series: [...stairs.series, need] }),
    );
  });

  it('have those numbers in the workbook behind each chart', async () => {
    const sheet = 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx/xl/worksheets/sheet1.xml';
    const cells = elements((await written)[sheet] ?? '', 'v').map((cell) => textIn(cell, 'v'));
    for (const { values } of seriesOf(deck.answer.bar)) {
      expect(cells).toEqual(expect.arrayContaining(values));
    }
  });

  it('lead back by a link that PowerPoint can open, on each slide', async () => {
    const { link } = document;
    const opens = link?.startsWith('https:') === true && link.length <= 2000;
    for (const n of [1, 2, 3]) {
      const rels = (await written)[`ppt/slides/_rels/slide${n}.xml.rels`] ?? '';
      expect(rels.includes('TargetMode="External"')).toBe(opens);
      if (!opens)
        expect(textIn(await slide(n), 'a:t')).toContain(
          (link?.length ?? 0) > 110 ? words.document.linkTooLong : link,
        );
    }
  });
});

describe('slides', () => {
  const { orders, many } = officeDocuments;
  const parts = writePptx(orders('en'), documentWords.en).then(xmlParts);

  it('keep the order that the schema of charts asks for, with two axes each', async () => {
    for (const n of [1, 2, 3]) {
      const xml = (await parts)[`ppt/charts/chart${n}.xml`] ?? '';
      for (const part of elements(xml, 'c:ser')) {
        expect(part.lastIndexOf('<c:dPt>')).toBeLessThan(part.indexOf('<c:dLbls>'));
      }
      expect(xml).not.toMatch(/(?:<c:axId val="\d+"\/>){3}/);
    }
  });

  it('have workbooks of a sheet alone, without the table that it does not know', async () => {
    const tables = Object.entries(await parts).filter(
      ([path, xml]) => path.includes('/xl/tables/') || xml.includes('PartName="/xl/tables/'),
    );
    expect(tables).toEqual([]);
  });

  it('tint the bar of the answer alone', async () => {
    const points = elements((await parts)['ppt/charts/chart2.xml'] ?? '', 'c:dPt');
    const tints = points.map((point) => /srgbClr val="(\w+)"/.exec(point)?.[1]);
    expect(tints).toEqual([...Array(6).fill('9FCFC7'), '0A6B62']);
  });

  it('tint the row of the answer alone', async () => {
    const document = officeDocuments.picked('en');
    const picked = xmlParts(await writePptx(document, documentWords.en));
    const rows = elements(picked['ppt/slides/slide2.xml'] ?? '', 'a:tr');
    const tinted = rows.flatMap((row, y) => (row.includes('"D5EBE7"') ? [y] : []));
    expect(tinted).toEqual([document.answer.rank]);
  });

  it('bring the colours of the product, none of the office', async () => {
    const all = Object.entries(await parts)
      .filter(([path]) => path.startsWith('ppt/theme/'))
      .map(([, xml]) => xml);
    expect(all.length).toBeGreaterThan(0);
    for (const xml of all) {
      expect(xml).toContain('<a:accent1><a:srgbClr val="0A6B62"/></a:accent1>');
      expect(xml).toContain('<a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/>');
      expect(xml).not.toMatch(/4472C4|5B9BD5|Calibri(?! Light)/i);
    }
  });

  it('carry the code of the link on each slide, unless it is too long to scan', async () => {
    const long = xmlParts(await writePptx(many(), documentWords.en));
    for (const n of [1, 2, 3]) {
      const path = `ppt/slides/slide${n}.xml`;
      expect(elements((await parts)[path] ?? '', 'p:pic').length).toBe(1);
      expect(elements(long[path] ?? '', 'p:pic').length).toBe(0);
    }
  });

  it('are the same bytes however many were written before', async () => {
    const one = await writePptx(orders('en'), documentWords.en);
    await writePptx(many(), documentWords.en);
    expect(Buffer.from(one).equals(await writePptx(orders('en'), documentWords.en))).toBe(true);
  });

  it('are well-formed, and nothing leaves a slide, whatever they are labelled with', async () => {
    await fc.assert(
      fc.asyncProperty(
        documentArbitrary,
        fc.constantFrom(documentWords.en, documentWords['zh-CN']),
        async (document, words) => {
          const written = xmlParts(await writePptx(document, words));
          expect(findPartFault(written)).toBeUndefined();
          for (const n of [1, 2, 3]) {
            for (const { right, bottom, height } of frames(written[`ppt/slides/slide${n}.xml`])) {
              expect(right).toBeLessThanOrEqual(slideWidth);
              expect(bottom).toBeLessThanOrEqual(slideHeight);
              expect(height).toBeGreaterThan(0);
            }
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
