import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import { planArbitrary, plansWith } from '@/core/plan/testing/planArbitrary';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import { cases } from '@/core/testing/cases';
import { demandOf } from './demand';
import { clusterMinor, pricingOf } from './pricing';
import type { SizingResult } from './result';
import { size } from './size';

const runs = { numRuns: cases(500) };

/** A law on the results of plans that are not refused. */
function holds(law: (result: SizingResult, plan: Plan) => void) {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const sizing = size(plan);
      if (sizing.ok) law(sizing.result, plan);
    }),
    runs,
  );
}

const usableOf = (slave: string) =>
  blinkDedicated.workers.find(({ shape }) => shape === slave)?.usableCu ?? Number.NaN;
const minorOf = (price: { readonly amount: number } | null) =>
  price ? Math.round(price.amount * 100) : Infinity;

describe('load', () => {
  const grown = (workload: Workload, factor: number): Workload =>
    isThroughput(workload)
      ? { ...workload, qps: Math.min(1e12, workload.qps * factor) }
      : {
          ...workload,
          cores: Math.min(1e6, workload.cores * factor),
          memoryGb: Math.min(1e6, workload.memoryGb * factor),
        };

  it('never costs less when there is more of it', () => {
    const factors = fc.oneof(fc.constant(1), fc.double({ min: 1, max: 20, noNaN: true }));
    fc.assert(
      fc.property(
        planArbitrary,
        fc.array(factors, { minLength: 4, maxLength: 4 }),
        fc.nat(500),
        (plan, by, percent) => {
          const more = {
            ...plan,
            workloads: plan.workloads.map((workload, i) => grown(workload, by[i] ?? 1)),
            headroomPercent: Math.min(1_000, plan.headroomPercent + percent),
          };
          expect(
            demandOf(blinkDedicated, more).requiredCu >= demandOf(blinkDedicated, plan).requiredCu,
          ).toBe(true);
          const [before, after] = [size(plan), size(more)];
          expect(before.ok || !after.ok).toBe(true);
          if (!before.ok || !after.ok) return;
          const [less, greater] = [before.result, after.result];
          const cheapest = (result: SizingResult) => minorOf(result.options[0]?.price ?? null);
          expect(cheapest(greater)).toBeGreaterThanOrEqual(cheapest(less));
          expect(minorOf(greater.mix?.price ?? null)).toBeGreaterThanOrEqual(
            minorOf(less.mix?.price ?? null),
          );
        },
      ),
      runs,
    );
  });

  it('needs the same when a workload is split in two inside its project', () => {
    const halves = fc.tuple(plansWith(4), fc.nat(3), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(halves, ([plan, at, eighths]) => {
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
        const before = demandOf(blinkDedicated, { ...plan, workloads: [whole, ...others] });
        const after = demandOf(blinkDedicated, {
          ...plan,
          workloads: [part(eighths), ...others, part(8 - eighths)],
        });
        expect(after.requiredCu).toBe(before.requiredCu);
      }),
      runs,
    );
  });

  it('needs the same in any order of workloads', () => {
    const shuffled = plansWith(6).chain((plan) =>
      fc
        .shuffledSubarray(plan.workloads, { minLength: plan.workloads.length })
        .map((workloads) => [plan, { ...plan, workloads }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([plan, other]) => {
        const [a, b] = [size(plan), size(other)];
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

describe('a result', () => {
  it('is the same to the byte for the same plan', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        expect(JSON.stringify(size(structuredClone(plan)))).toBe(JSON.stringify(size(plan)));
      }),
      runs,
    );
  });

  it('is refused exactly above 1,000,000,000 CU', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        expect(size(plan).ok).toBe(demandOf(blinkDedicated, plan).requiredCu <= 1_000_000_000n);
      }),
      runs,
    );
  });

  it('has its need within the range, since every complex rate is', () => {
    holds(({ demand }) => {
      expect(demand.lowRequiredCu).toBeLessThanOrEqual(demand.requiredCu);
      expect(demand.requiredCu).toBeLessThanOrEqual(demand.highRequiredCu);
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
  it('covers the need without its spares, and with one Slave fewer it does not', () => {
    holds(({ demand, options }, plan) => {
      expect(options.map(({ slave }) => slave).sort()).toStrictEqual(
        blinkDedicated.workers.map(({ shape }) => shape).sort(),
      );
      for (const { slave, slaveCount, capacityCu } of options) {
        const working = slaveCount - plan.spareSlaves;
        expect(capacityCu).toBe(slaveCount * usableOf(slave));
        expect(working * usableOf(slave)).toBeGreaterThanOrEqual(demand.requiredCu);
        const fewer = (working - 1) * usableOf(slave) < demand.requiredCu;
        expect(slaveCount === 2 || (slaveCount > 2 && fewer)).toBe(true);
      }
    });
  });

  it('costs what its machines cost, and its Masters may manage it', () => {
    holds(({ options }, plan) => {
      const pricing = pricingOf(blinkDedicated, plan);
      for (const { slave, slaveCount, master, masterCount, capacityCu, price } of options) {
        const minors = [pricing.column?.workers[slave], pricing.column?.coordinators[master]];
        const minor = (minors[0] ?? Infinity) * slaveCount + (minors[1] ?? Infinity) * masterCount;
        expect(masterCount).toBe(plan.masterCount);
        expect(minorOf(price)).toBe(minor);
        const ceiling = blinkDedicated.coordinators.find(
          ({ shape }) => shape === master,
        )?.maximumCu;
        expect(capacityCu).toBeLessThanOrEqual(ceiling ?? Infinity);
      }
    });
  });

  it('stands before those that are dearer, then larger in nodes; unpriced ones last', () => {
    holds(({ options }, plan) => {
      const { workerMinor: machine } = pricingOf(blinkDedicated, plan);
      for (const [i, option] of options.entries()) {
        const next = options[i + 1];
        if (!next) continue;
        const [a, b] = [minorOf(option.price), minorOf(next.price)];
        // Where a cluster has no price, one whose Slaves have none stands behind one whose Slaves have.
        const [c, d] = [option, next].map(({ slave }) => (machine(slave) === undefined ? 1 : 0));
        const isBehind = (c ?? 0) > (d ?? 0);
        expect(a < b || (a === b && !isBehind)).toBe(true);
        if (a === b && c === d) expect(option.nodeCount).toBeLessThanOrEqual(next.nodeCount);
      }
    });
  });

  it('is never cheaper than the mix', () => {
    holds(({ options, mix }) => {
      const cheapest = minorOf(options[0]?.price ?? null);
      expect(minorOf(mix?.price ?? null)).toBeLessThanOrEqual(cheapest);
    });
  });
});

describe('steps', () => {
  it('rise one by one from the best option, then show the ceiling of its Masters', () => {
    holds(({ options: [best], steps }, plan) => {
      const pricing = pricingOf(blinkDedicated, plan);
      const counts = steps.map(({ slaveCount }) => slaveCount);
      const first = best?.slaveCount ?? Number.NaN;
      const near = Array.from({ length: 11 }, (_, i) => first + i);
      expect(counts.slice(0, 11)).toStrictEqual(near);
      const ceiling = blinkDedicated.coordinators.find(
        ({ shape }) => shape === best?.master,
      )?.maximumCu;
      const last = Math.floor((ceiling ?? 0) / (best?.stepCu ?? 1));
      expect(counts.slice(11)).toStrictEqual(
        [last, last + 1].filter((count) => count > first + 10),
      );
      for (const [i, step] of steps.entries()) {
        if (!best) continue;
        const slaves = [{ shape: best.slave, count: step.slaveCount }];
        const minor = clusterMinor(pricing, slaves, step.master, plan.masterCount);
        expect(minorOf(step.price)).toBe(minor ?? Infinity);
        expect(step.capacityCu).toBe(step.slaveCount * best.stepCu);
        expect(step.recordsPerSecond ?? 0).toBeGreaterThanOrEqual(
          steps[i - 1]?.recordsPerSecond ?? 0,
        );
      }
    });
  });
});
