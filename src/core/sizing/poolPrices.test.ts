import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { countAll } from '@/core/plan/workloadLoad';
import type { Platform } from '@/core/platforms/platform';
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
        const applications = plan.workspaces ?? countAll(plan.workloads);
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
        const list = findPriceList(platform, plan.priceList);
        if (plan.billing === platform.hybrid?.value.billing) {
          const price = option.price && minorOf(option.price);
          expect(price).toBe(hybridMinorOneByOne(platform, plan, option.nodeCount));
          return;
        }
        const column = findPriceColumn(list, plan.billing);
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

/** Unit after unit: those of the base for the month whether they are there or not, each other one hour after hour. */
function hybridMinorOneByOne(platform: Platform, plan: Plan, units: number): number | null {
  const list = findPriceList(platform, plan.priceList);
  const minorOfUnit = (billing: string | undefined) =>
    findPriceColumn(list, billing ?? '')?.workers[platform.workers[0]?.shape ?? ''];
  const month = minorOfUnit(platform.hybrid?.value.base);
  const hour = minorOfUnit(platform.hybrid?.value.above);
  if (month === undefined || hour === undefined) return null;
  const base = plan.baseUnits ?? 0;
  let minor = 0;
  for (let unit = 0; unit < base; unit += 1) minor += month;
  let ofOneAbove = 0;
  for (let past = 0; past < (plan.hoursAbove ?? 720); past += 1) ofOneAbove += hour;
  for (let unit = base; unit < units; unit += 1) minor += ofOneAbove;
  return minor;
}

describe('hybrid billing', () => {
  const work = { platform: 'flink-managed', workloads: [{ cores: 100, memoryGb: 0 }] };
  const priceOfPlan = (more: object) =>
    resultOf(planOf({ ...work, billing: 'hybrid', ...more })).options[0]?.price;
  const cny = (amount: number) => ({ amount, currency: 'CNY', per: 'month' });

  it('is base × month + (units − base) × hours × hour, by hand', () => {
    // 62 at 180, and 40 of the 102 for 200 hours at 0.38: 11,160 + 3,040.
    expect(priceOfPlan({ baseUnits: 62, hoursAbove: 200 })).toEqual(cny(14_200));
    // 720 hours unless the plan says so: 11,160 + 40 × 720 × 0.38 = 22,104.
    expect(priceOfPlan({ baseUnits: 62 })).toEqual(cny(22_104));
  });

  it('is the two others at its ends', () => {
    expect(priceOfPlan({ baseUnits: 102 })).toEqual(cny(18_360));
    expect(priceOfPlan({})).toEqual(cny(27_907.2));
  });

  it('costs a base above the need, and says how much of it is unused', () => {
    const plan = planOf({ ...work, billing: 'hybrid', baseUnits: 120 });
    const { options, notes } = resultOf(plan);
    expect(options[0]?.price).toEqual(cny(21_600));
    expect(notes).toContainEqual({
      code: 'base-unused',
      values: { baseUnits: 120, units: 102, unused: 18 },
    });
    expect(notes.map(({ code }) => code)).toContain('hybrid-limits');
  });

  it('has no price where the list has no price of the hour', () => {
    const priceList = 'hong-kong-2021-06';
    const { options, notes } = resultOf(planOf({ ...work, billing: 'hybrid', priceList }));
    expect(options[0]?.price).toBeNull();
    expect(notes.map(({ code }) => code)).toContain('billing-not-listed');
  });

  it('is no setting of a product that has none', () => {
    const input = { workloads: [{ cores: 1, memoryGb: 1 }], baseUnits: 5 };
    expect(parsePlan(input)).toEqual({
      ok: false,
      problems: [{ path: 'baseUnits', code: 'unknown-field' }],
    });
  });
});
