import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { minorOf, type Price } from '@/core/quantity/money';
import { cases } from '@/core/testing/cases';
import { demandOf } from './demand';
import { pricingOf } from './pricing';
import type { SizingResult } from './result';
import { type Sizing, sizeOn } from './size';
import { canCarry } from './testing/canCarry';
import { type SizingCase, sizingCases } from './testing/sizingCase';

const runs = { numRuns: cases(500) };

/** A law on the results of plans that are not refused. */
function holds(law: (result: SizingResult, plan: Plan, platform: Platform) => void) {
  fc.assert(
    fc.property(sizingCases(), ({ platform, plan }) => {
      const sizing = sizeOn(platform, plan);
      if (sizing.ok) law(sizing.result, plan, platform);
    }),
    runs,
  );
}

const costOf = (price: Price | null | undefined) => (price ? minorOf(price) : Infinity);
const cheapest = (result: SizingResult) => costOf(result.options[0]?.price);

describe('load', () => {
  const grown = (workload: Workload, factor: number): Workload =>
    isThroughput(workload)
      ? { ...workload, qps: Math.min(1e12, workload.qps * factor) }
      : {
          ...workload,
          cores: Math.min(1e6, workload.cores * factor),
          memoryGb: Math.min(1e6, workload.memoryGb * factor),
        };

  it('never costs less when there is more of it, and is not carried again once it is refused', () => {
    const factors = fc.oneof(fc.constant(1), fc.double({ min: 1, max: 20, noNaN: true }));
    fc.assert(
      fc.property(
        sizingCases(),
        fc.array(factors, { minLength: 4, maxLength: 4 }),
        fc.oneof(fc.constant(0), fc.nat(500)),
        ({ platform, plan }, by, percent) => {
          const more = {
            ...plan,
            workloads: plan.workloads.map((workload, i) => grown(workload, by[i] ?? 1)),
            headroomPercent: Math.min(1_000, plan.headroomPercent + percent),
          };
          const [less, greater] = [demandOf(platform, plan), demandOf(platform, more)];
          expect(greater.requiredCu >= less.requiredCu).toBe(true);
          const [before, after] = [sizeOn(platform, plan), sizeOn(platform, more)];
          expect(before.ok || !after.ok).toBe(true);
          if (!before.ok || !after.ok) return;
          expect(cheapest(after.result)).toBeGreaterThanOrEqual(cheapest(before.result));
          expect(costOf(after.result.mix?.price)).toBeGreaterThanOrEqual(
            costOf(before.result.mix?.price),
          );
        },
      ),
      runs,
    );
  });

  it('needs the same when a workload is split in two inside its project, unless each workload is given whole CU', () => {
    const halves = fc.tuple(sizingCases(), fc.nat(3), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(halves, ([{ platform, plan }, at, eighths]) => {
        const workload = plan.workloads[at % plan.workloads.length];
        if (!workload) return;
        // Eighths of a whole number are exact in decimals, so the two parts make up the whole.
        const whole = isThroughput(workload)
          ? { ...workload, qps: Math.floor(workload.qps) }
          : {
              ...workload,
              cores: Math.floor(workload.cores),
              memoryGb: Math.floor(workload.memoryGb),
            };
        const part = (share: number): Workload =>
          isThroughput(whole)
            ? { ...whole, qps: (whole.qps * share) / 8 }
            : {
                ...whole,
                cores: (whole.cores * share) / 8,
                memoryGb: (whole.memoryGb * share) / 8,
              };
        const others = plan.workloads.filter((other) => other !== workload);
        const needOf = (...workloads: Workload[]) =>
          demandOf(platform, { ...plan, workloads }).requiredCu;
        const [split, joined] = [
          needOf(part(eighths), ...others, part(8 - eighths)),
          needOf(whole, ...others),
        ];
        if (platform.givenWhole !== 'workload') expect(split).toBe(joined);
        else expect(split >= joined && split <= joined + BigInt(whole.count ?? 1)).toBe(true);
      }),
      runs,
    );
  });

  it('needs the same in any order of workloads', () => {
    const shuffled = sizingCases(6).chain(({ platform, plan }) =>
      fc
        .shuffledSubarray(plan.workloads, { minLength: plan.workloads.length })
        .map((workloads): [SizingCase, Plan] => [
          { platform, plan },
          { ...plan, workloads },
        ]),
    );
    fc.assert(
      fc.property(shuffled, ([{ platform, plan }, other]) => {
        const [a, b] = [sizeOn(platform, plan), sizeOn(platform, other)];
        expect(b.ok).toBe(a.ok);
        if (!a.ok || !b.ok) return;
        expect({ ...b.result.demand, projects: 0 }).toStrictEqual({
          ...a.result.demand,
          projects: 0,
        });
        expect(b.result.options).toStrictEqual(a.result.options);
      }),
      runs,
    );
  });
});

describe('a plan', () => {
  it('has the same result to the byte every time', () => {
    fc.assert(
      fc.property(sizingCases(), ({ platform, plan }) => {
        const again = sizeOn(structuredClone(platform), structuredClone(plan));
        expect(written(again)).toBe(written(sizeOn(platform, plan)));
      }),
      runs,
    );
  });

  it('is refused exactly above 1,000,000,000 CU and where no cluster carries it, with the bound', () => {
    fc.assert(
      fc.property(sizingCases(), ({ platform, plan }) => {
        const sizing = sizeOn(platform, plan);
        const { requiredCu } = demandOf(platform, plan);
        const isTooLarge = requiredCu > 1_000_000_000n;
        const carries = (more: object) => canCarry(platform, { ...plan, ...more });
        expect(sizing.ok).toBe(!isTooLarge && carries({})(Number(requiredCu)));
        if (sizing.ok || isTooLarge) return;
        const [{ code, path, limit } = { code: '', path: '', limit: 0 }] = sizing.problems;
        const most = Number(limit);
        if (code === 'need-above-ceiling') {
          expect(path).toBe('workloads');
          expect([carries({})(most), carries({})(most + 1)]).toEqual([true, false]);
        } else {
          expect([path, code]).toEqual(['spareSlaves', 'above-maximum']);
          const withSpares = (spareSlaves: number) => carries({ spareSlaves })(0);
          expect([withSpares(most), withSpares(most + 1)]).toEqual([true, false]);
        }
      }),
      runs,
    );
  });

  it('has its need and the middle within the range, since every complex rate is', () => {
    holds(({ demand }) => {
      expect(demand.lowRequiredCu).toBeLessThanOrEqual(demand.requiredCu);
      expect(demand.requiredCu).toBeLessThanOrEqual(demand.highRequiredCu);
      expect(demand.lowRequiredCu).toBeLessThanOrEqual(demand.middleRequiredCu);
      expect(demand.middleRequiredCu).toBeLessThanOrEqual(demand.highRequiredCu);
    });
  });

  it('needs the sum of its projects', () => {
    holds(({ demand }) => {
      const total = demand.projects.reduce((sum, { requiredCu }) => sum + requiredCu, 0);
      expect(demand.requiredCu).toBe(total);
      expect(demand.requiredCu).toBeGreaterThanOrEqual(Math.floor(demand.cu));
      expect(demand.cu).toBeGreaterThanOrEqual(demand.peakCu);
    });
  });
});

describe('an option', () => {
  it('is never cheaper than the mix', () => {
    holds((result, _, platform) => {
      // A pool has units of one kind, so nothing to mix.
      if (platform.kind === 'pool') expect(result.mix).toBeNull();
      else expect(costOf(result.mix?.price)).toBeLessThanOrEqual(cheapest(result));
    });
  });

  it('stands before those that are dearer, then larger in nodes; unpriced ones last', () => {
    holds(({ options }, plan, platform) => {
      const { workerMinor } = pricingOf(platform, plan);
      for (const [i, option] of options.entries()) {
        const next = options[i + 1];
        if (!next) continue;
        const [a, b] = [costOf(option.price), costOf(next.price)];
        // Where a cluster has no price, one whose workers have none stands behind one whose workers have.
        const [c = 0, d = 0] = [option, next].map(
          ({ slave }) => +(workerMinor(slave) === undefined),
        );
        expect(a < b || (a === b && c <= d)).toBe(true);
        if (a === b && c === d) expect(option.nodeCount).toBeLessThanOrEqual(next.nodeCount);
      }
    });
  });
});

/** A sizing as the command writes it. */
function written(sizing: Sizing): string {
  return JSON.stringify(sizing.ok ? sizing.result : sizing.problems);
}
