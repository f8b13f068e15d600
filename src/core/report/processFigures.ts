import type { Answer } from './answer';
import { type ProcessCounts, processCountsOf } from './processCounts';
import { type MemoryShare, processMemory } from './processMemory';

/** The processes of a cluster: how many, how large, and how they are configured. */
export type ProcessFigures = ProcessCounts & {
  /** What one has, in MB. */
  readonly megabytes: number;
  readonly memory: readonly MemoryShare[];
  /** The file of the software's configuration, and the lines for it. */
  readonly file: string;
  readonly configuration: readonly string[];
};

/** The processes that do the work of an answer, with their memory; undefined where the product has none. */
export function processFiguresOf(answer: Answer): ProcessFigures | undefined {
  const { packing } = answer.platform;
  const counts = processCountsOf(answer);
  if (!packing || !counts) return undefined;
  const { keys } = packing;
  const { megabytes, shares } = processMemory(packing);
  return {
    ...counts,
    megabytes,
    memory: shares,
    file: keys.file,
    configuration: [
      `${keys.memory}: ${megabytes}m`,
      `${keys.slots}: ${counts.slotsEach}`,
      `${keys.cores}: ${counts.slotsEach}`,
      `${keys.coordinators}: ${answer.option.masterCount}`,
    ],
  };
}
