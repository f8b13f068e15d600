import type { MemoryPart, ProcessPacking } from '@/core/platforms/platform';
import { add, compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { floor, nearestNumber } from '@/core/quantity/rounding';

/** A part of the memory of a process. */
export type MemoryShare = { readonly code: string; readonly megabytes: number };

/**
 * The memory of one process in whole MB, of 1,024 to the GB, and the parts that it falls into, to a tenth of an MB: the
 * part that is left over takes what the others leave, so that all add up.
 */
export function processMemory({ settings, memory, heap }: ProcessPacking): {
  readonly megabytes: number;
  readonly shares: readonly MemoryShare[];
} {
  const gigabytes = multiply(ratioOf(settings.slotsPerProcess), ratioOf(settings.memoryGbPerSlot));
  const megabytes = Number(floor(multiply(gigabytes, ratioOf(1_024))));
  const all = ratioOf(megabytes);
  const ofAll = memory.filter(({ takenFrom }) => takenFrom === 'process');
  const rest = less(
    all,
    ofAll.map((part) => sizeOf(part, all)),
  );
  const sizes = memory.map((part) => sizeOf(part, part.takenFrom === 'process' ? all : rest));
  return {
    megabytes,
    shares: [
      ...memory.map(({ code }, i) => ({ code, megabytes: nearestNumber(sizes[i] ?? all) })),
      { code: heap, megabytes: nearestNumber(less(all, sizes)) },
    ],
  };
}

/** A fixed size, or a share held within its bounds, in tenths of an MB. */
function sizeOf({ megabytes, percent = 0, minimum, maximum }: MemoryPart, whole: Ratio): Ratio {
  if (megabytes !== undefined) return ratioOf(megabytes);
  const tenths = floor(divide(multiply(whole, ratioOf(percent)), ratioOf(10)));
  const share: Ratio = { numerator: tenths, denominator: 10n };
  if (minimum !== undefined && compareRatios(share, ratioOf(minimum)) < 0) return ratioOf(minimum);
  if (maximum !== undefined && compareRatios(share, ratioOf(maximum)) > 0) return ratioOf(maximum);
  return share;
}

function less(whole: Ratio, parts: readonly Ratio[]): Ratio {
  return parts.reduce(
    (left, { numerator, denominator }) => add(left, { numerator: -numerator, denominator }),
    whole,
  );
}
