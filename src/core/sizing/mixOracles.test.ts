import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';
import type { Platform } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import { minorOf } from '@/core/quantity/money';
import { cases } from '@/core/testing/cases';
import { findMix } from './mix';
import { clusterMinor, type Pricing } from './pricing';
import type { Mix } from './result';
import { farMixMinor } from './testing/farMixOracle';
import { highsMixMinor } from './testing/highsMix';
import { slowMix } from './testing/mixOracle';
import { needing } from './testing/planOf';
import { platformArbitrary } from './testing/platformArbitrary';
import { pricingArbitrary } from './testing/pricingArbitrary';
import { knownPlatforms, tellingCus } from './testing/sizingCase';

type MixCase = {
  readonly platform: Platform;
  readonly pricing: Pricing;
  readonly plan: Plan;
  readonly need: number;
};

const [machinePlatforms, pools] = [
  knownPlatforms.filter(({ kind }) => kind === 'machines'),
  knownPlatforms.filter(({ kind }) => kind === 'pool'),
];

/** Half of the cases are on known platforms. */
const anyPlatform = (random: fc.Arbitrary<Platform>) =>
  fc.oneof(fc.constantFrom(...machinePlatforms), random);

function mixCases(
  platforms: fc.Arbitrary<Platform>,
  mostSpares: number,
  needsOf: (platform: Platform) => fc.Arbitrary<number>,
): fc.Arbitrary<MixCase> {
  const plans = fc
    .record({
      spareSlaves: fc.integer({ min: 0, max: mostSpares }),
      masterCount: fc.constantFrom(1, 3),
    })
    .map((choice) => needing(1, choice));
  return platforms.chain((platform) =>
    fc.record({
      platform: fc.constant(platform),
      pricing: pricingArbitrary(platform),
      plan: plans,
      need: needsOf(platform),
    }),
  );
}

/** The figures of a mix, once everything that it claims has been calculated again; undefined when there is none. */
function provenMix({ platform, pricing, plan, need }: MixCase) {
  const mix = findMix(platform, plan, pricing, need);
  return mix ? provenFigures(platform, pricing, plan, need, mix) : undefined;
}

function provenFigures(platform: Platform, pricing: Pricing, plan: Plan, need: number, mix: Mix) {
  const parts = mix.slaves.map(({ slave, count }) => ({ shape: slave, count }));
  const sizes = parts
    .map(({ shape, count }) => ({ usableCu: findWorker(platform, shape).usableCu, count }))
    .sort((a, b) => b.usableCu - a.usableCu);
  const capacityCu = sizes.reduce((total, { usableCu, count }) => total + usableCu * count, 0);
  let [lost, workCu] = [plan.spareSlaves, capacityCu];
  for (const { usableCu, count } of sizes) {
    workCu -= Math.min(lost, count) * usableCu;
    lost -= Math.min(lost, count);
  }
  const workers = sizes.reduce((total, { count }) => total + count, 0);
  const minor = clusterMinor(pricing, parts, mix.master, mix.masterCount) ?? Number.NaN;
  expect(mix.slaves.every(({ count }) => count > 0)).toBe(true);
  expect(new Set(mix.slaves.map(({ slave }) => slave)).size).toBe(mix.slaves.length);
  expect(mix.capacityCu).toBe(capacityCu);
  expect(lost).toBe(0);
  expect(workCu).toBeGreaterThanOrEqual(need);
  expect(workers).toBeGreaterThanOrEqual(platform.minimumWorkers.value);
  expect(capacityCu).toBeLessThanOrEqual(
    findCoordinator(platform, mix.master).maximumCu ?? Infinity,
  );
  expect([mix.masterCount, mix.nodeCount]).toStrictEqual([
    plan.masterCount,
    workers + plan.masterCount,
  ]);
  expect([mix.price.currency, mix.price.per]).toStrictEqual([pricing.currency, pricing.per]);
  expect(minorOf(mix.price)).toBe(minor);
  return { minor, workers, capacityCu };
}

const smallestOf = ({ workers }: Platform) => workers[0]?.usableCu ?? 1;
const largestOf = ({ workers }: Platform) => workers.at(-1)?.usableCu ?? 1;

describe('the mix against trying all', () => {
  // Trying all takes long where small workers carry much: a few times the smallest are enough for random platforms.
  const upTo = (most: number, times: number) => (platform: Platform) => {
    const isKnown = knownPlatforms.includes(platform);
    const largest = isKnown ? most : Math.min(most, smallestOf(platform) * times);
    const telling = tellingCus(platform).filter((cu) => cu <= largest);
    return fc.oneof(fc.integer({ min: 0, max: largest }), fc.constantFrom(...telling));
  };

  it.each([
    ['without spares', mixCases(anyPlatform(platformArbitrary()), 0, upTo(130, 12)), 800],
    ['with up to three spares', mixCases(anyPlatform(platformArbitrary()), 3, upTo(130, 8)), 500],
    ['with up to ten spares', mixCases(anyPlatform(platformArbitrary()), 10, upTo(8, 2)), 200],
  ])('has the best price, then nodes, then CU, %s', (_, mixes, most) => {
    fc.assert(
      fc.property(mixes, (mixCase) => {
        const { platform, plan, pricing, need } = mixCase;
        expect(provenMix(mixCase)).toStrictEqual(slowMix(platform, plan, pricing, need));
      }),
      { numRuns: cases(most) },
    );
  });
});

describe('the mix of a pool', () => {
  it('is none: its units are of one kind', () => {
    const mixes = mixCases(fc.constantFrom(...pools), 0, (platform) =>
      fc.constantFrom(...tellingCus(platform), 1_000),
    );
    fc.assert(
      fc.property(mixes, ({ platform, plan, pricing, need }) => {
        expect(findMix(platform, plan, pricing, need)).toBeNull();
      }),
    );
  });
});

describe('the mix against HiGHS', () => {
  it('has the least price at needs up to 5,000 CU, ceilings included', () => {
    const needs = (platform: Platform) =>
      fc.oneof(
        fc.integer({ min: 0, max: 5_000 }),
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(...tellingCus(platform), 799, 3_599, 3_600, 3_601, 3_661),
      );
    const mixes = fc.oneof(
      {
        weight: 3,
        arbitrary: mixCases(anyPlatform(platformArbitrary({ largestCu: 300 })), 0, needs),
      },
      { weight: 1, arbitrary: mixCases(anyPlatform(platformArbitrary()), 3, needs) },
    );
    fc.assert(
      fc.property(mixes, (mixCase) => {
        const { platform, plan, pricing, need } = mixCase;
        expect(provenMix(mixCase)?.minor).toBe(highsMixMinor(platform, plan, pricing, need));
      }),
      { numRuns: cases(300) },
    );
  });
});

describe('the mix far out', () => {
  const isUnlimited = ({ coordinators }: Platform) =>
    coordinators.some(({ maximumCu }) => maximumCu === undefined);
  /** Above every ceiling, and above what all workers of other shapes than the densest may have together. */
  const far = (platform: Platform) => {
    const ceilings = platform.coordinators.map(({ maximumCu = 0 }) => maximumCu);
    const least = Math.max(largestOf(platform) ** 2 + largestOf(platform) * 5, ...ceilings) + 1;
    return fc.oneof(
      fc.integer({ min: least, max: least + 20_000 }),
      fc.integer({ min: least, max: 1e9 }),
      fc.constantFrom(1e7, 1e8, 1e9, 1e9 - 1),
    );
  };
  const unlimited = (largestCu: number) => platformArbitrary({ largestCu }).filter(isUnlimited);

  it.each([
    ['Blink', fc.constant(blinkDedicated), 1_500],
    ['random platforms', unlimited(80), 500],
    ['random platforms of workers up to 1,000 CU', unlimited(1_000), 60],
  ])('agrees with a walk over remainders up to the largest need: %s', (_, platforms, most) => {
    fc.assert(
      fc.property(mixCases(platforms, 10, far), (mixCase) => {
        const { platform, plan, pricing, need } = mixCase;
        expect(provenMix(mixCase)?.minor).toBe(farMixMinor(platform, plan, pricing, need));
      }),
      { numRuns: cases(most) },
    );
  });
});
