import { divide, multiply, type Ratio, ratioOf, reduce } from '@/core/quantity/ratio';
import { floor } from '@/core/quantity/rounding';

/**
 * Records/s per CU from a pilot run: what it processed, divided by the CU that it really used, rounded down to a whole
 * number; undefined when nothing was used or less than one record/s per CU comes out.
 */
export function pilotRate(
  recordsPerSecond: number,
  cu: number,
  cpuPercent: number,
): number | undefined {
  if (cu <= 0 || cpuPercent <= 0) return undefined;
  const rate = Number(floor(usedRate(recordsPerSecond, cu, ratioOf(cpuPercent))));
  return rate >= 1 ? rate : undefined;
}

/** Records/s ÷ (CU × CPU % ÷ 100), exact. CU and CPU must be above zero. */
export function usedRate(recordsPerSecond: number, cu: number, cpuPercent: Ratio): Ratio {
  const usedCu = divide(multiply(ratioOf(cu), cpuPercent), ratioOf(100));
  return reduce(divide(ratioOf(recordsPerSecond), usedCu));
}
