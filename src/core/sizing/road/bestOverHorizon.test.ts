import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import type { CoordinatorShape, Platform, WorkerShape } from '@/core/platforms/platform';
import { findPlatform, findPriceList } from '@/core/platforms/registry';
import { majorAmount, minorOf } from '@/core/quantity/money';
import { rankOptions } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import { needing } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { bestOverHorizon } from './bestOverHorizon';
import { calendarOf } from './calendar';
import type { NeedOverTime } from './needOverTime';
import { roadFor } from './roadOf';

const published = findPlatform('blink-dedicated');
const today = '2026-11-22';

/** Two shapes and three coordinators whose ceilings lie near, so that few machines already meet every case. */
const small: Platform = {
  ...published,
  workers: published.workers.filter(({ shape }) => shape === '4c16g' || shape === '8c32g'),
  coordinators: published.coordinators
    .slice(0, 3)
    .map((one, i) => ({ ...one, maximumCu: [9, 15, 30][i] })),
};
const plan: Plan = { ...needing(1, { masterCount: 1 }), horizonMonths: 2 };
const calendar = calendarOf('2027-02-15', 2);

/** A need that holds for whole days. */
function needOf(parts: readonly (readonly [day: number, cu: number])[]): NeedOverTime {
  const spans = parts.map(([day, needCu], i) => ({
    from: day * 1_440,
    to: (parts[i + 1]?.[0] ?? calendar.days) * 1_440,
    needCu,
    events: [],
  }));
  const usualCu = Array.from(
    { length: calendar.days },
    (_, day) => parts.findLast(([from]) => from <= day)?.[1] ?? 0,
  );
  return { calendar, eventTimes: [], spans, usualCu, usualLoad: [] };
}

type Held = { readonly price: number; readonly day: number };

/** Every way to hold machines of one shape in one month: workers and coordinators that carry each part of it. */
function* waysOf(
  worker: WorkerShape,
  parts: readonly { readonly day: number; readonly cu: number }[],
  billing: string,
  coordinators: readonly CoordinatorShape[],
): Generator<readonly Held[]> {
  const [first, ...rest] = parts;
  if (!first) {
    yield [];
    return;
  }
  const column = findPriceList(small, plan.priceList).columns.find(
    (one) => one.billing === billing,
  );
  for (let count = 2; count <= 12; count += 1) {
    if (count * worker.usableCu < first.cu) continue;
    for (const { shape, maximumCu = Infinity } of coordinators) {
      if (count * worker.usableCu > maximumCu) continue;
      const price =
        count * (column?.workers[worker.shape] ?? Infinity) +
        (column?.coordinators[shape] ?? Infinity);
      for (const later of waysOf(worker, rest, billing, coordinators)) {
        // What is paid by the month stays to its end.
        const isKept = billing !== 'subscription' || (later[0]?.price ?? price) >= price;
        if (isKept) yield [{ price, day: first.day }, ...later];
      }
    }
  }
}

/** The lowest list price of the whole road in minor units, by trying everything. */
function exhaustive(need: NeedOverTime, worker: WorkerShape, billing: string): number {
  const sumWith = (coordinators: readonly CoordinatorShape[]) => {
    let total = 0;
    for (const i of [0, 1]) {
      const [from = 0, to = 0] = calendar.months.slice(i, i + 2);
      const parts = need.spans
        .filter((span) => span.from < to * 1_440 && span.to > from * 1_440)
        .map((span) => ({ day: Math.max(from, span.from / 1_440) - from, cu: span.needCu }));
      let best = Infinity;
      for (const way of waysOf(worker, parts, billing, coordinators)) {
        const cost = way.reduce((sum, { price, day }, at) => {
          if (billing !== 'subscription') {
            return sum + price * 24 * ((way[at + 1]?.day ?? to - from) - day);
          }
          const more = price - (way[at - 1]?.price ?? 0);
          return sum + (more * (to - from - day)) / (to - from);
        }, 0);
        best = Math.min(best, cost);
      }
      total += best;
    }
    return total;
  };
  // With hours, on which the pages contradict each other, one shape of coordinators is there all the time.
  return billing === 'subscription'
    ? sumWith(small.coordinators)
    : Math.min(...small.coordinators.map((one) => sumWith([one])));
}

const needs = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: calendar.days - 1 }), { maxLength: 2 }),
    fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([days, cus]) =>
    needOf([0, ...days.sort((a, b) => a - b)].map((day, i) => [day, cus[i] ?? 0] as const)),
  );

function roadOn(need: NeedOverTime) {
  const first = need.spans[0]?.needCu ?? 0;
  const [option] = rankOptions(small, plan, pricingOf(small, plan), first);
  if (!option) throw new Error('the plan has no option');
  return roadFor(small, plan, today, need, option);
}

describe('the cheapest choice over the whole road', () => {
  it('is the cheapest of every way to hold machines', () => {
    fc.assert(
      fc.property(needs, (need) => {
        const { choices, best } = bestOverHorizon(roadOn(need));
        const everything = choices.map(({ slave, billing, sums }) => {
          const worker = small.workers.find(({ shape }) => shape === slave);
          if (!worker) throw new Error('an unknown shape');
          const minor = exhaustive(need, worker, billing);
          const found = sums?.list.reduce(
            (sum, { numerator, denominator }) => sum + Number(numerator) / Number(denominator),
            0,
          );
          expect(found ?? Infinity).toBeCloseTo(minor, 3);
          return minor;
        });
        const lowest = Math.min(...everything);
        expect(best?.sums?.whole.amount ?? Infinity).toBeCloseTo(majorAmount(lowest, 'CNY'), 2);
      }),
      { numRuns: cases(60) },
    );
  });

  it('may be another than what is cheapest today, and never costs more', () => {
    // Two small machines carry 6 CU today; for 18 CU six of them cost more than three of the larger ones.
    const { best, today: now } = bestOverHorizon(
      roadOn(
        needOf([
          [0, 6],
          [5, 18],
        ]),
      ),
    );
    expect([now?.slave, best?.slave]).toEqual(['4c16g', '8c32g']);
    expect(
      minorOf(now?.sums?.whole ?? { amount: 0, currency: 'CNY', per: 'month' }),
    ).toBeGreaterThan(
      minorOf(best?.sums?.whole ?? { amount: Infinity, currency: 'CNY', per: 'month' }),
    );
  });

  it('says what the largest coordinators from the first day on would cost', () => {
    const { best, largerNow } = bestOverHorizon(
      roadOn(
        needOf([
          [0, 6],
          [30, 15],
        ]),
      ),
    );
    const price = (one: typeof largerNow | undefined) => (one ? minorOf(one) : Number.NaN);
    expect(best?.billing).toBe('subscription');
    expect(price(largerNow)).toBeGreaterThan(price(best?.sums?.whole));
  });
});
