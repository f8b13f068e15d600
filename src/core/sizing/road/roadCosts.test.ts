import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import {
  billingsOf,
  findPlatform,
  findPriceColumn,
  findPriceList,
  findWorker,
} from '@/core/platforms/registry';
import { dayAfter } from '@/core/quantity/calendarDay';
import { needing, planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import type { HeldPiece } from './heldPath';
import { fixedBaseSums, hybridSums } from './hybridCosts';
import { needOverTime } from './needOverTime';
import { roadCostsOf } from './roadCosts';
import { costOracle, slowPaid } from './testing/costOracle';
import { roadCases } from './testing/timedPlans';

const today = '2026-11-22';

function costs(plan: Plan, shape: string, billing: string) {
  const rules = findPlatform(plan.platform);
  const need = needOverTime(rules, plan, today);
  return roadCostsOf(rules, plan, findWorker(rules, shape), billing, need);
}

describe('the costs of a road', () => {
  it('by the month are whole for what is there at its beginning, and by the day for what comes later', () => {
    // 10 CU double within 30 days: two machines of 6 CU until day 7 (10 × 2 ^ (7 ÷ 30) = 11.8), three from day 8 on
    // (12.03), four from day 26 on (18.2). Masters 3 × 850.
    const plan: Plan = {
      ...needing(10),
      startDate: '2027-06-01',
      horizonMonths: 1,
      growth: { percentPerMonth: 100 },
    };
    const sums = costs(plan, '8c32g', 'subscription')?.sums;
    const month = 2 * 1450 + 3 * 850 + (1450 * (30 - 8)) / 30 + (1450 * (30 - 26)) / 30;
    expect(sums?.whole).toEqual({
      amount: Math.round(month * 100) / 100,
      currency: 'CNY',
      per: 'month',
    });
  });

  it('by the hour are those of started hours, the dearer price in an hour that changes', () => {
    // 10 CU for 720 hours, and 20 CU from 12:30 for one hour, which touches two clock hours.
    const plan: Plan = {
      ...needing(10, { priceList: 'cn-2020-10' }),
      startDate: '2027-06-01',
      horizonMonths: 1,
      discountPercent: 10,
      taxPercent: 6,
      events: [{ start: '2027-06-10T12:30', hours: 1, factor: 2 }],
    };
    const sums = costs(plan, '8c32g', 'pay-as-you-go')?.sums;
    const list = 720 * (2 * 3.84 + 3 * 2.23) + 2 * 2 * 3.84;
    expect(sums?.whole.amount).toBe(Math.round(list * 0.9 * 1.06 * 100) / 100);
  });

  it('of units are those of the published check value, by the month and by the hour', () => {
    const plan: Plan = {
      ...planOf({
        platform: 'flink-managed',
        workloads: [{ qps: 500_000, complexity: 'complex' }],
      }),
      startDate: '2027-06-01',
      horizonMonths: 1,
    };
    expect(costs(plan, 'cu', 'subscription')?.sums?.whole.amount).toBe(18_360);
    expect(costs(plan, 'cu', 'pay-as-you-go')?.sums?.whole.amount).toBe(27_907.2);
  });

  it('have the base of the plan, and the cheapest beside it', () => {
    const plan: Plan = {
      ...planOf({
        platform: 'flink-managed',
        workloads: [{ qps: 500_000, complexity: 'complex' }],
        billing: 'hybrid',
        baseUnits: 80,
      }),
      startDate: '2027-06-01',
      horizonMonths: 1,
    };
    const { baseUnits: _, ...without } = plan;
    const found = costs(plan, 'cu', 'hybrid');
    // 80 of 102 units by the month at 180, and 22 for 720 hours at 0.38.
    expect(found?.sums?.whole.amount).toBe(80 * 180 + 22 * 720 * 0.38);
    expect(found?.base).toEqual([80]);
    expect(found?.cheapest).toMatchObject({ base: [102], sums: { whole: { amount: 18_360 } } });
    expect(costs(without, 'cu', 'hybrid')?.sums?.whole.amount).toBe(18_360);
  });

  it('have the coordinators of the largest cluster from the start where changing them is disputed', () => {
    const plan: Plan = {
      ...needing(60),
      startDate: '2027-06-01',
      horizonMonths: 1,
      growth: { percentPerMonth: 100 },
    };
    const disputed = costs(plan, '8c32g', 'pay-as-you-go');
    expect([...new Set(disputed?.path.pieces.map(({ master }) => master))]).toEqual(['8c32g']);
    expect(disputed).toMatchObject({ isDisputed: true, policy: 'from-the-start' });
    const allowed = costs(plan, '8c32g', 'subscription');
    expect([...new Set(allowed?.path.pieces.map(({ master }) => master))]).toEqual([
      '4c16g',
      '8c32g',
    ]);
  });

  it('are what a count hour by hour and day by day gives', () => {
    let [compared, changed] = [0, 0];
    const taxes = fc.constantFrom(0, 6, 13);
    fc.assert(
      fc.property(roadCases(), fc.nat(), taxes, fc.nat(20), (one, index, taxPercent, later) => {
        const { platform: rules } = one;
        // A road of a cluster that is there has its own law.
        const { current: _, ...bought } = one.plan;
        const { startDate = today, events = [] } = bought;
        // Something changes within an hour.
        const half = { start: `${dayAfter(startDate, later)}T12:30`, hours: 5, factor: 3 };
        const plan = { ...bought, taxPercent, events: [...events, half] };
        const need = needOverTime(rules, plan, today);
        const worker = rules.workers[index % rules.workers.length];
        if (!worker) return;
        for (const billing of billingsOf(rules)) {
          if (billing === rules.hybrid?.value.billing) continue;
          const found = roadCostsOf(rules, plan, worker, billing, need);
          if (!found?.sums) continue;
          const slow = costOracle(rules, plan, worker, billing, need, found.policy);
          if (!slow) throw new Error('the slow way finds no price');
          const list = findPriceList(rules, plan.priceList);
          const { currency } = list;
          expect(found.sums.whole.amount).toBe(slowPaid(slow, plan, currency));
          expect(found.sums.months.map(({ amount }) => amount)).toEqual(
            slow.map((month) => slowPaid([month], plan, currency)),
          );
          compared += 1;
          const isByHour = findPriceColumn(list, billing)?.per === 'hour';
          if (isByHour && found.path.pieces.some(({ from }) => from % 60 !== 0)) changed += 1;
        }
      }),
      { numRuns: cases(200) },
    );
    expect(compared).toBeGreaterThan(0);
    expect(changed).toBeGreaterThan(0);
  });
});

describe('a base by the month with hours above it', () => {
  const piece = (from: number, to: number, units: number): HeldPiece => ({
    from: from * 60,
    to: to * 60,
    slave: 'cu',
    slaveCount: units,
    master: 'cu',
    masterCount: 0,
  });

  it('is the cheapest of all that never shrink', () => {
    const months = [0, 1, 2, 3];
    const counts = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 });
    const prices = fc.record({
      month: fc.integer({ min: 0, max: 30 }),
      hour: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(counts, prices, (units, { month, hour }) => {
        // Each count holds for six hours; a road of three months of a day each.
        const pieces = units.map((count, i) => piece(i * 6, i * 6 + 6, count));
        const calendar = { start: '2027-01-01', days: 3, months };
        const { sums, base } = hybridSums(calendar, pieces, { month, hour });
        const minorOfAll = (all: typeof sums) =>
          all.reduce((sum, { numerator }) => sum + Number(numerator), 0);
        const cost = (of: readonly number[]) =>
          [0, 1, 2].reduce(
            (sum, i) =>
              units
                .slice(i * 4, i * 4 + 4)
                .reduce(
                  (hours, count) => hours + Math.max(0, count - (of[i] ?? 0)) * 6 * hour,
                  sum + (of[i] ?? 0) * month,
                ),
            0,
          );
        const every = [0, 1, 2, 3].flatMap((a) =>
          [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].map((c) => [a, b, c])),
        );
        const rising = every.filter(([a = 0, b = 0, c = 0]) => a <= b && b <= c);
        expect(minorOfAll(sums)).toBe(cost(base));
        for (const units of [0, 1, 2, 3, 5]) {
          const fixed = fixedBaseSums(calendar, pieces, { month, hour }, units);
          expect(minorOfAll(fixed)).toBe(cost([units, units, units]));
        }
        expect(cost(base)).toBe(Math.min(...rising.map(cost)));
      }),
      { numRuns: cases(200) },
    );
  });
});
