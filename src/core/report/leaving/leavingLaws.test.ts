import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownRateOf } from '@/core/plan/planSchema';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { findPlatform } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { leavingOf, successorOf } from './leavingFigures';
import type { LeavingTerms } from './leavingTerms';
import { leavingTermsArbitrary } from './testing/leavingTermsArbitrary';

/** Plans of products that can be left, with any terms. */
const leavable = everyPlanArbitrary.filter((plan) => successorOf(plan) !== undefined);
const leaving = leavable.chain((plan) =>
  fc.tuple(fc.constant(plan), leavingTermsArbitrary(findPlatform(plan.platform))),
);

function listed({ month: _, hour: __, ...terms }: LeavingTerms): LeavingTerms {
  return terms;
}

function withoutJob({ load: _, ...terms }: LeavingTerms): LeavingTerms {
  return terms;
}

describe('leaving, for any plan and terms,', () => {
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
          const { count: times = 1 } = one;
          if (!('qps' in one)) {
            sums.cores += times * one.cores;
            sums.gb += times * one.memoryGb;
            continue;
          }
          const load = times * one.qps * (one.peakFactor ?? 1);
          sums.cu +=
            load / (one.complexity === 'simple' ? 55_000 : Math.max(10_000, ownRateOf(one)));
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
        const outcome = leavingOf(plan, listed({ ...terms, prices: 'cn-2021-06' }), null);
        if (!outcome.ok) return;
        for (const { requiredCu, costs } of outcome.figures.estimates) {
          const units = Math.max(1, requiredCu) + 2 * outcome.figures.managed;
          const [month, hour, hybrid] = costs.map((one) => one.month?.amount);
          expect(month).toBe(units * 180);
          expect(hour).toBe((units * 38 * 720) / 100);
          const { base, above = 720 } = terms;
          const more = Math.max(0, units - (base ?? 0)) * above * 38;
          expect(hybrid).toBe(base === undefined ? undefined : (base * 18_000 + more) / 100);
        }
      }),
    );
  });
});
