import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Price } from '@/core/quantity/money';
import { documentFormatNames, documentFormats } from './documentFormats';
import { titleOf } from './documentHead';
import { layOut } from './documentLayout';
import { escapeMarkup } from './escapeMarkup';
import { documentArbitrary, wordsArbitrary } from './testing/documentFor';
import { findXmlFault } from './testing/findXmlFault';
import { readTables } from './testing/readTables';
import { cellRows, safeText } from './writeCells';
import { writeCsv } from './writeCsv';
import { writeHtml } from './writeHtml';
import { writeJson } from './writeJson';
import { writeMarkdown } from './writeMarkdown';
import { writeOptionsSvg } from './writeOptionsSvg';
import { writeStepsSvg } from './writeStepsSvg';
import { writeSvg } from './writeSvg';
import { writeTsv } from './writeTsv';

const formula = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;
const pictures = [writeSvg, writeStepsSvg, writeOptionsSvg] as const;
const noFigure = /undefined|NaN|Infinity|∞|\[object/;
const isNumber = (cell: string) => cell !== '' && String(Number(cell)) === cell;

describe('a document of any plan, whatever it is labelled with', () => {
  it('can be written in every format and says neither undefined nor NaN', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        // As data a figure that is none is null, so these words come from texts alone.
        fc.pre(!noFigure.test(JSON.stringify(document)));
        for (const format of documentFormatNames) {
          const text = documentFormats[format](document, words);
          expect(text).not.toMatch(noFigure);
          expect(text).toBe(documentFormats[format](document, words));
        }
      }),
    );
  });

  it('reads back from CSV cell by cell, with every row of one width', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const text = writeCsv(document, words);
        expect(text.startsWith('\uFEFF')).toBe(true);
        // The reader takes one byte order mark off, and no more than one: a title may begin with another.
        const { data, errors } = Papa.parse<string[]>(text, { newline: '\r\n' });
        expect(errors).toEqual([]);
        expect(data.pop()).toEqual(['']);
        expect(data).toEqual(cellRows(document, words).map((row) => row.map(safeText)));
        expect(new Set(data.map((row) => row.length)).size).toBe(1);
      }),
    );
  });

  it('gives a spreadsheet no formula, and numbers as they are', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const { data } = Papa.parse<string[]>(writeCsv(document, words));
        const pasted = writeTsv(document, words).split('\n');
        for (const cell of [...data.flat(), ...pasted.flatMap((line) => line.split('\t'))]) {
          if (!isNumber(cell)) expect(cell).not.toMatch(formula);
        }
        const numbers = cellRows(document, words).flatMap((row) => row.map(({ value }) => value));
        const read = data.flat().filter(isNumber).map(Number);
        for (const value of numbers) {
          if (value === undefined) continue;
          expect(read.some((figure) => Math.abs(figure - value) <= 0.00501)).toBe(true);
        }
      }),
    );
  });

  it('has as many tab-separated cells in every line', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const lines = writeTsv(document, words)
          .trimEnd()
          .split(/\r\n|\r|\n/);
        const rows = cellRows(document, words);
        expect(lines.length).toBe(rows.length);
        for (const line of lines.slice(0, -1)) {
          expect(line.split('\t').length).toBe(rows[0]?.length);
        }
      }),
    );
  });

  it('writes in Markdown the figures of the answer', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const rows = readTables(writeMarkdown(document, words))[2] ?? [];
        const shown = (name: string) => rows.find(([first]) => first === name)?.[1];
        const { figures, answer, range } = document;
        const shownPrice = (price: Price | null) =>
          price ? words.amount(price.amount, price.currency) : words.answer.priceNone;
        const expected = {
          [words.document.price]: shownPrice(figures.price),
          [words.document.slaves]: words.number(answer.slaveCount),
          [words.document.need]: words.number(figures.requiredCu),
          [words.document.capacity]: words.number(figures.capacityCu),
          [words.document.machines]: words.number(figures.nodeCount),
          [words.document.utilisation]: words.percentFigure(figures.utilisationPercent),
          [words.document.lowNeed]: range ? words.number(range.lowCu) : undefined,
          [words.document.middleNeed]: range ? words.number(range.middleCu) : undefined,
          [words.document.highNeed]: range ? words.number(range.highCu) : undefined,
          [words.document.lowPrice]: range ? shownPrice(range.low?.price ?? null) : undefined,
          [words.document.middlePrice]: range ? shownPrice(range.middle?.price ?? null) : undefined,
          [words.document.highPrice]: range ? shownPrice(range.high?.price ?? null) : undefined,
        };
        expect(
          Object.fromEntries(Object.keys(expected).map((name) => [name, shown(name)])),
        ).toEqual(expected);
      }),
    );
  });

  it('is well-formed as SVG and HTML, with text from outside as text alone', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        for (const write of [...pictures, writeHtml]) {
          const text = write(document, words);
          expect(findXmlFault(text)).toBeUndefined();
          const tags = new Set([...text.matchAll(/<([a-z]\w*)/gi)].map(([, name]) => name));
          const known =
            'svg title desc rect polyline polygon text div h1 h2 p b ul li table thead tbody tr th td';
          expect(known.split(' ')).toEqual(expect.arrayContaining([...tags]));
        }
        for (const write of pictures) {
          const text = write(document, words);
          const bars = [...text.matchAll(/<rect x="([\d.]+)".*? width="([\d.]+)"/g)];
          for (const [, x, width] of bars)
            expect(Number(x) + Number(width)).toBeLessThanOrEqual(720);
          const height = Number(/ height="(\d+)"/.exec(text)?.[1]);
          const points = [...text.matchAll(/ points="([^"]+)"/g)].flatMap(([, list = '']) =>
            list.split(' ').map((point) => point.split(',').map(Number)),
          );
          for (const [x = NaN, y = NaN] of points) {
            expect(x >= 0 && x <= 720 && y >= 0 && y <= height).toBe(true);
          }
        }
      }),
    );
  });

  it('has in HTML the tables of the layout, cell by cell', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const texts = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)];
        const read = texts(writeHtml(document, words), /<table.*?<\/table>/gs).map(([table]) =>
          texts(table, /<tr>(.*?)<\/tr>/g).map(([, row = '']) =>
            texts(row, /<t[hd] [^>]*>(.*?)<\/t[hd]>/g).map(([, cell]) => cell),
          ),
        );
        const tables = layOut(document, words).sections.flatMap((section) => section.tables);
        const laid = tables.map(({ columns, rows }) => [
          columns.map(({ heading }) => escapeMarkup(heading)),
          ...rows.map((row) => row.map(({ text }) => escapeMarkup(text))),
        ]);
        expect(read).toEqual(laid);
        for (const rows of laid) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      }),
    );
  });

  it('is its own data as JSON, in one order of keys', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const read = JSON.parse(writeJson(document));
        expect(JSON.stringify(read)).toBe(
          JSON.stringify(document, (_, value) => (value === undefined ? null : value)),
        );
        expect(Object.keys(read)).toEqual(Object.keys(document));
        expect(titleOf(read, words)).toBe(titleOf(document, words));
      }),
    );
  });
});
