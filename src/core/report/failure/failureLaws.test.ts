import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformIds } from '@/core/platforms/registry';
import { compareRatios, ratioOf } from '@/core/quantity/ratio';
import { answerOf } from '@/core/report/answer';
import { chartSvg } from '@/core/report/document/chartSvg';
import type { TermBounds } from '@/core/report/terms/termBounds';
import { answerTo, moderatePlansOn } from '@/core/report/testing/answerArbitrary';
import { cases } from '@/core/testing/cases';
import { languages } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import { failureOf } from './failureFigures';
import { failureFile } from './failureFile';
import { documentFailure } from './failureSections';
import { failureFields, failureTermIds } from './failureTerms';

const termsArbitrary = fc.record(
  Object.fromEntries(
    failureTermIds.map((id) => {
      const { min = 1, max, isWhole }: TermBounds = failureFields[id];
      const most = Math.min(max, 5_000);
      const values = isWhole
        ? fc.integer({ min, max: most })
        : fc.double({ min, max: most, noNaN: true });
      return [id, values];
    }),
  ),
  { requiredKeys: [] },
);

/** Answers of plans on every product. */
const answerArbitrary = moderatePlansOn(platformIds)
  .filter((plan) => answerOf(plan).ok)
  .map((plan) => answerTo(plan));

const runs = { numRuns: cases(200) };

describe('what fails of any plan on any product', () => {
  it('is told in whole sentences and full tables, in every language', () => {
    fc.assert(
      fc.property(answerArbitrary, termsArbitrary, (answer, terms) => {
        const figures = failureOf(answer, terms);
        for (const language of languages) {
          const words = spokenOf(answer.plan.platform)[language];
          for (const section of documentFailure(figures, words)) {
            const { heading, paragraphs, items, tables, chart } = section;
            const cells = tables.flatMap(({ columns, rows }) => {
              for (const row of rows) expect(row).toHaveLength(columns.length);
              return [
                ...columns.map((column) => column.heading),
                ...rows.flat().map(({ text }) => text),
              ];
            });
            const drawn = chart ? [chartSvg(chart, language)] : [];
            for (const text of [heading, ...paragraphs, ...items, ...cells, ...drawn]) {
              expect(text).not.toMatch(/undefined|NaN|Infinity|∞|\[object/);
            }
          }
        }
        const file = JSON.stringify(failureFile(figures));
        expect(JSON.parse(file)).toEqual(failureFile(figures));
      }),
      runs,
    );
  });

  it('loses the more the more fails, and never carries less on a dearer choice that nothing beats', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const { machines } = failureOf(answer, {});
        const losses = machines?.losses ?? [];
        for (const [i, { capacityCu }] of losses.entries()) {
          expect(capacityCu).toBe((answer.option.slaveCount - i) * answer.option.stepCu);
        }
        const best = (machines?.choices ?? []).filter(({ isEfficient }) => isEfficient);
        for (const [i, choice] of best.entries()) {
          for (const cheaper of best.slice(0, i)) {
            const isSafer =
              choice.mayFail > cheaper.mayFail ||
              choice.first.lostPercent < cheaper.first.lostPercent ||
              choice.option.price?.amount === cheaper.option.price?.amount;
            expect(isSafer).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('is level again no later with more time down taken away, and wants no more then', () => {
    fc.assert(
      fc.property(answerArbitrary, termsArbitrary, (answer, terms) => {
        const { level } = failureOf(answer, terms);
        const eased = failureOf(answer, { ...terms, down: 0, checkpoint: 0 }).level;
        if (!level || !eased) {
          expect(compareRatios(answer.demand.peakCu, ratioOf(0))).toBe(0);
          return;
        }
        expect(eased.wantedCu).toBeLessThanOrEqual(level.wantedCu);
        for (const [i, { minutes }] of level.losses.entries()) {
          const before = eased.losses[i]?.minutes;
          if (minutes !== null) expect(before ?? 0).toBeLessThanOrEqual(minutes);
        }
      }),
      runs,
    );
  });
});
