import { describe, expect, it } from 'vitest';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { spokenOf } from '@/core/words/testing/words';
import { evaluateWorkbook } from './testing/evaluateWorkbook';
import { findFaults } from './testing/exchangeInputs';
import { withInputs } from './testing/withInputs';
import type { Workbook } from './workbook';
import { workbookOf } from './workbookOf';

function bookOf(platform: string, ...workloads: readonly object[]): Workbook {
  const plan = planOf({ platform, workloads });
  return workbookOf(documentFor(answerTo(plan)), spokenOf(plan.platform).en);
}

function shown(book: Workbook, name: string) {
  const sheet = book.sheets.find(({ names }) => name in names);
  const range = sheet?.names[name];
  if (!sheet || !range) throw new Error(`no cells are named ${name}`);
  return evaluateWorkbook(book).at(sheet, range.column, range.row);
}

/** 25,000 × 6 ÷ 1,000 = 150 CU, and 5 × max(3, 10 ÷ 4) = 15 CU. */
const joins = { qps: 25_000, peakFactor: 6, complexity: 'complex' };
const jobs = { cores: 3, memoryGb: 10, count: 5 };

describe('the workbook of a plan with counts and peak factors', () => {
  const book = bookOf('blink-dedicated', joins, jobs);

  it('comes to the same as the engine', () => {
    expect(findFaults(book)).toEqual([]);
    expect([shown(book, 'NeedCu'), shown(book, 'TotalLoad')]).toEqual([165, 150_000]);
  });

  it.each([
    // Twice the peak: 300 + 15. No factor: 25 + 15. Ten jobs: 150 + 30. An empty count is one: 150 + 3.
    [{ WorkloadPeakFactors: [12] }, 315],
    [{ WorkloadPeakFactors: [null] }, 40],
    [{ WorkloadCounts: [1, 10] }, 180],
    [{ WorkloadCounts: [2, null] }, 303],
    [{ WorkloadPeakFactors: [0] }, '#N/A'],
    [{ WorkloadCounts: [1, 'five'] }, '#VALUE!'],
  ])('follows %j', (entries, needCu) => {
    expect(shown(withInputs(book, entries), 'NeedCu')).toBe(needCu);
  });

  it('rounds each workload up by itself where each is given whole CU, and counts the applications', () => {
    // 5 × ⌈0.4⌉ = 5 KPU and one more for each application.
    const each = bookOf('aws-managed-flink', { cores: 0.4, memoryGb: 1, count: 5 });
    expect(findFaults(each)).toEqual([]);
    expect([shown(each, 'NeedCu'), shown(each, 'Workspaces')]).toEqual([5, 5]);
    const more = withInputs(each, { WorkloadCounts: [7] });
    expect([shown(more, 'NeedCu'), shown(more, 'Workspaces')]).toEqual([7, 7]);
  });
});
