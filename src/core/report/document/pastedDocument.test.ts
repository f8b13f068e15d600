import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyPlanDraft } from '@/core/plan/draft';
import type { Plan } from '@/core/plan/planSchema';
import { readDraft } from '@/core/plan/readDraft';
import { noChoices, readRows } from '@/core/plan/readRows';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { inputSection } from './inputSection';
import { documentFor, wordsArbitrary } from './testing/documentFor';
import { safeText } from './writeCells';

/** A figure that a spreadsheet keeps as it is. */
const figure = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((hundredths) => hundredths / 100);

const percentGrowth = fc.record({ percentPerMonth: figure(-50, 50) });
const recordGrowth = fc.record({
  recordsPerSecondPerMonth: fc.integer({ min: -999, max: 99_999 }),
});

const alike = {
  name: fc.constantFrom('orders', '订单', 'clicks per hour', 'b; c'),
  project: fc.constantFrom('core', '核心'),
  count: fc.integer({ min: 2, max: 9 }),
};

const workload = fc.oneof(
  fc.record(
    {
      ...alike,
      qps: fc.integer({ min: 1, max: 900_000 }),
      complexity: fc.constant('complex'),
      recordsPerSecondPerCu: fc.integer({ min: 1_000, max: 5_000 }),
      peakFactor: figure(2, 9),
      growth: fc.oneof(percentGrowth, recordGrowth),
    },
    { requiredKeys: ['name', 'project', 'qps', 'complexity', 'recordsPerSecondPerCu'] },
  ),
  fc.record(
    {
      ...alike,
      cores: fc.integer({ min: 1, max: 64 }),
      memoryGb: fc.integer({ min: 1, max: 256 }),
      growth: percentGrowth,
    },
    { requiredKeys: ['name', 'project', 'cores', 'memoryGb'] },
  ),
);

it('the workloads of a table that a document wrote are those of its plan once they are pasted, growth included', () => {
  fc.assert(
    fc.property(
      fc.array(workload, { minLength: 2, maxLength: 6 }),
      wordsArbitrary,
      (workloads, words) => {
        const plan: Plan = planOf({ workloads });
        const [table] = inputSection(documentFor(answerTo(plan)), words).tables;
        const rows = table?.rows.map((cells) => cells.map(safeText)) ?? [];
        const cells = [table?.columns.map(({ heading }) => heading) ?? [], ...rows];
        const reading = readRows(
          cells,
          { ...noChoices, keepsTotals: true },
          plan.platform,
          words.typed,
        );
        const draft = {
          ...emptyPlanDraft(plan.platform, words.typed),
          workloads: [...reading.workloads],
        };
        const read = readDraft(draft);
        expect(read.ok && read.plan.workloads).toEqual(plan.workloads);
      },
    ),
  );
});
