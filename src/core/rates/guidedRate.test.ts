import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformRooms } from '@/core/platforms/registry';
import { fastestOperator, guidedRate, slowestOperator } from './guidedRate';
import { type OperatorId, operators } from './operators';
import { type RateBand, rateStep } from './rateStep';

const band: RateBand = { cautious: 1_000, hopeful: 5_000 };
const ids = operators.map(({ id }) => id);
const chosen = fc.subarray<OperatorId>(ids, { minLength: 1 });
const bands = fc.oneof(
  fc.constantFrom(...platformRooms.map(({ rules }) => rules.complexRate.value)),
  fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }))
    .map(([cautious, more]) => ({ cautious, hopeful: cautious + more })),
);
const figureOf = (id: OperatorId) =>
  operators.find((one) => one.id === id)?.thousandsPerCore ?? Number.NaN;
const slowestFigure = (some: readonly OperatorId[]) => Math.min(...some.map(figureOf));

describe('the rate that the heaviest operator suggests', () => {
  it('is worked out by hand', () => {
    // The ends of the scale are q7 with 12 and q3 with 152.
    expect([slowestOperator.query, fastestOperator.query]).toEqual(['q7', 'q3']);
    expect(guidedRate(['window-maximum'], band)).toMatchObject({ rate: 1_000, share: 0 });
    expect(guidedRate(['filtered-join'], band)).toMatchObject({ rate: 5_000, share: 1 });
    // ln(40 ÷ 12) ÷ ln(152 ÷ 12) = 1.204 ÷ 2.539 = 0.474; 1,000 × 5^0.474 = 2,145; nearest hundred 2,100.
    const session = guidedRate(['session-window'], band);
    expect(session?.share).toBeCloseTo(0.474, 3);
    expect(session).toMatchObject({ rate: 2_100, heaviest: { query: 'q11' }, isLight: false });
    // ln(98 ÷ 12) ÷ ln(152 ÷ 12) = 0.827; 1,000 × 5^0.827 = 3,786.
    expect(guidedRate(['regular-expression'], band)?.rate).toBe(3_800);
  });

  it('is that of the heaviest of several, and says when none of them is heavy', () => {
    const several = guidedRate(['filter', 'session-window', 'grouping'], band);
    expect(several).toEqual(guidedRate(['session-window'], band));
    expect(guidedRate(['filter', 'projection'], band)).toMatchObject({
      rate: 5_000,
      share: 1,
      isLight: true,
      heaviest: { query: 'q1' },
    });
    expect(guidedRate([], band)).toBeUndefined();
  });

  it('lies inside the band of every product, on a step of its slider or at its end', () => {
    fc.assert(
      fc.property(chosen, bands, (some, one) => {
        const rate = guidedRate(some, one)?.rate ?? Number.NaN;
        expect(rate).toBeGreaterThanOrEqual(one.cautious);
        expect(rate).toBeLessThanOrEqual(one.hopeful);
        const steps = (rate - one.cautious) / rateStep(one);
        expect(rate === one.hopeful || Math.abs(steps - Math.round(steps)) < 1e-6).toBe(true);
      }),
    );
  });

  it('never rises with a heavier operator, nor with one more', () => {
    fc.assert(
      fc.property(chosen, chosen, bands, (some, others, one) => {
        const [light, heavy] =
          slowestFigure(some) >= slowestFigure(others) ? [some, others] : [others, some];
        const rate = (list: readonly OperatorId[]) => guidedRate(list, one)?.rate ?? Number.NaN;
        expect(rate(heavy)).toBeLessThanOrEqual(rate(light));
        expect(rate([...some, ...others])).toBe(rate(heavy));
      }),
    );
  });

  it('keeps its share of the way when the band is scaled', () => {
    fc.assert(
      fc.property(chosen, fc.integer({ min: 1, max: 1_000 }), (some, factor) => {
        const wider = { cautious: band.cautious * factor, hopeful: band.hopeful * factor };
        const [narrow, wide] = [guidedRate(some, band), guidedRate(some, wider)];
        expect(wide?.share).toBe(narrow?.share);
        const nearest = rateStep(band) * factor;
        expect(Math.abs((wide?.rate ?? 0) - (narrow?.rate ?? 0) * factor)).toBeLessThanOrEqual(
          nearest,
        );
      }),
    );
  });
});

it('every operator is there once, with the figure that was published', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const published = Object.fromEntries(
    operators.map(({ query, thousandsPerCore }) => [query, thousandsPerCore]),
  );
  // Thousand records/s per core from the guide of the benchmark, typed a second time.
  expect(published).toEqual({
    q1: 158,
    q2: 175,
    q3: 152,
    q4: 34,
    q5: 22,
    q7: 12,
    q8: 146,
    q9: 14,
    q11: 40,
    q12: 76,
    q13: 131,
    q14: 161,
    q15: 72,
    q16: 19,
    q17: 117,
    q18: 54,
    q19: 44,
    q20: 19,
    q21: 98,
  });
});
