import { nearestNumber } from '@/core/quantity/rounding';
import { peakUtilisation } from '@/core/sizing/utilisation';
import type { Answer } from './answer';

/** Share of the chosen cluster's CU in use at peak, in percent: the figure that the notes judge, too. */
export function utilisationPercent({ demand, option }: Answer): number {
  return nearestNumber(peakUtilisation(demand, option.capacityCu));
}
