import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uprightOptions } from '@/core/report/document/compactOptions';
import { layOut } from '@/core/report/document/documentLayout';
import { oneLine } from '@/core/report/document/oneLine';
import { optionsSection } from '@/core/report/document/tableSections';
import {
  documentArbitrary,
  documentFor,
  documentWords,
  wordsArbitrary,
} from '@/core/report/document/testing/documentFor';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { officeDocumentNames, officeDocuments, officePlan } from './testing/officeDocuments';
import { elements, findPartFault, textIn, xmlParts } from './testing/readOffice';
import { writeDocx } from './writeDocx';

const cases = officeDocumentNames.flatMap((name) =>
  (['en', 'zh-CN'] as const).map((language) => ({ name, language })),
);

/** Paragraphs of a style, as text. */
function styled(xml: string, style: string): readonly string[] {
  return elements(xml, 'w:p')
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) => textIn(paragraph, 'w:t'));
}

/** What a cell says, with its kept hyphens. */
function said(cell: string): string {
  return textIn(cell.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>'), 'w:t');
}

/** A heading without its blanks, one of which may be a new line. */
const solid = (heading: string) => heading.replaceAll(' ', '');

/** Tables with a heading row, as rows of cells; the head and the bar have none. */
function tables(xml: string) {
  return elements(xml, 'w:tbl')
    .filter((table) => table.includes('<w:tblHeader/>'))
    .map((table) => elements(table, 'w:tr').map((row) => elements(row, 'w:tc')));
}

describe.each(cases)('the Word document of $name in $language', ({ name, language }) => {
  const document = officeDocuments[name](language);
  const words = documentWords[language];
  const layout = layOut(document, words);
  const written = writeDocx(document, words).then(xmlParts);

  it('is well-formed in every part', async () => {
    expect(findPartFault(await written)).toBeUndefined();
  });

  it('has the title and every heading of the layout in the styles of Word', async () => {
    const xml = (await written)['word/document.xml'] ?? '';
    expect(styled(xml, 'Title')).toEqual([oneLine(layout.title)]);
    const atEnd = name === 'many' ? [words.document.link] : [];
    const headings = layout.sections.map(({ heading }) => oneLine(heading));
    expect(styled(xml, 'Heading1')).toEqual([...headings, ...atEnd]);
    expect(textIn(xml, 'w:t')).toContain(oneLine(layout.head[0]?.text ?? ''));
  });

  it('has every table of the layout, row by row, with numbers at the right', async () => {
    const laid = layout.sections.flatMap((section) =>
      section.kind === 'options' ? uprightOptions(section, document, words).tables : section.tables,
    );
    const found = tables((await written)['word/document.xml'] ?? '');
    const shown = found.map(([head = [], ...rows]) => [
      head.map((cell) => solid(said(cell))),
      ...rows.map((row) => row.map(said)),
    ]);
    expect(shown).toEqual(
      laid.map(({ columns, rows }) => [
        columns.map(({ heading }) => solid(oneLine(heading))),
        ...rows.map((row) => row.map(({ text }) => oneLine(text))),
      ]),
    );
    found.forEach((rows, t) => {
      for (const row of rows) {
        const sides = row.map((cell) => /<w:jc w:val="(\w+)"/.exec(cell)?.[1]);
        const numbers = laid[t]?.columns.map(({ isNumber }) => (isNumber ? 'right' : 'left'));
        expect(sides).toEqual(numbers);
      }
    });
  });

  it('leads back by a link that Word can open, and shows any other as text', async () => {
    const { link } = document;
    const parts = await written;
    const target = /TargetMode="External"/.test(parts['word/_rels/document.xml.rels'] ?? '');
    expect(target).toBe(link?.startsWith('https:') === true && link.length <= 2000);
    if (!target && link) expect(textIn(parts['word/document.xml'] ?? '', 'w:t')).toContain(link);
  });

  it('says the day it was given and no other', async () => {
    const core = (await written)['docProps/core.xml'] ?? '';
    const day = document.date === null ? [] : [`${document.date}T00:00:00Z`];
    for (const name of ['dcterms:created', 'dcterms:modified']) {
      expect(elements(core, name).map((element) => textIn(element, name))).toEqual(day);
    }
  });
});

describe('a Word document', () => {
  const parts = writeDocx(officeDocuments.hostile('zh-CN'), documentWords['zh-CN']).then(xmlParts);

  it('names the languages of its letters, its Chinese font, its title and its author', async () => {
    const { 'word/styles.xml': styles = '', 'docProps/core.xml': core = '' } = await parts;
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(styles).toMatch(/<w:rFonts [^>]*w:eastAsia="Microsoft YaHei"/);
    expect(textIn(core, 'dc:title')).toBe(
      '<b>A & B</b> "quoted"   ]]> \uFFFD {HYPERLINK "x"} 🚀👩‍👩‍👧',
    );
    expect(textIn(core, 'dc:creator')).toBe('=cmd|calc!A1 & <script>');
  });

  it('has no field but those of the page numbers', async () => {
    const all = Object.values(await parts).join('');
    const fields = elements(all, 'w:instrText').map((field) => textIn(field, 'w:instrText'));
    expect(new Set(fields)).toEqual(new Set(['PAGE', 'NUMPAGES']));
    expect(all).not.toContain('<w:fldSimple');
  });

  it('tints the row of the answer among the shapes and among the steps, and no other', async () => {
    const document = officeDocuments.picked('en');
    const picked = xmlParts(await writeDocx(document, documentWords.en))['word/document.xml'] ?? '';
    const tinted = tables(picked).map((rows) =>
      rows.flatMap((row, y) => (row.some((cell) => cell.includes('w:fill="D5EBE7"')) ? [y] : [])),
    );
    const { rank } = document.answer;
    expect(tinted.filter((rows) => rows.length > 0)).toEqual([[rank], [rank], [1]]);
  });

  it('keeps every page upright, and every figure of the widest table', async () => {
    const document = officeDocuments.hostile('zh-CN');
    const xml = (await parts)['word/document.xml'] ?? '';
    const pages = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => [w, h]);
    expect(pages).toEqual([['11906', '16838']]);
    const wide = optionsSection(document, documentWords['zh-CN']).tables[0];
    const told = wide?.rows.flatMap((row) => row.map(({ text }) => oneLine(text))) ?? [];
    const shown = said(xml);
    expect(told.filter((text) => !shown.includes(text))).toEqual([]);
  });

  it('carries the code of its link, unless the link is too long to scan', async () => {
    const { many } = officeDocuments;
    expect((await parts)['word/_rels/document.xml.rels']).toMatch(/Target="media\/\w+\.png"/);
    const long = xmlParts(await writeDocx(many(), documentWords.en));
    expect(long['word/_rels/document.xml.rels']).not.toContain('media/');
  });

  it('leaves out the middle of a table of more than 500 rows and counts it there', async () => {
    const workloads = Array.from({ length: 501 }, (_, i) => ({
      name: `job ${i + 1}`,
      qps: 1_000,
      complexity: 'complex',
    }));
    const document = documentFor(answerTo(officePlan({ workloads })), {});
    const xml = xmlParts(await writeDocx(document, documentWords.en))['word/document.xml'] ?? '';
    const texts = tables(xml).map((rows) => rows.map((row) => textIn(row[0] ?? '', 'w:t')));
    const { moreRows } = documentWords.en.document;
    const inputs = texts[0] ?? [];
    expect(inputs).toHaveLength(1 + 500 + 1);
    // 488 from the start and 12 from the end.
    expect(inputs.slice(488, 491)).toEqual(['job 488', moreRows('1'), 'job 490']);
    expect(inputs.at(-1)).toBe('job 501');
    const why = texts.find((rows) =>
      rows.includes(moreRows(String(document.derivation.length - 500))),
    );
    expect(why?.at(-1)).toBe(documentWords.en.derivation.kinds.price);
  });

  it('ends no line of a cell at the hyphen of a shape, and hides none of a text that fits', async () => {
    const workloads = [{ qps: 100_000, complexity: 'complex' }];
    const plan = officePlan({ workloads, growth: { percentPerMonth: 20 } });
    const road = roadFiguresOf(plan, '2026-11-22');
    if (!road.ok) throw new Error('no road');
    const document = { ...documentFor(answerTo(plan), {}), road: road.figures };
    const xml = xmlParts(await writeDocx(document, documentWords.en))['word/document.xml'] ?? '';
    const cells = elements(xml, 'w:tc');
    const long = cells.filter((cell) => /Slaves and/.test(said(cell)));
    expect(long.length).toBeGreaterThan(0);
    for (const cell of long) expect(cell).not.toMatch(/\d-core/);
    const short = cells.filter((cell) => /^\d+-core \d+ GB$/.test(said(cell)));
    expect(short.length).toBeGreaterThan(0);
    for (const cell of short) expect(cell).not.toContain('noBreakHyphen');
  });

  it('shows no link that would fill a book', async () => {
    const link = `https://sizer.example/#/size?v=1&z=${'aB3_-'.repeat(2_000)}`;
    const document = { ...officeDocuments.orders('en'), link };
    const xml = xmlParts(await writeDocx(document, documentWords.en))['word/document.xml'] ?? '';
    expect(styled(xml, 'Heading1').at(-1)).toBe(documentWords.en.document.link);
    expect(textIn(xml, 'w:t')).toContain(documentWords.en.document.linkTooLong);
    expect(xml).not.toContain('aB3_-aB3_-');
  });

  it('is the same bytes again', async () => {
    const { orders } = officeDocuments;
    const one = await writeDocx(orders('en'), documentWords.en);
    expect(Buffer.from(one).equals(await writeDocx(orders('en'), documentWords.en))).toBe(true);
  });

  it('is well-formed whatever it is labelled with', async () => {
    await fc.assert(
      fc.asyncProperty(documentArbitrary, wordsArbitrary, async (document, words) => {
        expect(findPartFault(xmlParts(await writeDocx(document, words)))).toBeUndefined();
      }),
      { numRuns: 12 },
    );
  });
});
