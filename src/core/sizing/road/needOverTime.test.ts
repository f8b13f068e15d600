import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { demandOf } from '@/core/sizing/demand';
import { maximumNeedCu } from '@/core/sizing/size';
import { needing } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { needOverTime } from './needOverTime';
import { needOracle } from './testing/needOracle';
import { roadCases } from './testing/timedPlans';

const today = '2026-11-22';
const platform = findPlatform('blink-dedicated');
const timed = (cu: number, time: Partial<Plan>): Plan => ({ ...needing(cu), ...time });
const needs = (plan: Plan) => {
  const { calendar, spans } = needOverTime(platform, plan, today);
  return { calendar, spans };
};

describe('a need over time', () => {
  it('follows compound growth exactly where the power is a fraction', () => {
    // June has 30 days: after 15 of them 1.21 ^ ½ = 1.1, so 10 CU are 11, and the day after needs a twelfth.
    const plan = timed(10, {
      startDate: '2027-06-01',
      horizonMonths: 1,
      growth: { percentPerMonth: 21 },
    });
    const { spans } = needs(plan);
    const at = (day: number) =>
      spans.find(({ from, to }) => from <= day * 1_440 && day * 1_440 < to)?.needCu;
    expect([0, 1, 15, 16, 29].map(at)).toEqual([10, 11, 11, 12, 13]);
  });

  it('counts months from the first day itself, each by its own length', () => {
    const { calendar } = needs(timed(1, { startDate: '2027-01-31', horizonMonths: 3 }));
    expect(calendar).toEqual({ start: '2027-01-31', days: 89, months: [0, 28, 59, 89] });
  });

  it('counts 29 February in a leap year, and takes the 28th for a yearly event of that day in others', () => {
    // 1.21 ^ (m ÷ L): February 2028 has 29 days, so after 29 of them 10 CU are 12.1, and after 14 still below 11.
    const growth = { percentPerMonth: 21 };
    const leap = needOverTime(
      platform,
      timed(10, { startDate: '2028-02-01', horizonMonths: 2, growth }),
      today,
    );
    expect(leap.calendar).toMatchObject({ days: 60, months: [0, 29, 60] });
    expect([14, 15, 28, 29].map((day) => leap.usualCu[day])).toEqual([11, 12, 13, 13]);
    const other = needOverTime(
      platform,
      timed(10, { startDate: '2027-02-01', horizonMonths: 2, growth }),
      today,
    );
    expect([14, 15, 27, 28].map((day) => other.usualCu[day])).toEqual([11, 12, 13, 13]);
    // After 14 of 28 days it is 11 CU to the dot.
    const daysOf = (startDate: string) =>
      needOverTime(
        platform,
        timed(10, {
          startDate,
          horizonMonths: 1,
          events: [{ start: '2024-02-29T06:00', hours: 12, factor: 3, yearly: true }],
        }),
        today,
      ).eventTimes.map(({ from, to }) => [from, to]);
    const at = (day: number) => [day * 1_440 + 360, day * 1_440 + 1_080];
    expect(daysOf('2028-02-01')).toEqual([at(28)]);
    expect(daysOf('2027-02-01')).toEqual([at(27)]);
  });

  it('begins today and lasts twelve months where the plan does not say', () => {
    expect(needs(timed(1, {})).calendar).toMatchObject({ start: today, days: 365 });
  });

  it('is a multiple while an event lasts, which may overlap another', () => {
    const plan = timed(10, {
      startDate: '2027-11-01',
      horizonMonths: 1,
      events: [
        { start: '2027-11-11T00:00', hours: 24, factor: 6 },
        { start: '2026-11-11T12:30', hours: 2, factor: 2, yearly: true },
      ],
    });
    const from = 10 * 1_440;
    expect(needs(plan).spans).toEqual([
      { from: 0, to: from, needCu: 10, events: [] },
      { from, to: from + 750, needCu: 60, events: [0] },
      { from: from + 750, to: from + 870, needCu: 120, events: [0, 1] },
      { from: from + 870, to: from + 1_440, needCu: 60, events: [0] },
      { from: from + 1_440, to: 30 * 1_440, needCu: 10, events: [] },
    ]);
  });

  it('is a straight line between milestones, and grows on after the last', () => {
    const plan = timed(10, {
      startDate: '2027-01-01',
      horizonMonths: 3,
      growth: { percentPerMonth: 100 },
      milestones: [
        { date: '2026-12-01', recordsPerSecond: 5 },
        { date: '2027-02-01', recordsPerSecond: 41_000 },
      ],
    });
    const { usualCu } = needOverTime(platform, plan, today);
    expect([0, 1, 30, 31, 59].map((day) => usualCu[day])).toEqual([10, 11, 40, 41, 82]);
  });

  it('grows by records/s in proportion, and never below nothing', () => {
    const plan = timed(10, {
      startDate: '2027-01-01',
      horizonMonths: 4,
      growth: { recordsPerSecondPerMonth: -4_000 },
    });
    const { usualCu, calendar } = needOverTime(platform, plan, today);
    expect(calendar.months.slice(0, 4).map((day) => usualCu[day])).toEqual([10, 6, 2, 0]);
  });

  it('is what a slow way gives, at any minute', () => {
    fc.assert(
      fc.property(roadCases(), fc.array(fc.nat(1_000_000), { minLength: 6 }), (one, spots) => {
        const { platform: rules, plan } = one;
        // The slow way has 90 places: it cannot tell the least of loads from none.
        fc.pre(!/\de-/.test(JSON.stringify(plan)));
        const road = needOverTime(rules, plan, today);
        const end = road.calendar.days * 1_440;
        const edges = road.spans.flatMap(({ from, to }) => [from, to - 1]).slice(0, 12);
        for (const minute of [...edges, ...spots.map((spot) => spot % end)]) {
          const span = road.spans.find(({ from, to }) => from <= minute && minute < to);
          const expected = needOracle(rules, plan, today, minute);
          expect(span?.needCu).toBe(expected > maximumNeedCu ? Infinity : expected);
        }
      }),
      { numRuns: cases(150) },
    );
  });

  it('begins with the need of the plan itself', () => {
    fc.assert(
      fc.property(roadCases(), ({ platform: rules, plan }) => {
        const { milestones: _, events: __, ...bare } = plan;
        const { requiredCu } = demandOf(rules, plan);
        const expected = requiredCu > BigInt(maximumNeedCu) ? Infinity : Number(requiredCu);
        expect(needOverTime(rules, bare, today).usualCu[0]).toBe(expected);
      }),
      { numRuns: cases(300) },
    );
  });

  it('is never less with more growth, and never grows by a lower one', () => {
    let told = 0;
    const rates = fc.oneof(
      fc
        .tuple(fc.integer({ min: -40, max: 60 }), fc.constantFrom(0.5, 7, 50))
        .map(([percent, more]) =>
          [percent, percent + more].map((percentPerMonth) => ({ percentPerMonth })),
        ),
      fc
        .tuple(fc.integer({ min: -9_000, max: 20_000 }), fc.constantFrom(0.5, 700, 30_000))
        .map(([records, more]) =>
          [records, records + more].map((recordsPerSecondPerMonth) => ({
            recordsPerSecondPerMonth,
          })),
        ),
    );
    fc.assert(
      fc.property(
        roadCases(),
        rates,
        fc.boolean(),
        ({ platform: rules, plan }, growths, isBare) => {
          const { milestones, ...rest } = plan;
          const bare = isBare || !milestones ? rest : plan;
          const [slow = [], fast = []] = growths.map(
            (growth) => needOverTime(rules, { ...bare, growth }, today).usualCu,
          );
          slow.forEach((cu, day) => {
            expect(fast[day]).toBeGreaterThanOrEqual(cu);
          });
          if (slow.some((cu, day) => fast[day] !== cu)) told += 1;
        },
      ),
      { numRuns: cases(300) },
    );
    expect(told).toBeGreaterThan(10);
  });

  it('is the same for a row of so many workloads as for so many rows', () => {
    fc.assert(
      fc.property(
        roadCases(),
        fc.integer({ min: 2, max: 4 }),
        ({ platform: rules, plan }, count) => {
          const counted = { ...plan, workloads: plan.workloads.map((one) => ({ ...one, count })) };
          const rows = {
            ...plan,
            workloads: plan.workloads.flatMap((one) => Array(count).fill({ ...one, count: 1 })),
          };
          const [a, b] = [counted, rows].map((one) => needOverTime(rules, one, today).spans);
          expect(a).toEqual(b);
        },
      ),
      { numRuns: cases(100) },
    );
  });
});
