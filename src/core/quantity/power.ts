import { multiply, type Ratio, reduce } from './ratio';

/** Two fractions between which a number lies, ends included; equal where the number is known exactly. */
export type Bracket = { readonly low: Ratio; readonly high: Ratio };

/**
 * base ^ (whole + part ÷ of), for a base above zero, 0 ≤ part < of: exact where it is a fraction, else a bracket whose
 * root is known to so many binary digits after the point.
 */
export function powerOf(
  base: Ratio,
  whole: number,
  part: number,
  of: number,
  digits: number,
): Bracket {
  const lowest = reduce(base);
  const raised = raise(lowest, whole);
  if (part === 0) return { low: raised, high: raised };
  const shared = greatestCommonDivisor(part, of);
  const [degree, root] = [part / shared, of / shared];
  const exact = exactRoot(lowest, root);
  if (exact) {
    const value = multiply(raised, raise(exact, degree));
    return { low: value, high: value };
  }
  const { low, high } = rootBracket(raise(lowest, degree), root, digits);
  return { low: multiply(raised, low), high: multiply(raised, high) };
}

/** A fraction to a whole power, negative ones included. */
function raise({ numerator, denominator }: Ratio, power: number): Ratio {
  const exponent = BigInt(Math.abs(power));
  const [above, below] = power < 0 ? [denominator, numerator] : [numerator, denominator];
  return { numerator: above ** exponent, denominator: below ** exponent };
}

/** The root of a fraction in lowest terms where it is a fraction itself: both of its parts are perfect powers then. */
function exactRoot({ numerator, denominator }: Ratio, degree: number): Ratio | undefined {
  const [above, below] = [wholeRoot(numerator, degree), wholeRoot(denominator, degree)];
  const power = BigInt(degree);
  const isExact = above ** power === numerator && below ** power === denominator;
  return isExact ? { numerator: above, denominator: below } : undefined;
}

function rootBracket({ numerator, denominator }: Ratio, degree: number, digits: number): Bracket {
  const shifted = (numerator << BigInt(degree * digits)) / denominator;
  const below = wholeRoot(shifted, degree);
  const scale = 1n << BigInt(digits);
  return {
    low: { numerator: below, denominator: scale },
    high: { numerator: below + 1n, denominator: scale },
  };
}

/** The largest whole number whose power is not above a whole number of zero or more. */
export function wholeRoot(value: bigint, degree: number): bigint {
  if (value < 2n) return value;
  const [power, less] = [BigInt(degree), BigInt(degree - 1)];
  // Newton's steps fall towards the root from any start above it.
  let root = 1n << BigInt(Math.ceil((value.toString(16).length * 4) / degree));
  for (;;) {
    const next = (less * root + value / root ** less) / power;
    if (next >= root) return root;
    root = next;
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
