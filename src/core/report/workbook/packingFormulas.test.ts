import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import { plansWith } from '@/core/plan/testing/planArbitrary';
import { answerOf } from '@/core/report/answer';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { answerTo, moderatePlan } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { spokenOf } from '@/core/words/testing/words';
import { evaluateWorkbook } from './testing/evaluateWorkbook';
import { findFaults, haveSameColumns, withInputsOf } from './testing/exchangeInputs';
import { isTold } from './testing/isTold';
import { withInputs } from './testing/withInputs';
import { workbookOf } from './workbookOf';

const id = 'flink-kubernetes';
const words = spokenOf(id).en;

function workbookFor(plan: Plan) {
  return workbookOf(documentFor(answerTo(plan)), words);
}

/** Settings as people type them, since formulas calculate in doubles; without a title, so that rows stay in place. */
const plans = fc
  .tuple(
    plansWith(4, [id]).map(moderatePlan),
    fc.record({
      headroomPercent: fc.constantFrom(0, 20, 33.3),
      targetUtilisationPercent: fc.constantFrom(1, 70, 85.5, 100),
      keptBackCores: fc.constantFrom(0, 0.5, 1.3),
      keptBackGb: fc.constantFrom(0, 0.2, 2, 5.6),
      slotsPerProcess: fc.constantFrom(1, 2, 3),
      memoryGbPerSlot: fc.constantFrom(1, 1.6, 2.5, 4),
    }),
  )
  .map(([{ title: _, ...plan }, settings]): Plan => ({ ...plan, ...settings }));

describe('the workbook of a product with processes', () => {
  it('comes to the figures of the engine when the settings of another plan are typed in', () => {
    fc.assert(
      fc.property(plans, plans, (from, drawn) => {
        const to = { ...drawn, billing: from.billing };
        fc.pre(haveSameColumns(from, to));
        fc.pre(answerOf(from).ok && answerOf(to).ok && isTold(answerTo(to)));
        // Every shape has a row, so both must have the same ones.
        fc.pre(platformFor(from).workers.length === platformFor(to).workers.length);
        const [book, other] = [workbookFor(from), workbookFor(to)];
        expect(findFaults(withInputsOf(book, other), other).slice(0, 3)).toEqual([]);
      }),
      { numRuns: cases(60) },
    );
  });

  it('follows the size of a process', () => {
    const book = workbookFor(planOf({ platform: id, workloads: [{ cores: 42, memoryGb: 0 }] }));
    const usable = (typed: typeof book) => {
      const evaluated = evaluateWorkbook(typed);
      const sheet = typed.sheets.find(({ names }) => 'WorkerUsableCu' in names);
      const range = sheet?.names.WorkerUsableCu;
      if (!sheet || !range) throw new Error('usable CU have a list');
      const rows = Array.from({ length: range.lastRow - range.row + 1 }, (_, i) => range.row + i);
      return rows.map((row) => evaluated.at(sheet, range.column, row));
    };
    expect(usable(book)).toEqual([2, 6, 14, 30, 62]);
    expect(usable(withInputs(book, { SlotsPerProcess: [3], KeptBackGb: [3.9] }))).toEqual([
      3, 6, 15, 30, 63,
    ]);
  });
});
