import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { findPlatform, platformRooms } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { planOf } from '@/core/sizing/testing/planOf';
import {
  type LeavingEstimate,
  type LeavingFigures,
  leavingOf,
  successorOf,
} from './leavingFigures';
import type { LeavingTerms } from './leavingTerms';
import { leavingTermsArbitrary } from './testing/leavingTermsArbitrary';

const work = { qps: 500_000, complexity: 'complex', recordsPerSecondPerCu: 5_000 };

function figuresOf(terms: LeavingTerms = {}, more: object = {}, date: string | null = null) {
  const outcome = leavingOf(planOf({ workloads: [work], ...more }), terms, date);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.figures;
}

function estimateOf({ estimates }: LeavingFigures, kind: LeavingEstimate['kind']) {
  const found = estimates.find((one) => one.kind === kind);
  if (!found) throw new Error(`no estimate ${kind}`);
  return found;
}

const costOf = ({ costs }: LeavingEstimate, billing: string) =>
  costs.find((one) => one.billing === billing);

/** Plans of products that can be left, with any terms. */
const leavable = everyPlanArbitrary.filter((plan) => successorOf(plan) !== undefined);
const leaving = leavable.chain((plan) =>
  fc.tuple(fc.constant(plan), leavingTermsArbitrary(findPlatform(plan.platform))),
);

function withoutJob({ load: _, ...terms }: LeavingTerms): LeavingTerms {
  return terms;
}

describe('leaving', () => {
  it('is there for every product that names a successor, which is another one that is known', () => {
    const left = platformRooms.filter(({ rules }) => rules.successor !== undefined);
    expect(left.map(({ rules }) => rules.id)).toEqual(['blink-dedicated', 'blink-shared']);
    for (const { rules } of left) expect(findPlatform(rules.successor ?? '').id).not.toBe(rules.id);
  });

  it('takes 100 CU and 18,360 CNY a month in Beijing, one to one, and 50 CU at the new rates', () => {
    const figures = figuresOf();
    const high = estimateOf(figures, 'one-to-one');
    expect(high.option).toMatchObject({ slaveCount: 100, masterCount: 2, nodeCount: 102 });
    expect(costOf(high, 'subscription')).toMatchObject({
      month: { amount: 18_360, currency: 'CNY' },
      year: { amount: 220_320 },
    });
    expect(costOf(high, 'pay-as-you-go')?.month?.amount).toBe(27_907.2);
    // 500,000 ÷ 10,000 = 50
    const low = estimateOf(figures, 'band');
    expect(low.option).toMatchObject({ slaveCount: 50, masterCount: 2 });
    expect(costOf(low, 'subscription')?.month?.amount).toBe(9_360);
  });

  it('counts simple work at 55,000 records/s at best', () => {
    const simple = { workloads: [{ qps: 550_000, complexity: 'simple' }] };
    const figures = figuresOf({}, simple);
    expect(figures.estimates.map(({ requiredCu }) => requiredCu)).toEqual([10, 55]);
  });

  it('counts a measured job alone where there is one, without rounding its rate', () => {
    // 20,000 on 3 CU: 500,000 × 3 ÷ 20,000 = 75
    const figures = figuresOf({ load: 20_000, cu: 3 });
    expect(figures.estimates.map(({ kind, requiredCu }) => [kind, requiredCu])).toEqual([
      ['measured', 75],
    ]);
  });

  it('uses a measured job for complex work, and for simple work only where there is no other', () => {
    const mixed = { workloads: [work, { qps: 80_000, complexity: 'simple' }] };
    // 500,000 ÷ 5,000 + 80,000 ÷ 40,000
    expect(figuresOf({ load: 5_000, cu: 1 }, mixed).estimates[0]?.requiredCu).toBe(102);
    const simple = { workloads: [{ qps: 80_000, complexity: 'simple' }] };
    expect(figuresOf({ load: 5_000, cu: 1 }, simple).estimates[0]?.requiredCu).toBe(16);
  });

  it('of a cluster that somebody has takes all its CU, and at the new rates half of them', () => {
    const terms = {
      from: 'cluster',
      worker: '8c32g',
      workers: 11,
      coordinator: '4c16g',
      coordinators: 3,
    } as const;
    const { now, estimates } = figuresOf(terms);
    // 11 × 6 CU; 11 × 1,450 + 3 × 850
    expect(now).toMatchObject({ cu: 66, month: { amount: 18_500 }, origin: 'list' });
    expect(estimates.map(({ requiredCu }) => requiredCu)).toEqual([33, 66]);
    // 100,000 records/s at 10,000
    const loaded = figuresOf({ ...terms, peak: 100_000 });
    expect(loaded.estimates.map(({ requiredCu }) => requiredCu)).toEqual([10, 66]);
    expect(figuresOf({ ...terms, load: 7_000, cu: 1 }).remarks).toEqual(['load-unknown']);
    const measured = figuresOf({ ...terms, peak: 70_000, load: 7_000, cu: 1 });
    expect(measured.estimates.map(({ requiredCu }) => requiredCu)).toEqual([10]);
    expect(figuresOf({ ...terms, peak: 1e6 }).remarks).toEqual(['above-cluster']);
  });

  it('of shared mode pays by the day now', () => {
    const { now } = figuresOf({}, { platform: 'blink-shared' });
    expect(now).toMatchObject({ cu: 100, month: { amount: 18_000 } });
  });

  it('compares a bill with what is paid then, and says when the list is in another currency', () => {
    const tokyo = { priceList: 'intl-tokyo-2020-11' };
    expect(figuresOf({}, tokyo).remarks).toEqual(['currency']);
    expect(figuresOf({}, tokyo).estimates[0]?.costs[0]?.payOff).toBeNull();
    const billed = figuresOf({ bill: 20_000 }, tokyo, '2026-11-22');
    expect(billed.remarks).toEqual([]);
    // Overlap 18,360 × 28 ÷ 30 = 17,136.00; catch-up 100 × 0.5 h × 0.38 = 19.00;
    // 28 + ⌈17,155 × 30 ÷ 1,640⌉ = 28 + 314 days
    expect(costOf(estimateOf(billed, 'one-to-one'), 'subscription')).toMatchObject({
      saved: { amount: 1_640 },
      overlap: { amount: 17_136 },
      catchUp: { amount: 19 },
      once: { amount: 17_155 },
      payOff: { kind: 'after', days: 342, date: '2027-10-30' },
    });
  });

  it('says what catching up takes where a list has no price by the hour', () => {
    const figures = figuresOf({ prices: 'hong-kong-2021-06' });
    const high = estimateOf(figures, 'one-to-one');
    expect(high.extraCu).toBe(100);
    expect(costOf(high, 'subscription')).toMatchObject({
      month: { amount: 30_090 },
      catchUp: null,
    });
    expect(costOf(high, 'pay-as-you-go')?.month).toBeNull();
  });

  it('takes the headroom that was bought for catching up first', () => {
    // 100 CU at peak, 150 bought, 200 to catch up within half an hour.
    const figures = figuresOf({}, { headroomPercent: 50 });
    expect(estimateOf(figures, 'one-to-one')).toMatchObject({ catchUpCu: 200, extraCu: 50 });
  });

  it('forgets a discount that was agreed for the old product', () => {
    const high = estimateOf(figuresOf({}, { discountPercent: 50 }), 'one-to-one');
    expect(costOf(high, 'subscription')?.month?.amount).toBe(18_360);
  });

  it('needs at the new rates never more than one to one, and its first estimate is the lower', () => {
    fc.assert(
      fc.property(leaving, ([plan, terms]) => {
        fc.pre(answerOf(plan).ok);
        const outcome = leavingOf(plan, withoutJob(terms), null);
        if (!outcome.ok) return;
        const needs = outcome.figures.estimates.map(({ requiredCu }) => requiredCu);
        expect(needs).toEqual([...needs].sort((a, b) => a - b));
      }),
    );
  });

  it('never costs less for more weeks or a longer stop, and never pays earlier', () => {
    fc.assert(
      fc.property(leaving, fc.integer({ min: 1, max: 10 }), ([plan, terms], more) => {
        fc.pre(answerOf(plan).ok);
        const at = (given: LeavingTerms) => {
          const outcome = leavingOf(plan, given, null);
          return outcome.ok ? outcome.figures.estimates : [];
        };
        const weeks = Math.min(90, terms.weeks ?? 4);
        const base = at({ ...terms, weeks });
        const longer = at({ ...terms, weeks: weeks + more });
        const later = at({ ...terms, weeks, down: (terms.down ?? 30) + more * 60 });
        for (const [i, { extraCu, costs }] of base.entries()) {
          expect(later[i]?.extraCu).toBeGreaterThanOrEqual(extraCu);
          for (const [j, { once, payOff }] of costs.entries()) {
            for (const other of [longer[i]?.costs[j], later[i]?.costs[j]]) {
              // Without a price by the hour catching up is left out of the sum.
              if (other?.catchUp === null) continue;
              expect(other?.once?.amount ?? 0).toBeGreaterThanOrEqual(once?.amount ?? 0);
              const days = (one: typeof payOff) => (one?.kind === 'after' ? one.days : Infinity);
              expect(days(other?.payOff ?? null)).toBeGreaterThanOrEqual(days(payOff));
            }
          }
        }
      }),
    );
  });

  it('keeps a measured rate that is above the new band', () => {
    const fast = { qps: 500_000, complexity: 'measured', recordsPerSecondPerCu: 50_000 };
    const slow = { qps: 100_000, complexity: 'complex' };
    // 500,000 ÷ 50,000 + 100,000 ÷ 10,000
    const { estimates } = figuresOf({}, { workloads: [fast, slow] });
    expect(estimates.map(({ requiredCu }) => requiredCu)).toEqual([20, 110]);
  });

  it('needs at the new rates what a count project by project gives', () => {
    fc.assert(
      fc.property(leavable, (plan) => {
        const outcome = leavingOf(plan, {}, null);
        if (!outcome.ok) return;
        const [low] = outcome.figures.estimates;
        const projects = new Map<string | undefined, { cu: number; cores: number; gb: number }>();
        for (const one of plan.workloads) {
          const sums = projects.get(one.project) ?? { cu: 0, cores: 0, gb: 0 };
          projects.set(one.project, sums);
          if (!('qps' in one)) {
            sums.cores += one.cores;
            sums.gb += one.memoryGb;
          } else if (one.complexity === 'simple') sums.cu += one.qps / 55_000;
          else sums.cu += one.qps / Math.max(10_000, one.recordsPerSecondPerCu);
        }
        // Doubles cannot tell on which side of a whole number a sum is, so both are taken.
        const needWith = (slack: number) =>
          [...projects.values()]
            .map(({ cu, cores, gb }) => cu + Math.max(cores, gb / 4))
            .map((cu) => Math.ceil(cu * (1 + plan.headroomPercent / 100) * (1 + slack)))
            .reduce((a, b) => a + b, 0);
        expect(low?.requiredCu).toBeGreaterThanOrEqual(needWith(-1e-9));
        expect(low?.requiredCu).toBeLessThanOrEqual(needWith(1e-9));
      }),
    );
  });

  it('costs what a count CU by CU gives', () => {
    fc.assert(
      fc.property(leaving, ([plan, terms]) => {
        fc.pre(answerOf(plan).ok);
        const outcome = leavingOf(plan, { ...terms, prices: 'cn-2021-06' }, null);
        if (!outcome.ok) return;
        for (const { requiredCu, costs } of outcome.figures.estimates) {
          const units = Math.max(1, requiredCu) + 2 * outcome.figures.managed;
          const [month, hour] = costs.map((one) => one.month?.amount);
          expect(month).toBe(units * 180);
          expect(hour).toBe((units * 38 * 720) / 100);
        }
      }),
    );
  });
});
