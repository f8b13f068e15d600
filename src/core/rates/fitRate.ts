import {
  add,
  compareRatios,
  divide,
  maximum,
  multiply,
  type Ratio,
  ratioOf,
} from '@/core/quantity/ratio';
import { floor, nearestNumber } from '@/core/quantity/rounding';

/** A measured rate, in records/s per CU, above zero. */
export type MeasuredRate = { readonly position: number; readonly rate: Ratio };

/** What measured jobs say of a CU, in records/s. */
export type RateFit = {
  /** The median, rounded down; undefined when it is less than one. */
  readonly rate: number | undefined;
  readonly jobs: number;
  readonly lowest: number;
  /** Half of the jobs lie between the quartiles. */
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
  /** A job further than this many times above or below the median is an outlier. */
  readonly usualTimes: number;
  /** Jobs far from the median, in the order in which they were given. */
  readonly outliers: readonly Outlier[];
};

export type Outlier = {
  readonly position: number;
  readonly rate: number;
  /** The rate divided by the median. */
  readonly times: number;
};

/** The power of the usual distance that an outlier passes: on a log scale 5 times, about 3.4 standard deviations. */
const outlierPower = 5;

/** A job nearer to the median than this is never an outlier, however close together the others are. */
const leastDistance: Ratio = { numerator: 5n, denominator: 4n };

/**
 * The rate that measured jobs have in common; undefined when there is none. It is the median of their rates, which is
 * also the Theil–Sen slope of records/s over used CU for lines through zero: while fewer than half of the jobs are
 * wrong, it stays within the rates of the others.
 *
 * distance of a job = max(rate ÷ median, median ÷ rate), so half the rate is as far away as double the rate;
 * it is an outlier when its distance > max(5 ÷ 4, d^5), where d is the median of all distances (of two middle ones the
 * larger): the median absolute deviation on a log scale. Quartiles are interpolated at (n − 1) ÷ 4 and 3 (n − 1) ÷ 4.
 * Everything is decided in exact fractions; doubles are for showing.
 */
export function fitRate(measured: readonly MeasuredRate[]): RateFit | undefined {
  const sorted = measured.map(({ rate }) => rate).sort(compareRatios);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return undefined;
  const median = quantile(sorted, 2);
  const distances = measured.map(({ rate }) => distance(rate, median));
  const middle = [...distances].sort(compareRatios)[Math.floor(measured.length / 2)] ?? lowest;
  const limit = maximum(leastDistance, power(middle, outlierPower));
  const whole = Number(floor(median));
  return {
    rate: whole >= 1 ? whole : undefined,
    jobs: measured.length,
    lowest: nearestNumber(lowest),
    lowerQuartile: nearestNumber(quantile(sorted, 1)),
    median: nearestNumber(median),
    upperQuartile: nearestNumber(quantile(sorted, 3)),
    highest: nearestNumber(highest),
    usualTimes: nearestNumber(limit),
    outliers: measured
      .filter((_, i) => compareRatios(distances[i] ?? lowest, limit) > 0)
      .map(({ position, rate }) => ({
        position,
        rate: nearestNumber(rate),
        times: nearestNumber(divide(rate, median)),
      })),
  };
}

/** The value a number of quarters along sorted values, interpolated between the two that are nearest. */
function quantile(sorted: readonly Ratio[], quarters: number): Ratio {
  const place = (sorted.length - 1) * quarters;
  const index = Math.floor(place / 4);
  const below = sorted[index] ?? ratioOf(0);
  const above = sorted[index + 1] ?? below;
  const part = ratioOf(place % 4);
  const weighted = add(multiply(below, ratioOf(4 - (place % 4))), multiply(above, part));
  return divide(weighted, ratioOf(4));
}

function distance(rate: Ratio, median: Ratio): Ratio {
  return maximum(divide(rate, median), divide(median, rate));
}

function power(value: Ratio, exponent: number): Ratio {
  return {
    numerator: value.numerator ** BigInt(exponent),
    denominator: value.denominator ** BigInt(exponent),
  };
}
