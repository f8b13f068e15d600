import type { Platform } from '@/core/platforms/platform';

/** Where processes do the work: how many. */
export type ProcessCount = { readonly processCount?: number };

/** The processes whose slots are so many CU: ⌈CU ÷ slots of a process⌉. Nothing where the product has no processes. */
export function processesFor({ packing }: Platform, cu: number): ProcessCount {
  return packing ? { processCount: Math.ceil(cu / packing.settings.slotsPerProcess) } : {};
}
