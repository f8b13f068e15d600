import { describe, expect, it } from 'vitest';
import { minorOf, type Price } from '@/core/quantity/money';
import { size } from './size';
import { planOf, resultOf } from './testing/planOf';

const planOn = (...workloads: readonly object[]) =>
  planOf({ platform: 'aws-managed-flink', workloads });

/** Work heavy on CPU that needs so many KPU: records of 1,000 bytes at 1 MB/s per KPU. */
const heavy = (kpu: number) => ({ qps: kpu * 1_000, complexity: 'complex', recordBytes: 1_000 });

describe('AWS Managed Service for Apache Flink in us-east-1', () => {
  it('costs 921.20 USD a month for 10 KPU of work', () => {
    // (10 + 1) × 720 × 0.11 = 871.20, and 10 × 50 × 0.10 = 50.00.
    expect(resultOf(planOn(heavy(10))).options).toMatchObject([
      {
        slaveCount: 10,
        masterCount: 1,
        nodeCount: 11,
        price: { amount: 921.2, currency: 'USD', per: 'month' },
      },
    ]);
  });

  it('costs 1,663.20 USD for the KPU of 20 of work, where the first published example forgets one', () => {
    const price = resultOf(planOn(heavy(20))).options[0]?.price as Price;
    // Without the extra KPU, 20 × 720 × 0.11 = 1,584.00 is printed. Running storage: 20 × 50 × 0.10.
    expect(minorOf(price) - 10_000).toBe(166_320);
    expect(166_320 - 720 * 11).toBe(158_400);
  });
});

describe('rates in MB/s', () => {
  it('count what records weigh', () => {
    // Typical work: 40,000 records/s of 500 bytes are 20 MB/s, at 5 MB/s per KPU.
    const typical = { qps: 40_000, complexity: 'simple', recordBytes: 500 };
    expect(resultOf(planOn(typical)).demand.cu).toBe(4);
    // Heavy work of 3 MB/s at its own rate of 1.5.
    const own = { ...heavy(3), megabytesPerSecondPerCu: 1.5 };
    expect(resultOf(planOn(own)).demand.cu).toBe(2);
  });

  it('take the cautious end for complex work without a rate, and range to the hopeful one', () => {
    expect(resultOf(planOn(heavy(9))).demand).toMatchObject({
      requiredCu: 9,
      lowRequiredCu: 3,
      // ⌈9 ÷ 2⌉.
      middleRequiredCu: 5,
      highRequiredCu: 9,
    });
  });

  it('are exact where doubles are not', () => {
    // 0.1 + 0.2 MB/s at 1 MB/s with 0 %: 3 × 0.1 MB/s are 0.3 of a KPU; 10 times that is 3 KPU, not 4.
    const third = { qps: 1_000_000, complexity: 'complex', recordBytes: 3 };
    expect(resultOf(planOn(third)).demand.requiredCu).toBe(3);
    // 11 % above 100 MB/s at 1 MB/s are 111 KPU.
    const plan = { ...planOn(heavy(100)), headroomPercent: 11 };
    expect(resultOf(plan).demand.requiredCu).toBe(111);
  });

  it('need a record size for simple and for complex work, and name each row that has none', () => {
    const plan = planOn(
      { qps: 1, complexity: 'simple' },
      heavy(1),
      { qps: 1, complexity: 'complex' },
      { qps: 5, complexity: 'measured', recordsPerSecondPerCu: 5 },
      { cores: 1, memoryGb: 4 },
    );
    expect(size(plan)).toEqual({
      ok: false,
      problems: [
        { path: 'workloads.0.recordBytes', code: 'record-size-needed' },
        { path: 'workloads.2.recordBytes', code: 'record-size-needed' },
      ],
    });
  });

  it('are of no concern to measured work, which counts records', () => {
    const measured = { qps: 1_000, complexity: 'measured', recordsPerSecondPerCu: 250 };
    expect(resultOf(planOn(measured)).demand.cu).toBe(4);
    expect(resultOf(planOn({ ...measured, recordBytes: 7 })).demand.cu).toBe(4);
  });
});

describe('an application', () => {
  it('has whole KPU of its own, whatever project it is in', () => {
    // Two of 1.1 KPU are 2 each, not 3 together; and one KPU beside each.
    const result = resultOf(planOn(heavy(1.1), heavy(1.1)));
    expect(result.demand.requiredCu).toBe(4);
    expect(result.demand.projects).toEqual([{ project: null, peakCu: 2.2, requiredCu: 4 }]);
    expect(result.options).toMatchObject([{ slaveCount: 4, masterCount: 2 }]);
  });

  it('has one KPU at least', () => {
    const plan = { ...planOn(heavy(2)), workspaces: 5 };
    const result = resultOf(plan);
    expect(result.options).toMatchObject([{ slaveCount: 5, masterCount: 5, capacityCu: 5 }]);
    expect(result.notes).toContainEqual({
      code: 'minimum-slaves-decides',
      values: { slave: 'kpu', minimumSlaves: 5, neededSlaves: 2 },
    });
  });

  it('of more than 64 KPU needs another quota, and there is none of more than 256', () => {
    const codesOf = (kpu: number) => resultOf(planOn(heavy(kpu))).notes.map(({ code }) => code);
    expect(codesOf(64)).toEqual([]);
    expect(codesOf(65)).toEqual(['job-quota']);
    expect(codesOf(256)).toEqual(['job-quota']);
    expect(codesOf(257)).toEqual(['job-limit']);
  });
});
