import { describe, expect, it } from 'vitest';
import { planOf } from '@/core/sizing/testing/planOf';
import { doAtOnce } from './bitByBit';
import { everyCrossing } from './crossing';
import { roadOf } from './roadOf';

describe('going over from a product whose rates are in bytes', () => {
  it('is one CU for one CU by the size of the records', () => {
    // 1 MB/s of 1,500-byte records are 666 2/3 a second: 2,000 take just 3 KPU, and so 3 CU and 2 of management at 180.
    const carried = { qps: 2_000, complexity: 'complex', recordBytes: 1_500 };
    const plan = planOf({
      platform: 'aws-managed-flink',
      startDate: '2027-01-31',
      horizonMonths: 1,
      workloads: [carried],
    });
    const outcome = roadOf(plan, '2026-11-22');
    if (!outcome.ok) throw new Error('refused');
    const [costs] = outcome.road.costs;
    if (!costs?.sums) throw new Error('no price');
    const exchange = { to: 'USD', date: '2026-11-22', rates: [{ from: 'CNY', rate: 0.1 }] };
    const found = doAtOnce(everyCrossing(outcome.road, costs.sums, { exchange }));
    const wholes = found
      .filter(({ to }) => to === 'flink-managed')
      .map(({ estimate, whole }) => [estimate, whole.amount]);
    expect(Object.fromEntries(wholes)).toEqual({
      'one-to-one': (5 * 180) / 10,
      // 5,000 records/s per CU there: one CU, and 2 of management.
      band: (3 * 180) / 10,
    });
  });
});
