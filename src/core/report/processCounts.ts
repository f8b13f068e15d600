import type { Answer } from './answer';

/** How many processes a cluster runs and has room for. */
export type ProcessCounts = {
  /** As many as the slots for the need take. */
  readonly needed: number;
  readonly slotsEach: number;
  readonly onEachWorker: number;
  /** As many as fit on all workers. */
  readonly room: number;
};

/** How many processes do the work of an answer; undefined where the product has no processes. */
export function processCountsOf({ platform, option, result }: Answer): ProcessCounts | undefined {
  const { processCount: needed } = result.demand;
  const { processCount: room } = option;
  const slotsEach = platform.packing?.settings.slotsPerProcess;
  if (slotsEach === undefined || needed === undefined || room === undefined) return undefined;
  return { needed, slotsEach, onEachWorker: option.stepCu / slotsEach, room };
}
