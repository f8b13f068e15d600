import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { failureOf } from '@/core/report/failure/failureFigures';
import { presentFigures } from '@/core/report/present/presentFigures';
import { answerTo, moderatePlan } from '@/core/report/testing/answerArbitrary';
import { currentArbitrary } from '@/core/sizing/present/testing/currentArbitrary';
import { needing } from '@/core/sizing/testing/planOf';
import { knownPlatforms, planOnArbitrary } from '@/core/sizing/testing/sizingCase';
import { loadPresentWords } from '@/core/words/loadPresentWords';
import { loadWords } from '@/core/words/loadWords';
import { spokenOf } from '@/core/words/testing/words';
import { evaluateWorkbook } from './testing/evaluateWorkbook';
import { findFaults, haveSameColumns, withInputsOf } from './testing/exchangeInputs';
import { isTold } from './testing/isTold';
import { withInputs } from './testing/withInputs';
import type { Workbook } from './workbook';
import { workbookOf } from './workbookOf';

const english = await loadWords('en');
const presentWords = new Map(
  await Promise.all(
    knownPlatforms.map(async ({ id }) => [id, await loadPresentWords(english, id)] as const),
  ),
);

type Current = Parameters<typeof presentFigures>[1];

/** The workbook of a plan, about what fails and, where there is one, about the cluster that somebody has. */
function bookOf(plan: Plan, current: Current): Workbook | undefined {
  const answering = answerOf(plan);
  if (!answering.ok) return undefined;
  const { answer } = answering;
  const outcome = presentFigures(answer, current, undefined, '2026-12-01');
  if (!outcome.ok) return undefined;
  const document = {
    ...documentFor(answer),
    present: outcome.figures,
    failure: failureOf(answer, {}),
  };
  const owned = presentWords.get(plan.platform);
  return workbookOf(document, { ...spokenOf(plan.platform).en, ...(owned ? { owned } : {}) });
}

/** The first cell of a name, as it is calculated. */
function shown(book: Workbook, name: string): number | string | undefined {
  const sheet = book.sheets.find(({ names }) => name in names);
  const range = sheet?.names[name];
  return sheet && range && evaluateWorkbook(book).at(sheet, range.column, range.row);
}

const written = (plan: Plan, platform: string): Plan => ({
  ...moderatePlan(plan),
  platform,
  headroomPercent: Number(plan.headroomPercent.toFixed(4)),
});

describe('what is lost and what to change, in a workbook', () => {
  it('comes to the figures of the engine by its formulas, also once the inputs of another plan are typed over', () => {
    let [losses, changes, exchanged] = [0, 0, 0];
    const cases = fc
      .constantFrom(...knownPlatforms)
      .chain((platform) =>
        fc.tuple(
          fc.constant(platform.id),
          planOnArbitrary(platform, 3),
          planOnArbitrary(platform, 3),
          currentArbitrary(platform),
          fc.integer({ min: 2, max: 40 }),
        ),
      );
    fc.assert(
      fc.property(cases, ([platform, one, other, current, count]) => {
        const from = written(one, platform);
        const book = bookOf(from, current);
        fc.pre(book !== undefined);
        if (!book) return;
        losses += shown(book, 'LossLast') === undefined ? 0 : 1;
        changes += shown(book, 'OwnedChange') === undefined ? 0 : 1;
        expect(findFaults(book).slice(0, 3)).toEqual([]);
        const { priceList, billing } = from;
        const to = { ...written(other, platform), priceList, billing };
        const isPool = findPlatform(platform).kind === 'pool';
        const expected = bookOf(to, isPool ? current : { ...current, slaveCount: count });
        if (!expected || !haveSameColumns(from, to) || !isTold(answerTo(to))) return;
        const isAlike = ['LossLast', 'OwnedChange'].every(
          (name) => (shown(book, name) === undefined) === (shown(expected, name) === undefined),
        );
        if (!isAlike) return;
        exchanged += 1;
        expect(findFaults(withInputsOf(book, expected), expected).slice(0, 3)).toEqual([]);
      }),
      { numRuns: 30 },
    );
    expect(Math.min(losses, changes, exchanged)).toBeGreaterThan(3);
  });

  it('follows the number of workers that somebody types', () => {
    const plan: Plan = written(needing(200), 'blink-dedicated');
    const book = bookOf(plan, { slave: '24c96g', slaveCount: 7 });
    if (!book) throw new Error('the plan has a workbook');
    expect(shown(book, 'OwnedChange')).toBe(3);
    expect(shown(withInputs(book, { OwnedWorkers: [12] }), 'OwnedChange')).toBe(-2);
  });

  it('says what the change costs by the list, and by what is paid now', () => {
    const book = bookOf(written(needing(200), 'blink-dedicated'), {
      slave: '24c96g',
      slaveCount: 7,
    });
    if (!book) throw new Error('the plan has a workbook');
    // 3 × 3,950 for Slaves, and 3 × (2,710 − 1,450) for Masters that manage 210 CU, too.
    expect(shown(book, 'OwnedPriceChange')).toBe(11_850 + 3_780);
    expect(shown(withInputs(book, { OwnedPaid: [30_000] }), 'NeededPaid')).toBe(45_630);
    expect(shown(withInputs(book, { OwnedWorkers: [9] }), 'OwnedPriceChange')).toBe(3_950 + 3_780);
  });
});
