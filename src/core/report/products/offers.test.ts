import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import type { PlatformId } from '@/core/platforms/platform';
import {
  findPlatform,
  findPriceColumn,
  findPriceList,
  platformIds,
} from '@/core/platforms/registry';
import { exchanged } from '@/core/quantity/exchange';
import { answerOf } from '@/core/report/answer';
import { planOf } from '@/core/sizing/testing/planOf';
import { loadWords } from '@/core/words/loadWords';
import { exchangedText } from './exchangeText';
import { monthRangeText } from './offerSections';
import { offersOf, type ProductOffer } from './offers';
import { offersFile } from './offersFile';

const work = { qps: 500_000, complexity: 'measured', recordsPerSecondPerCu: 5_000 };

function offerOn(platform: PlatformId, offers: readonly ProductOffer[]): ProductOffer {
  const offer = offers.find((one) => one.platform === platform);
  if (!offer) throw new Error(`no offer of ${platform}`);
  return offer;
}

function monthOf({ sizing }: ProductOffer): number | undefined {
  return sizing.ok ? sizing.perMonth?.amount : undefined;
}

describe('a plan on every product', () => {
  it('costs 18,360 CNY a month as 100 CU on fully managed Flink, and 220,320 CNY a year', () => {
    const offer = offerOn('flink-managed', offersOf(planOf({ workloads: [work] }), null));
    expect(monthOf(offer)).toBe(18_360);
    expect(offer.sizing.ok && offer.sizing.perYear?.amount).toBe(220_320);
  });

  it('costs 27,907.20 CNY for 720 hours of pay-as-you-go', () => {
    const plan = planOf({ workloads: [work], billing: 'pay-as-you-go' });
    expect(monthOf(offerOn('flink-managed', offersOf(plan, null)))).toBe(27_907.2);
  });

  it('costs 18,000 CNY for 30 days of 100 CU in shared mode', () => {
    const offer = offerOn('blink-shared', offersOf(planOf({ workloads: [work] }), null));
    expect(monthOf(offer)).toBe(18_000);
  });

  it('has a month at both ends of the rates of complex work and at the middle', async () => {
    const plan = planOf({ workloads: [{ qps: 120_000, complexity: 'complex' }] });
    const offers = offersOf(plan, null);
    const rangeOn = (platform: PlatformId) => {
      const { sizing } = offerOn(platform, offers);
      const range = sizing.ok ? sizing.monthRange : null;
      return range && [range.low, range.middle, range.high].map(({ amount }) => amount);
    };
    // 24, 40 and 120 CU: 2 × 16c64g, 2 × 24c96g and 2 × 64c256g with their Masters.
    expect(rangeOn('blink-dedicated')).toEqual([7_970, 10_450, 24_250]);
    // 12, 16 and 24 CU of work and 2 of management, 180 CNY each.
    expect(rangeOn('flink-managed')).toEqual([2_520, 3_240, 4_680]);
    const words = (await (await loadWords('en')).fetchSubjects(['products']))('flink-managed');
    expect(monthRangeText(offerOn('flink-managed', offers), words)).toBe(
      '2,520 to 4,680 CNY a month, 3,240 at the middle',
    );
    const sure = offersOf(planOf({ workloads: [work] }), null);
    expect(monthRangeText(offerOn('flink-managed', sure), words)).toBe('');
    expect(
      offersFile(offers).products.find((one) => one.platform === 'flink-managed'),
    ).toMatchObject({
      monthRange: { low: { amount: 2_520 }, high: { amount: 4_680, currency: 'CNY' } },
    });
  });

  it('stands once for each product, what is sold before what is not', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, (plan) => {
        const offers = offersOf(plan, null);
        expect(offers.map(({ platform }) => platform).sort()).toEqual([...platformIds].sort());
        const gone = offers.map(({ sale }) => sale !== null);
        expect(gone).toEqual([...gone].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('is on its own product what the plan says, with nothing dropped', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, (plan) => {
        const own = offersOf(plan, null).filter(({ isOwn }) => isOwn);
        expect(own).toMatchObject([{ platform: plan.platform, plan, dropped: [] }]);
        const answering = answerOf(plan);
        const { sizing } = own[0] as ProductOffer;
        expect(sizing.ok).toBe(answering.ok);
        if (sizing.ok && answering.ok)
          expect(sizing.answer.result).toEqual(answering.answer.result);
      }),
    );
  });

  it('costs as many hours or days as a month has, counted one by one', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, (plan) => {
        for (const { platform, plan: there, sizing } of offersOf(plan, null)) {
          if (!sizing.ok || !sizing.perMonth) continue;
          const list = findPriceList(findPlatform(platform), there.priceList);
          const column = findPriceColumn(list, there.billing);
          const { price } = sizing.answer.option;
          // With a monthly charge beside it, an hour's price stands as that of a month already.
          const per = column?.charges ? 'month' : (column?.per ?? 'month');
          let cents = 0;
          const each = Math.round((price?.amount ?? 0) * 100);
          for (let i = 0; i < { month: 1, day: 30, hour: 720 }[per]; i++) cents += each;
          expect(Math.round(sizing.perMonth.amount * 100)).toBe(cents);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is printed with a result or its problems for every product', () => {
    const { products } = offersFile(offersOf(planOf({ workloads: [work] }), null));
    expect(products.map((one) => 'result' in one)).toEqual(platformIds.map(() => true));
    const huge = planOf({ workloads: [{ cores: 1e6, memoryGb: 0 }] });
    const refused = offersFile(offersOf(huge, null)).products.find(
      ({ platform }) => platform === 'own',
    );
    expect(refused).toMatchObject({ error: [{ code: 'need-above-ceiling' }] });
  });
});

describe('a price in another currency', () => {
  it('is called as products call it that ask for it', async () => {
    const { fetchSubjects } = await loadWords('zh-CN');
    const plan = planOf({ workloads: [work], platform: 'own' });
    const exchange = { to: 'CNY', date: '2026-11-21', rates: [{ from: 'EUR', rate: 7.8 }] };
    const text = exchangedText(offersOf(plan, null), exchange, await fetchSubjects(['products']));
    expect(text({ amount: 10, currency: 'EUR', per: 'month' })).toBe('≈ 78 元');
    expect(text({ amount: 10, currency: 'CNY', per: 'month' })).toBeUndefined();
    expect(text({ amount: 10, currency: 'USD', per: 'month' })).toBeUndefined();
  });

  const price = { amount: 100.01, currency: 'USD', per: 'month' } as const;

  it('is rounded once to its cents, half up', () => {
    const at = (rate: number) =>
      exchanged(price, { to: 'CNY', date: '2026-11-21', rates: [{ from: 'USD', rate }] })?.amount;
    expect(at(7.1)).toBe(710.07);
    expect(at(0.5)).toBe(50.01);
    expect(at(7.15)).toBe(715.07);
  });

  it('is itself in its own currency, and unknown without a rate', () => {
    const exchange = { to: 'USD', date: '2026-11-21', rates: [] };
    expect(exchanged(price, exchange)).toBe(price);
    expect(exchanged(price, { ...exchange, to: 'CNY' })).toBeNull();
  });

  it('of yen has no decimals', () => {
    const rates = [{ from: 'USD', rate: 155.55 }];
    expect(exchanged(price, { to: 'JPY', date: '2026-11-21', rates })?.amount).toBe(15_557);
  });
});
