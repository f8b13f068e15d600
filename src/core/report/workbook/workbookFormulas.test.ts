import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import type { Answer } from '@/core/report/answer';
import { answerOf } from '@/core/report/answer';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentFor, documentWords } from '@/core/report/document/testing/documentFor';
import { answerArbitrary, answerTo, moderatePlan } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { platformArbitrary } from '@/core/sizing/testing/platformArbitrary';
import { planOnArbitrary } from '@/core/sizing/testing/sizingCase';
import { cases } from '@/core/testing/cases';
import { spokenOf } from '@/core/words/testing/words';
import { ceilingPlatform, needsAtCeilings } from './testing/ceilingPlatform';
import { evaluateWorkbook } from './testing/evaluateWorkbook';
import { findFaults, haveSameColumns, withInputsOf } from './testing/exchangeInputs';
import { isTold } from './testing/isTold';
import { withInputs } from './testing/withInputs';
import { withPlatform } from './testing/withPlatform';
import type { Workbook } from './workbook';
import { workbookOf } from './workbookOf';

const counts = [1, 2, 3, 4, 5, 6];
const sizes = counts.flatMap((workers) =>
  counts.map((coordinators) => ({ workers, coordinators })),
);

/** A workbook is made for one plan, the inputs of another are typed into it, and its formulas are calculated. */
describe('the formulas of a workbook', () => {
  it('come to every figure of the engine once its inputs are those of another plan', () => {
    const languages = fc.constantFrom('en', 'zh-CN');
    fc.assert(
      fc.property(answerArbitrary, answerArbitrary, languages, (from, to, language) => {
        fc.pre(from.plan.platform === to.plan.platform && isTold(to));
        fc.pre(haveSameColumns(from.plan, to.plan));
        const words = documentWords[language];
        const [book, other] = [workbookFor(from, words), workbookFor(to, words)];
        expect(findFaults(withInputsOf(book, other), other).slice(0, 3)).toEqual([]);
      }),
      { numRuns: cases(40) },
    );
  });

  it.each(sizes)(
    'do so for $workers worker shapes and $coordinators coordinator shapes that nobody sells',
    ({ workers, coordinators }) => {
      const exchanges = platformArbitrary({ workers, coordinators }).chain((platform) =>
        fc.tuple(
          fc.constant(platform),
          plansToExchange(platform),
          fc.constantFrom(undefined, ...platform.workers.map(({ shape }) => shape)),
        ),
      );
      fc.assert(
        fc.property(exchanges, ([platform, [from, to], pick]) =>
          withPlatform(platform, () => {
            fc.pre(answerOf(from).ok && answerOf(to).ok && haveSameColumns(from, to));
            fc.pre(isTold(answerTo(to)));
            expect(faultsOfExchange(answerTo(from), answerTo(to, pick))).toEqual([]);
          }),
        ),
        { numRuns: cases(3) },
      );
    },
  );

  it.each(counts)('keep to the ceilings of %i coordinator shapes', (coordinators) => {
    const platform = ceilingPlatform(7 - coordinators, coordinators);
    withPlatform(platform, () => {
      const [least, ...answers] = needsAtCeilings(platform).flatMap((cores) => {
        const plan: Plan = {
          version: 1,
          platform: platform.id,
          workloads: [{ cores, memoryGb: 0 }],
          headroomPercent: 0,
          spareSlaves: 0,
          masterCount: 2,
          priceList: 'list',
          billing: 'subscription',
        };
        return answerOf(plan).ok ? [answerTo(plan)] : [];
      });
      if (!least) throw new Error('the least need has an answer');
      expect(answers.length).toBeGreaterThanOrEqual(coordinators);
      for (const answer of answers) expect(faultsOfExchange(least, answer)).toEqual([]);
    });
  });

  it('leave a shape without rank whose cluster no coordinator manages, and say so where none is left', () => {
    // 1,990 CU are 44 large workers of 46 CU, which is above the largest ceiling of 2,000 CU; 133 of 15 CU are not.
    const plan = planOf({
      platform: 'own',
      workloads: [{ cores: 1_990, memoryGb: 0 }],
    });
    const words = spokenOf('own').en;
    const book = workbookFor(answerTo(plan), words);
    const shown = (typed: Workbook, name: string) => {
      const evaluated = evaluateWorkbook(typed);
      const sheet = typed.sheets.find(({ names }) => name in names);
      const range = sheet?.names[name];
      if (!sheet || !range) throw new Error(`no cells are named ${name}`);
      const rows = Array.from({ length: range.lastRow - range.row + 1 }, (_, i) => range.row + i);
      return rows.map((row) => evaluated.at(sheet, range.column, row));
    };
    expect(findFaults(book)).toEqual([]);
    expect(shown(book, 'OptionRank').toSorted()).toEqual(['', 1, 2]);
    expect(shown(book, 'RankedPrice').at(-1)).toBe('');
    expect(shown(book, 'PlanFault')).toEqual(['']);
    const more = withInputs(book, { WorkloadCores: [3_000] });
    expect(shown(more, 'NeedCu')).toEqual([3_000]);
    expect(shown(more, 'AnswerShape')).toEqual(['#N/A']);
    expect(shown(more, 'PlanFault')).toEqual([words.workbook.noCluster]);
    const picked = withInputs(book, { ChosenShape: [words.shape('large')] });
    expect(shown(picked, 'PlanFault')).toEqual([words.workbook.noCluster]);
  });
});

/** Two plans on the same price list and billing: only the amounts of a list are inputs of a workbook. */
function plansToExchange(platform: Platform): fc.Arbitrary<readonly [Plan, Plan]> {
  const plan = planOnArbitrary(platform).map((drawn) => ({
    ...moderatePlan(drawn),
    platform: platform.id,
  }));
  return fc
    .tuple(plan, plan)
    .map(([from, to]) => [from, { ...to, priceList: from.priceList, billing: from.billing }]);
}

/** The first formulas of one answer's workbook that come to something else once the other's inputs are typed into it. */
function faultsOfExchange(from: Answer, to: Answer): readonly string[] {
  const [book, other] = [from, to].map((answer) => workbookFor(answer, documentWords.en));
  return book && other ? findFaults(withInputsOf(book, other), other).slice(0, 3) : ['no book'];
}

/**
 * Without a title of the plan, so that the inputs of every workbook begin in the same row. The headroom has four
 * decimals: for one of 1e-100 % the engine adds a CU, which no double can hold.
 */
function workbookFor({ plan, option }: Answer, words: FileWords) {
  const { title: _, ...rest } = plan;
  const written: Plan = { ...rest, headroomPercent: Number(plan.headroomPercent.toFixed(4)) };
  return workbookOf(documentFor(answerTo(written, option.slave), { title: 'Exchange' }), words);
}
