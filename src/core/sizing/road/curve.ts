import { type Bracket, powerOf } from '@/core/quantity/power';
import { add, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import type { MonthPlace } from './calendar';

/**
 * How a load changes from day to day. `value` is a double that is off by less than `valueError` of itself; `bracket` is
 * exact, or as near as so many binary digits bring it. Never below zero.
 */
export type Curve = {
  readonly value: (day: number) => number;
  readonly bracket: (day: number, digits: number) => Bracket;
};

/**
 * The error of a curve's double, as a share of it: the exponent, at most 60 months, is off by one part in 2^53, and the
 * logarithm of no allowed growth is beyond 40, so a power is off by less than 1e-12.
 */
export const valueError = 1e-12;

/** A load that does not change. */
export const steady: Curve = curveOf(() => ratioOf(1));

/** A curve that is a fraction on every day. */
function curveOf(at: (day: number) => Ratio): Curve {
  return {
    value: (day) => nearestNumber(at(day)),
    bracket: (day) => {
      const value = at(day);
      return { low: value, high: value };
    },
  };
}

/** level × (1 + percent ÷ 100) ^ months, from the day `from` on. Source: DESIGN's rule on growth. */
export function compound(
  percent: number,
  level: Ratio,
  places: readonly MonthPlace[],
  from = 0,
): Curve {
  const base = divide(add(ratioOf(100), ratioOf(percent)), ratioOf(100));
  const [baseValue, levelValue] = [nearestNumber(base), nearestNumber(level)];
  const placeOf = (day: number) => places[day - from] ?? { whole: 0, part: 0, of: 1 };
  return {
    value: (day) => {
      const { whole, part, of } = placeOf(day);
      return levelValue * baseValue ** (whole + part / of);
    },
    bracket: (day, digits) => {
      const { whole, part, of } = placeOf(day);
      const { low, high } = powerOf(base, whole, part, of, digits);
      return { low: multiply(level, low), high: multiply(level, high) };
    },
  };
}

/** max(0, level + months × more), from the day `from` on. */
export function linear(more: Ratio, level: Ratio, places: readonly MonthPlace[], from = 0): Curve {
  return curveOf((day) => {
    const { whole, part, of } = places[day - from] ?? { whole: 0, part: 0, of: 1 };
    const months = { numerator: BigInt(whole * of + part), denominator: BigInt(of) };
    return atLeastZero(add(level, multiply(months, more)));
  });
}

/** A straight line by the day between two levels. */
export function between(from: number, low: Ratio, to: number, high: Ratio): Curve {
  const rise = add(high, multiply(ratioOf(-1), low));
  return curveOf((day) =>
    add(low, multiply(rise, { numerator: BigInt(day - from), denominator: BigInt(to - from) })),
  );
}

/** One curve after the other: each holds from its day on. */
export function joined(parts: readonly { readonly from: number; readonly curve: Curve }[]): Curve {
  const at = (day: number) => parts.findLast(({ from }) => from <= day)?.curve ?? steady;
  return {
    value: (day) => at(day).value(day),
    bracket: (day, digits) => at(day).bracket(day, digits),
  };
}

function atLeastZero(value: Ratio): Ratio {
  return value.numerator < 0n ? ratioOf(0) : value;
}
