import { add, compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';

/**
 * A figure that is not known: at least `low`, at most `high`, most likely `likely`. Its likelihood rises in a straight
 * line from the low to the likely figure and falls to the high one (the triangular distribution).
 */
export type Triangle = { readonly low: number; readonly likely: number; readonly high: number };

/** Whether a triangle leaves anything open. */
export function isOpen({ low, high }: Triangle): boolean {
  return low < high;
}

/**
 * How likely the figure is at most x, exactly: (x − low)² ÷ ((high − low)(likely − low)) up to the likely figure, and
 * 1 − (high − x)² ÷ ((high − low)(high − likely)) above it.
 */
export function shareAtMost({ low, likely, high }: Triangle, x: Ratio): Ratio {
  const [a, c, b] = [ratioOf(low), ratioOf(likely), ratioOf(high)];
  if (compareRatios(x, b) >= 0) return one;
  if (compareRatios(x, a) < 0) return zero;
  const width = minus(b, a);
  if (compareRatios(x, c) < 0) {
    const above = minus(x, a);
    return divide(multiply(above, above), multiply(width, minus(c, a)));
  }
  const below = minus(b, x);
  return minus(one, divide(multiply(below, below), multiply(width, minus(b, c))));
}

/** The figure at a share from 0 to 1: the inverse of `shareAtMost`, in doubles. */
export function figureAt({ low, likely, high }: Triangle, share: number): number {
  const width = high - low;
  if (width === 0) return low;
  const first = (likely - low) / width;
  return share < first
    ? low + Math.sqrt(share * width * (likely - low))
    : high - Math.sqrt((1 - share) * width * (high - likely));
}

const zero = ratioOf(0);
const one = ratioOf(1);

function minus(a: Ratio, b: Ratio): Ratio {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}
