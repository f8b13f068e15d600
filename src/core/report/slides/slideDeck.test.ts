import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileWords } from '@/core/report/document/documentWords';
import {
  documentArbitrary,
  documentFor,
  documentWords,
} from '@/core/report/document/testing/documentFor';
import { isPool } from '@/core/report/isPool';
import { answerArbitrary } from '@/core/report/testing/answerArbitrary';
import { slideDeck } from './slideDeck';

const wordsArbitrary: fc.Arbitrary<FileWords> = fc.constantFrom(
  documentWords.en,
  documentWords['zh-CN'],
);

describe('the slides of any document', () => {
  it('show its numbers and no others in the charts', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const { answer, options, growth } = slideDeck(document, words);
        const { needCu, unusedCu, spareCu } = document.bar;
        const spare = isPool(document) ? [] : [[spareCu]];
        expect(answer.bar.series.map(({ values }) => values)).toEqual([
          [needCu],
          [unusedCu],
          ...spare,
        ]);
        const amounts = document.options.flatMap(({ option }) => option.price?.amount ?? []);
        const bars = options?.prices?.series.flatMap(({ values }) => values);
        expect(options === undefined).toBe(isPool(document));
        if (options) expect(bars ?? []).toEqual(amounts);
        const columns = growth.stairs.categories.map((_, i) =>
          growth.stairs.series.flatMap(({ values }) => values[i] || []),
        );
        expect(columns).toEqual(document.steps.map(({ step }) => [step.capacityCu]));
        expect(new Set(growth.need.values)).toEqual(new Set([document.figures.requiredCu]));
      }),
    );
  });

  it('list every shape and every step, and know the row of the answer', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const { options, growth } = slideDeck(document, words);
        const { answer, steps } = document;
        if (options) {
          expect(options.table.rows.map((row) => row[3]?.value)).toEqual(
            document.options.map(({ option }) => option.capacityCu),
          );
          expect(document.options[options.table.answerRow]?.option.slave).toBe(answer.slave);
        }
        expect(growth.table.rows.map((row) => row[0]?.value)).toEqual(
          steps.map(({ step }) => step.slaveCount + (isPool(document) ? answer.masterCount : 0)),
        );
        expect(steps[growth.table.answerRow]?.step.slaveCount).toBe(answer.slaveCount);
        for (const { columns, rows } of [...(options ? [options.table] : []), growth.table]) {
          for (const row of rows) expect(row.length).toBe(columns.length);
        }
      }),
    );
  });

  it('mark the cheapest shape and the answer, be they one or two', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const words = documentWords.en;
        const { options } = slideDeck(documentFor(answer), words);
        if (!options) return;
        const { table } = options;
        const best = answer.result.options[0]?.price ? [words.slides.best] : [];
        const now = words.steps.now;
        expect(table.states?.filter((state) => state !== '')).toEqual(
          answer.isBest ? [[...best, now].join('; ')] : [...best, now],
        );
      }),
    );
  });

  it('name the product first, then the customer, the author and the remark', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const labels = { customer: 'C', author: 'A', remark: 'R', title: 'T' };
        const words = documentWords.en;
        const deck = slideDeck(documentFor(answer, labels), words);
        expect(deck.answer.lines[0]).toMatch(/^Alibaba Cloud .* since 2022-11-15, /);
        expect(deck.answer.lines.slice(1, 3)).toEqual(['Customer: C; Author: A', 'Remark: R']);
        expect([deck.title, deck.author]).toEqual(['T', 'A']);
        expect(slideDeck(documentFor(answer), words).answer.lines.length).toBe(2);
      }),
      { numRuns: 20 },
    );
  });
});
