import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import type { Exchange } from '@/core/quantity/exchange';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import { reasonTexts } from './offerSections';
import { offersOf } from './offers';
import { leadTexts } from './soldToday';

const work = { qps: 500_000, complexity: 'measured', recordsPerSecondPerCu: 5_000 };
const plan = planOf({ workloads: [work] });
const english = await (await loadWords('en')).fetchSubjects(['products']);

const inYuan = (rate?: number): Exchange => ({
  to: 'CNY',
  date: '2026-11-22',
  rates: rate === undefined ? [] : [{ from: 'USD', rate }],
});
/** Of the products whose prices are worked out here, whatever else is offered. */
const saidOf = (one = plan, exchange = inYuan()) => {
  const worked = ['blink-dedicated', 'flink-managed', 'aws-managed-flink'];
  const offers = offersOf(one, '2026-11-22').filter(({ platform }) => worked.includes(platform));
  return leadTexts(offers, exchange, english);
};

const flink = 'Fully managed Flink for 18,360 CNY a month';
// (100 + 1) × 720 × 0.11 + 100 × 50 × 0.10
// One application of 100 KPU is above the 64 that it gets unasked.
const aws = 'AWS Managed Flink for 8,499.20 USD a month';
const quota = ' with a higher quota';

describe('what is said before the products', () => {
  it('names what is sold today with the price of a month', () => {
    expect(saidOf()).toEqual([`Sold today: ${flink}; ${aws}${quota}.`]);
  });

  it('puts the cheapest first once all prices are known in one currency', () => {
    // 8,499.20 × 7 and × 2
    expect(saidOf(plan, inYuan(7))).toEqual([
      `Sold today, the cheapest first: ${flink}; ${aws} (≈ 59,494.40 CNY)${quota}.`,
    ]);
    expect(saidOf(plan, inYuan(2))).toEqual([
      `Sold today, the cheapest first: ${aws} (≈ 16,998.40 CNY)${quota}; ${flink}.`,
    ]);
  });

  it('says what is missing for a product that needs the size of records', () => {
    const [said] = saidOf(planOf({ workloads: [{ qps: 500_000, complexity: 'complex' }] }));
    expect(said).toMatch(/; AWS Managed Flink, once the size of its records is given\.$/);
  });

  it('says what must be done where a job is more than a product gives to one', () => {
    const jobOf = (kpu: number) =>
      planOf({
        workloads: [{ ...work, name: 'orders', qps: kpu * 5_000 }],
        platform: 'aws-managed-flink',
      });
    // An application has 64 KPU unasked, and 256 at most.
    const told = (kpu: number) => {
      const offers = offersOf(jobOf(kpu), null);
      const aws = offers.find(({ isOwn }) => isOwn);
      const words = english('aws-managed-flink');
      return [
        leadTexts(offers, inYuan(), english)[0],
        aws ? reasonTexts(aws, aws, words, words) : [],
      ];
    };
    const own = 'The product of this plan.';
    expect(told(64)[1]).toEqual([own]);
    expect(told(65)[0]).toContain('USD a month with a higher quota;');
    expect(told(65)[1]).toEqual([
      '“orders” needs 65 KPU; one job gets 64 KPU unless the provider raises that quota.',
      own,
    ]);
    expect(told(257)[0]).toContain('USD a month once its largest jobs are split;');
    expect(told(257)[1]).toEqual([
      '“orders” needs 257 KPU, but one job can have at most 256 KPU. Split it into several jobs.',
      own,
    ]);
  });

  it('says that the discount of the plan is taken off every price', () => {
    const [sold, discount] = saidOf(planOf({ workloads: [work], discountPercent: 10 }));
    expect(sold).toContain('16,524 CNY');
    expect(discount).toBe('The plan’s discount of 10 % is taken off the prices of every product.');
  });

  it.each(languages)(
    'names each product once that is sold, and no other, in %s',
    async (language) => {
      const wordsOf = await (await loadWords(language)).fetchSubjects(['products']);
      fc.assert(
        fc.property(everyPlanArbitrary, (any) => {
          const offers = offersOf(any, null);
          const [said = ''] = leadTexts(offers, inYuan(), wordsOf);
          for (const { platform, sale } of offers) {
            const words = wordsOf(platform);
            const isSold = !sale && words.offers.isOffer;
            const name = words.settings.platform.choices?.[platform] ?? platform;
            expect(said.split(name)).toHaveLength(isSold ? 2 : 1);
          }
        }),
        { numRuns: 20 },
      );
    },
  );
});
