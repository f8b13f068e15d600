import type { Ratio } from './ratio';

/** The smallest whole number not below a fraction that is zero or more. Exact. */
export function ceiling(value: Ratio): bigint {
  return (value.numerator + value.denominator - 1n) / value.denominator;
}

/** The largest whole number not above a fraction that is zero or more. Exact. */
export function floor(value: Ratio): bigint {
  return value.numerator / value.denominator;
}

/** The double nearest to a fraction that is zero or more: to show a result, never to decide one. */
export function nearestNumber(value: Ratio): number {
  const { numerator, denominator } = value;
  if (numerator < safeLimit && denominator < safeLimit) {
    return Number(numerator) / Number(denominator);
  }
  const shift = Math.max(0, bitLength(denominator) - bitLength(numerator) + 66);
  const scaled = numerator << BigInt(shift);
  const quotient = scaled / denominator;
  const sticky = quotient * denominator === scaled ? 0n : 1n;
  // In two steps, because 2 ** 1024 is already infinite.
  const half = Math.floor(shift / 2);
  return Number(quotient | sticky) / 2 ** half / 2 ** (shift - half);
}

const safeLimit = BigInt(Number.MAX_SAFE_INTEGER);

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
