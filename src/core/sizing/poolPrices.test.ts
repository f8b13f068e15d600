import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPriceColumn, findPriceList } from '@/core/platforms/registry';
import { minorOf, type Price } from '@/core/quantity/money';
import { coordinatorCountOf } from './coordinatorCount';
import { sizeOn } from './size';
import { planOf, resultOf } from './testing/planOf';
import { knownPlatforms, planOnArbitrary } from './testing/sizingCase';

const pools = knownPlatforms.filter(({ kind }) => kind === 'pool');

/** 100 CU of work in one workspace. */
const hundred = (more: Readonly<Record<string, unknown>>) =>
  resultOf(
    planOf({
      workloads: [{ qps: 500_000, complexity: 'complex' }],
      platform: 'flink-managed',
      ...more,
    }),
  ).options;

describe('fully managed Flink, 100 CU of work', () => {
  it('is 102 units', () => {
    expect(hundred({})).toMatchObject([
      { slaveCount: 100, masterCount: 2, nodeCount: 102, capacityCu: 100, stepCu: 1 },
    ]);
  });

  // (100 + 2) × 180 = 18,360; × 295 = 30,090; × 284 = 28,968 a month; 102 × 0.38 = 38.76 an hour.
  it.each([
    ['cn-2021-06', 'subscription', { amount: 18_360, currency: 'CNY', per: 'month' }],
    ['hong-kong-2021-06', 'subscription', { amount: 30_090, currency: 'CNY', per: 'month' }],
    ['singapore-2021-06', 'subscription', { amount: 28_968, currency: 'CNY', per: 'month' }],
    ['cn-2021-06', 'pay-as-you-go', { amount: 38.76, currency: 'CNY', per: 'hour' }],
    ['hong-kong-2021-06', 'pay-as-you-go', null],
  ] as const)('costs by %s, %s', (priceList, billing, price) => {
    expect(hundred({ priceList, billing })[0]?.price).toEqual(price);
  });

  it('costs 27,907.20 for 720 hours of pay-as-you-go', () => {
    const price = hundred({ billing: 'pay-as-you-go' })[0]?.price as Price;
    expect(minorOf(price) * 720).toBe(2_790_720);
  });

  it('pays off by the month from 473.7 hours on', () => {
    const month = hundred({})[0]?.price as Price;
    const hour = hundred({ billing: 'pay-as-you-go' })[0]?.price as Price;
    expect((month.amount / hour.amount).toFixed(1)).toBe('473.7');
  });
});

describe('the units of management', () => {
  const workloads = ['a', 'b', 'a', undefined].map((project) => ({
    qps: 0,
    complexity: 'simple',
    ...(project === undefined ? {} : { project }),
  }));

  it('are two for the workspace of each project, the shared one among them', () => {
    // Projects a, b and the shared one: 3 × 2.
    const plan = planOf({ workloads, platform: 'flink-managed' });
    expect(resultOf(plan).options[0]?.masterCount).toBe(6);
  });

  it('are two for each workspace that the plan says', () => {
    const plan = planOf({ workloads, platform: 'flink-managed', workspaces: 5 });
    expect(resultOf(plan).options[0]?.masterCount).toBe(10);
  });

  it('are none in shared mode, where two CU are the least', () => {
    const plan = planOf({ workloads, platform: 'blink-shared' });
    expect(resultOf(plan)).toMatchObject({
      options: [
        {
          slaveCount: 2,
          masterCount: 0,
          nodeCount: 2,
          price: { amount: 12, currency: 'CNY', per: 'day' },
        },
      ],
      mix: null,
    });
  });
});

describe('any plan on any pool', () => {
  const cases = fc
    .constantFrom(...pools)
    .chain((platform) => planOnArbitrary(platform).map((plan) => ({ platform, plan })));

  it('has one answer of whole units, the fewest that carry the need', () => {
    fc.assert(
      fc.property(cases, ({ platform, plan }) => {
        const sizing = sizeOn(platform, plan);
        if (!sizing.ok) return;
        const { options, mix, demand } = sizing.result;
        const [option, ...others] = options;
        expect([others, mix]).toEqual([[], null]);
        const applications = plan.workspaces ?? plan.workloads.length;
        const least = Math.max(
          platform.minimumWorkers.value,
          platform.management?.value.each === 'application' ? applications : 0,
          Number(demand.requiredCu),
        );
        expect(option?.slaveCount).toBe(least);
        expect(option?.masterCount).toBe(coordinatorCountOf(platform, plan));
      }),
    );
  });

  it('costs the sum over its units, bought one after the other', () => {
    fc.assert(
      fc.property(cases, ({ platform, plan }) => {
        const sizing = sizeOn(platform, { ...plan, discountPercent: 0 });
        const option = sizing.ok ? sizing.result.options[0] : undefined;
        // Adding up one by one must end.
        if (!option || option.nodeCount > 20_000) return;
        const column = findPriceColumn(findPriceList(platform, plan.priceList), plan.billing);
        if (!column) {
          expect(option.price).toBeNull();
          return;
        }
        const hours = column.per === 'hour' && column.charges ? 720 : 1;
        let minor = 0;
        for (let unit = 0; unit < option.slaveCount; unit += 1) {
          minor += (column.workers[option.slave] ?? Number.NaN) * hours;
          for (const charge of column.charges ?? []) minor += charge.quantity * charge.minor;
        }
        for (let unit = 0; unit < option.masterCount; unit += 1) {
          minor += (column.coordinators[option.master] ?? Number.NaN) * hours;
        }
        expect(option.price && minorOf(option.price)).toBe(minor);
      }),
    );
  });
});
