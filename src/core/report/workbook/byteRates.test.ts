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

const words = spokenOf('aws-managed-flink').en;

/** 10,000 records/s of 1,000 bytes at 1 MB/s per KPU: 10 KPU. */
const work = { qps: 10_000, complexity: 'complex', recordBytes: 1_000 };

const bookOf = (...workloads: readonly object[]) =>
  workbookOf(documentFor(answerTo(planOf({ platform: 'aws-managed-flink', workloads }))), words);

function shown(book: Workbook, name: string) {
  const sheet = book.sheets.find(({ names }) => name in names);
  const range = sheet?.names[name];
  if (!sheet || !range) throw new Error(`no cells are named ${name}`);
  return evaluateWorkbook(book).at(sheet, range.column, range.row);
}

describe('the workbook of a product whose rates are in MB/s and that charges storage beside the hours', () => {
  it('comes to the same as the engine', () => {
    const measured = { qps: 700, complexity: 'measured', recordsPerSecondPerCu: 300 };
    expect(findFaults(bookOf(work, measured, { cores: 2, memoryGb: 20 }))).toEqual([]);
  });

  it.each([
    // Records of 2,500 bytes: 25 KPU. (25 + 1) × 720 × 0.11 + 25 × 50 × 0.10 = 2,059.20 + 125.
    [{ WorkloadBytes: [2_500] }, 25, 2_184.2],
    // At 2 MB/s: 5 KPU. (5 + 1) × 79.20 + 25.
    [{ WorkloadRates: [2] }, 5, 500.2],
    // 4 applications: (10 + 4) × 79.20 + 50.
    [{ Workspaces: [4] }, 10, 1_158.8],
    // 12 applications have at least 12 KPU: 24 × 79.20 + 60.
    [{ Workspaces: [12] }, 10, 1_960.8],
    // Another hour's price, another month and other storage: 11 × 700 × 0.20 + 10 × 40 × 0.30.
    [
      { HourPrice: [0.2], MonthHours: [700], ChargeQuantity1: [40], ChargePrice1: [0.3] },
      10,
      1_660,
    ],
  ])('follows %j', (entries, needCu, price) => {
    const typed = withInputs(bookOf(work), entries);
    expect(shown(typed, 'NeedCu')).toBe(needCu);
    expect(shown(typed, 'OptionPrice')).toBe(price);
  });

  it('says that the need cannot be calculated where a record size is missing', () => {
    const typed = withInputs(bookOf(work), { WorkloadBytes: [null] });
    expect(shown(typed, 'NeedCu')).toBe('#N/A');
    expect(shown(typed, 'PlanFault')).toBe(words.workbook.noNeed);
  });
});
