import { divide, multiply, ratioOf } from '@/core/quantity/ratio';
import { floor } from '@/core/quantity/rounding';

/**
 * Records/s per CU from a pilot run: what it processed, divided by the CU that it really used.
 * rate = records/s ÷ (CU × CPU % ÷ 100), rounded down to a whole number; undefined when nothing was used
 * or less than one record/s per CU comes out.
 */
export function pilotRate(
  recordsPerSecond: number,
  cu: number,
  cpuPercent: number,
): number | undefined {
  if (cu <= 0 || cpuPercent <= 0) return undefined;
  const usedCu = divide(multiply(ratioOf(cu), ratioOf(cpuPercent)), ratioOf(100));
  const rate = Number(floor(divide(ratioOf(recordsPerSecond), usedCu)));
  return rate >= 1 ? rate : undefined;
}
