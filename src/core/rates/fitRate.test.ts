import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOf } from '@/core/quantity/ratio';
import { fitRate } from './fitRate';
import { usedRate } from './pilotRate';

const fitOf = (rates: readonly number[]) =>
  fitRate(rates.map((rate, i) => ({ position: i + 1, rate: ratioOf(rate) })));

const rates = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 40 });

describe('the rate that measured jobs have in common', () => {
  it('is worked out by hand', () => {
    // Sorted: 2,300 2,400 2,500 2,600 12,000. Quartiles at places 1 and 3. Distances from 2,500: 1.087, 1.042, 1, 1.04,
    // 4.8; their median 1.042 to the fifth power is 1.23, less than 5 ÷ 4.
    expect(fitOf([2_500, 12_000, 2_300, 2_400, 2_600])).toEqual({
      rate: 2_500,
      jobs: 5,
      lowest: 2_300,
      lowerQuartile: 2_400,
      median: 2_500,
      upperQuartile: 2_600,
      highest: 12_000,
      usualTimes: 1.25,
      outliers: [{ position: 2, rate: 12_000, times: 4.8 }],
    });
    // Two middle ones: (1,001 + 1,002) ÷ 2 = 1,001.5, rounded down; quartiles at places 0.75 and 2.25.
    expect(fitOf([1_002, 1_000, 1_010, 1_001])).toMatchObject({
      rate: 1_001,
      median: 1_001.5,
      lowerQuartile: 1_000.75,
      upperQuartile: 1_004,
      outliers: [],
    });
  });

  it('exists for one job, and not for none or below one record a second', () => {
    expect(fitOf([])).toBeUndefined();
    expect(fitOf([1_234.9])).toMatchObject({ rate: 1_234, lowest: 1_234.9, outliers: [] });
    expect(fitOf([0.5, 0.9])).toMatchObject({ rate: undefined, jobs: 2 });
  });

  it('takes a rate as far below the median as another is above it for as far away', () => {
    // The limit is 5 ÷ 4 times: 800 × 5 ÷ 4 and 1,250 × 4 ÷ 5 are just not passed.
    expect(fitOf([1_000, 1_000, 1_000, 800, 1_250])?.outliers).toEqual([]);
    expect(fitOf([1_000, 1_000, 1_000, 799, 1_251])?.outliers).toMatchObject([
      { position: 4 },
      { position: 5 },
    ]);
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = rates.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    const named = (some: readonly number[]) => {
      const { outliers = [], ...rest } = fitOf(some) ?? {};
      return { ...rest, outliers: outliers.map(({ rate }) => rate).sort((a, b) => a - b) };
    };
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        expect(named(others)).toEqual(named(some));
      }),
    );
  });

  it('is scaled with the measurements, and names the same jobs', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 2, max: 1_000 }), (some, factor) => {
        const [fit, scaled] = [fitOf(some), fitOf(some.map((rate) => rate * factor))];
        expect(scaled?.median).toBe((fit?.median ?? Number.NaN) * factor);
        expect(scaled?.upperQuartile).toBe((fit?.upperQuartile ?? Number.NaN) * factor);
        const positions = (one = fit) => one?.outliers.map(({ position }) => position);
        expect(positions(scaled)).toEqual(positions());
      }),
    );
    const cu = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(cu, cu, cu, (records, own, factor) => {
        const rate = (times: number) => [
          { position: 1, rate: usedRate(records * times, own, ratioOf(37)) },
        ];
        const [once, often] = [fitRate(rate(1)), fitRate(rate(factor))];
        expect(often?.median).toBeCloseTo((once?.median ?? Number.NaN) * factor, 6);
      }),
    );
  });

  it('is moved by one wrong job among many no further than to the job beside it', () => {
    const many = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 1e9 }), (some, wrong) => {
        const sorted = [...some].sort((a, b) => a - b);
        const middle = (sorted.length - 1) / 2;
        const median = fitOf([...some, wrong])?.median ?? Number.NaN;
        expect(median).toBeGreaterThanOrEqual(sorted[Math.ceil(middle) - 1] ?? sorted[0] ?? 0);
        expect(median).toBeLessThanOrEqual(sorted[Math.floor(middle) + 1] ?? sorted.at(-1) ?? 0);
      }),
    );
  });

  it('stays among the right jobs while fewer than half are wrong', () => {
    const right = fc.array(fc.integer({ min: 2_000, max: 3_000 }), { minLength: 5, maxLength: 20 });
    const wrong = fc.array(fc.integer({ min: 1, max: 1e9 }), { maxLength: 4 });
    fc.assert(
      fc.property(right, wrong, (some, others) => {
        const median = fitOf([...others, ...some])?.median ?? 0;
        expect(median).toBeGreaterThanOrEqual(Math.min(...some));
        expect(median).toBeLessThanOrEqual(Math.max(...some));
      }),
    );
  });
});

/** The slow and obvious way: counting for the median, walking for quartiles, and logarithms for distances. */
describe('against a slow way that shares nothing with it', () => {
  /** The value at a place among the sorted ones, found by counting how many are smaller. */
  const at = (some: readonly number[], place: number): number =>
    some.find((one) => {
      const below = some.filter((other) => other < one).length;
      const equal = some.filter((other) => other === one).length;
      return below <= place && place < below + equal;
    }) ?? Number.NaN;
  const between = (some: readonly number[], share: number): number => {
    const place = (some.length - 1) * share;
    const low = at(some, Math.floor(place));
    const high = at(some, Math.ceil(place));
    return low + (high - low) * (place - Math.floor(place));
  };

  it('finds the same median, quartiles and outliers', () => {
    fc.assert(
      fc.property(rates, (some) => {
        const fit = fitOf(some);
        const median = between(some, 0.5);
        expect(fit?.median).toBe(median);
        expect(fit?.rate).toBe(Math.floor(median));
        expect(fit?.lowerQuartile).toBeCloseTo(between(some, 0.25), 6);
        expect(fit?.upperQuartile).toBeCloseTo(between(some, 0.75), 6);
        const away = some.map((rate) => Math.abs(Math.log(rate / median)));
        const limit = Math.max(Math.log(1.25), 5 * at(away, Math.floor(some.length / 2)));
        const found = new Set(fit?.outliers.map(({ position }) => position));
        for (const [i, one] of away.entries()) {
          // Logarithms cannot tell which side of the limit a distance is that lies on it.
          if (Math.abs(one - limit) > 1e-9) expect(found.has(i + 1)).toBe(one > limit);
        }
      }),
    );
  });

  it('is the slope that as many jobs lie above as below', () => {
    const job = fc.record({
      records: fc.integer({ min: 1, max: 1e6 }),
      cu: fc.integer({ min: 1, max: 200 }),
      cpu: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(job, { minLength: 1, maxLength: 30 }), (jobs) => {
        const fit = fitRate(
          jobs.map(({ records, cu, cpu }, i) => ({
            position: i,
            rate: usedRate(records, cu, ratioOf(cpu)),
          })),
        );
        const slope = fit?.median ?? Number.NaN;
        // Records that the line through zero gives for the CU a job used; a hair of tolerance for doubles.
        const line = ({ cu, cpu }: (typeof jobs)[number]) => (slope * cu * cpu) / 100;
        const above = jobs.filter((one) => one.records > line(one) * (1 + 1e-9)).length;
        const below = jobs.filter((one) => one.records < line(one) * (1 - 1e-9)).length;
        expect(above).toBeLessThanOrEqual(jobs.length / 2);
        expect(below).toBeLessThanOrEqual(jobs.length / 2);
      }),
    );
  });
});
