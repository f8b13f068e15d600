import type { Problem } from '@/core/plan/problem';
import type { Platform, ProcessPacking } from '@/core/platforms/platform';
import { add, compareRatios, divide, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { floor, nearestNumber } from '@/core/quantity/rounding';

/**
 * Why a process fits on no machine, at the setting that can be changed with the least: fewer slots, else less memory
 * for each, else less that the system keeps back. Undefined where it fits on some.
 */
export function packingProblem({ workers, packing }: Platform): Problem | undefined {
  return packing && workers.length === 0 ? misfitOf(packing) : undefined;
}

function misfitOf({ machines, settings }: ProcessPacking): Problem {
  const { keptBackCores, keptBackGb, memoryGbPerSlot } = settings;
  const cores = Math.max(...machines.map((machine) => machine.cores));
  const memoryGb = Math.max(...machines.map((machine) => machine.memoryGb));
  const aboveMaximum = (path: string, limit: number): Problem => {
    return { path, code: 'above-maximum', limit: Math.max(0, limit) };
  };
  const memoryLeft = less(memoryGb, keptBackGb);
  const slots = Math.min(
    wholeOf(less(cores, keptBackCores)),
    wholeOf(divide(memoryLeft, ratioOf(memoryGbPerSlot))),
  );
  if (slots >= 1) return aboveMaximum('slotsPerProcess', slots);
  if (wholeOf(less(cores, keptBackCores)) < 1) return aboveMaximum('keptBackCores', cores - 1);
  // Every slot has 1 GB at least.
  return compareRatios(memoryLeft, ratioOf(1)) >= 0
    ? aboveMaximum('memoryGbPerSlot', nearestNumber(memoryLeft))
    : aboveMaximum('keptBackGb', memoryGb - 1);
}

function less(all: number, kept: number): Ratio {
  return add(ratioOf(all), ratioOf(-kept));
}

function wholeOf(value: Ratio): number {
  return value.numerator <= 0n ? 0 : Number(floor(value));
}
