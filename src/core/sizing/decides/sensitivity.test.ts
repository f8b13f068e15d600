import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { minorOf } from '@/core/quantity/money';
import { size } from '@/core/sizing/size';
import { slowRequiredCu } from '@/core/sizing/testing/demandOracle';
import { sizingCases } from '@/core/sizing/testing/sizingCase';
import { cases } from '@/core/testing/cases';
import { sensitivitiesOf } from './sensitivity';

function planOf(input: object): Plan {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

describe('what moves the answer', () => {
  it('is first of all the rate of complex work, from 1,000 to 5,000 records/s per CU', () => {
    const plan = planOf({
      workloads: [{ qps: 120_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 }],
    });
    const [first, ...others] = sensitivitiesOf(findPlatform(plan.platform), plan);
    expect(first?.input).toMatchObject({ kind: 'rate', workload: 0, light: 5_000, heavy: 1_000 });
    expect([first?.light.requiredCu, first?.heavy.requiredCu]).toEqual([24, 120]);
    // 120,000 ± 20 % at 3,000; 40 CU with 0 and 30 % more.
    const need = (kind: string) => {
      const one = others.find(({ input }) => input.kind === kind);
      return [one?.light.requiredCu, one?.heavy.requiredCu];
    };
    expect(need('load')).toEqual([32, 48]);
    expect(need('headroom')).toEqual([40, 52]);
  });

  it('takes growth from today to the end of the horizon', () => {
    const job = { qps: 100_000, complexity: 'complex' };
    const ends = (more: object) => {
      const plan = planOf({ workloads: [job], horizonMonths: 2, ...more });
      const found = sensitivitiesOf(findPlatform(plan.platform), plan);
      const one = found.find(({ input }) => input.kind === 'growth');
      return one && [one.light.requiredCu, one.heavy.requiredCu];
    };
    // 100 CU × 1.1² is 121 CU exactly; 100,000 + 2 × 10,000; of its own, 100,000 + 2 × 500 twice.
    expect(ends({ growth: { percentPerMonth: 10 } })).toEqual([100, 121]);
    expect(ends({ growth: { percentPerMonth: -10 } })).toEqual([81, 100]);
    expect(ends({ growth: { recordsPerSecondPerMonth: 10_000 } })).toEqual([100, 120]);
    const own = { ...job, count: 2, growth: { recordsPerSecondPerMonth: 500 } };
    expect(ends({ workloads: [own] })).toEqual([200, 202]);
    expect(ends({})).toBeUndefined();
  });

  it('has no difference in price where one end has none, and then sorts by need', () => {
    // In Tokyo no Master has a price that manages more than 800 CU: 200 CU have one, 1,000 CU have none.
    const plan = planOf({
      workloads: [{ qps: 1_000_000, complexity: 'complex', recordsPerSecondPerCu: 4_000 }],
      priceList: 'intl-tokyo-2020-11',
    });
    const [first, ...others] = sensitivitiesOf(findPlatform(plan.platform), plan);
    expect(first?.input.kind).toBe('rate');
    expect([first?.light.option?.price === null, first?.heavy.option?.price]).toEqual([
      false,
      null,
    ]);
    expect(first?.movedMinor).toBeUndefined();
    // 1,000 − 200 CU, 300 − 200 CU of the load ± 20 %, 325 − 250 CU of the headroom.
    expect([first, ...others].map((one) => one?.movedCu)).toEqual([800, 100, 75]);
    expect(others.every(({ movedMinor }) => (movedMinor ?? 0) > 0)).toBe(true);
  });

  it('gives at both ends what sizing the changed plan gives, furthest first', () => {
    fc.assert(
      fc.property(sizingCases(), ({ platform, plan }) => {
        const found = sensitivitiesOf(platform, plan);
        for (const { input, light, heavy, movedMinor } of found) {
          const [less, more] = [input.at(input.light), input.at(input.heavy)];
          expect(light.requiredCu).toBe(Number(slowRequiredCu(platform, less)));
          expect(heavy.requiredCu).toBe(Number(slowRequiredCu(platform, more)));
          expect(heavy.requiredCu).toBeGreaterThanOrEqual(light.requiredCu);
          const [from, to] = [light.option?.price, heavy.option?.price];
          if (from && to) expect(movedMinor).toBe(minorOf(to) - minorOf(from));
          else if (light.option && heavy.option) expect(movedMinor).toBeUndefined();
          else expect(movedMinor).toBe(Infinity);
        }
        const moved = found.map(({ movedMinor, movedCu }) =>
          found.some((one) => one.movedMinor === undefined) ? movedCu : (movedMinor ?? 0),
        );
        expect(moved).toEqual([...moved].sort((a, b) => (a === b ? 0 : b - a)));
      }),
      { numRuns: cases(150) },
    );
  });

  it('says the plan’s own answer where an input lies where the plan has it', () => {
    const plan = planOf({
      workloads: [
        { qps: 120_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 },
        { cores: 4, memoryGb: 20 },
      ],
      headroomPercent: 20,
    });
    const whole = size(plan);
    for (const { input } of sensitivitiesOf(findPlatform(plan.platform), plan)) {
      if (input.now !== undefined) expect(size(input.at(input.now))).toEqual(whole);
    }
  });
});
