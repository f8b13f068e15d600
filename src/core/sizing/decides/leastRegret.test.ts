import { expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { findPlatform } from '@/core/platforms/registry';
import { minorOf } from '@/core/quantity/money';
import { rankOptions } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
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
