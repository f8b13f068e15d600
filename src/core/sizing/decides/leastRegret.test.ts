import { expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { findPlatform } from '@/core/platforms/registry';
import { minorOf } from '@/core/quantity/money';
import { rankOptions } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import { planOf } from '@/core/sizing/testing/planOf';
import { leastRegret } from './leastRegret';
import { needModel } from './needModel';
import { needOdds } from './needOdds';

it('is what adding up every single need gives', () => {
  for (const spareSlaves of [0, 1]) {
    const reading = parsePlan({
      workloads: [{ qps: 100_000, complexity: 'complex', recordsPerSecondPerCu: 1_000 }],
      spareSlaves,
    });
    if (!reading.ok) throw new Error('a good plan');
    const { plan } = reading;
    const platform = findPlatform(plan.platform);
    const load = { low: 20_000, likely: 70_000, high: 300_000 };
    const odds = needOdds(needModel(platform, plan, [{ workload: 0, load }]));
    const pricing = pricingOf(platform, plan);
    const slow = platform.workers.map(({ shape }) => {
      let [most, mean] = [0, 0];
      for (let cu = odds.leastCu; cu <= odds.mostCu; cu++) {
        const options = rankOptions(platform, plan, pricing, cu);
        const minor = (one = options[0]) => (one?.price ? minorOf(one.price) : Number.NaN);
        const regret = minor(options.find(({ slave }) => slave === shape)) - minor();
        most = Math.max(most, regret);
        mean += regret * (odds.shareAtMost(cu) - odds.shareAtMost(cu - 1));
      }
      return { shape, most, mean };
    });
    const found = leastRegret(platform, plan, odds);
    for (const { shape, most, mean } of slow) {
      const one = found?.shapes.find((regret) => regret.shape === shape);
      expect(one?.mostMinor).toBe(most);
      expect(one?.meanMinor).toBeCloseTo(mean, 3);
    }
    expect(found?.shapes[0]?.mostMinor).toBe(Math.min(...slow.map(({ most }) => most)));
  }
});

it('is what a person works out for four needs', () => {
  const rate = 10_000;
  const plan = planOf({
    workloads: [{ qps: 120_000, complexity: 'measured', recordsPerSecondPerCu: rate }],
  });
  const platform = findPlatform(plan.platform);
  const load = { low: 100_000, likely: 120_000, high: 130_000 };
  const odds = needOdds(needModel(platform, plan, [{ workload: 0, load }]));
  // 10 to 12 CU with likelihood (120 − 100) ÷ (130 − 100) = 2/3, 13 CU with 1/3. The coordinators are the same for all:
  //   10 to 12 CU: 4 × 850 = 3,400; 2 × 1,450 = 2,900, the cheapest; 2 × 2,710 = 5,420
  //   13 CU:       5 × 850 = 4,250, the cheapest; 3 × 1,450 = 4,350; 2 × 2,710 = 5,420
  const found = leastRegret(platform, plan, odds)?.shapes.slice(0, 3);
  expect(found?.map(({ shape, mostMinor, atCu }) => [shape, mostMinor, atCu])).toEqual([
    ['8c32g', 100_00, 13],
    ['4c16g', 500_00, 10],
    ['16c64g', 2_520_00, 10],
  ]);
  const means = [100 / 3, (500 * 2) / 3, (2_520 * 2 + 1_170) / 3];
  for (const [i, mean] of means.entries()) expect(found?.[i]?.meanMinor).toBeCloseTo(mean * 100, 6);
});

it('is none where units are bought one by one', () => {
  const reading = parsePlan({
    platform: 'flink-managed',
    workloads: [{ qps: 100_000, complexity: 'simple' }],
  });
  if (!reading.ok) throw new Error('a good plan');
  const platform = findPlatform(reading.plan.platform);
  const model = needModel(platform, reading.plan, []);
  expect(leastRegret(platform, reading.plan, needOdds(model))).toBeUndefined();
});
