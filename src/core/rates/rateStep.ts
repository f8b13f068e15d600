import type { Platform } from '@/core/platforms/platform';

/** Published rates of complex work, in records/s per CU. */
export type RateBand = Platform['complexRate']['value'];

/** The step of a slider over a band: a power of ten, at least twenty steps from end to end. */
export function rateStep({ cautious, hopeful }: RateBand): number {
  const power = Math.floor(Math.log10((hopeful - cautious) / 20));
  return Number.isFinite(power) ? Number(`1e${power}`) : 1;
}
