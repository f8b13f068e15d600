import { compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { ceiling, nearestNumber } from '@/core/quantity/rounding';

/** A cluster whose workers are all alike. */
export type EqualWorkers = { readonly workers: number; readonly usableCu: number };

/** What must be carried: CU with headroom in whole numbers, and the peak before headroom. */
export type CarriedNeed = { readonly requiredCu: number; readonly peakCu: Ratio };

/**
 * `need` what is left covers the need with its headroom; `peak` it covers the peak alone; `short` it covers less than
 * the peak.
 */
export type LossOutcome = 'need' | 'peak' | 'short';

/** What is left of a cluster after workers have failed. Shares are in percent. */
export type Loss = {
  readonly lost: number;
  readonly workers: number;
  readonly capacityCu: number;
  /** Of the cluster's capacity, what is gone. */
  readonly lostPercent: number;
  /** Of the capacity left, what the peak takes; null where nothing is left. */
  readonly utilisationPercent: number | null;
  /** Of the peak, what is carried: 100 at most. */
  readonly carriedPercent: number;
  readonly outcome: LossOutcome;
};

/** The cluster after `lost` of its workers have failed. Whether it is enough is decided exactly. */
export function lossOf(
  { workers, usableCu }: EqualWorkers,
  { requiredCu, peakCu }: CarriedNeed,
  lost: number,
): Loss {
  const left = workers - lost;
  const capacityCu = left * usableCu;
  const capacity = ratioOf(capacityCu);
  const carriesPeak = compareRatios(capacity, peakCu) >= 0;
  return {
    lost,
    workers: left,
    capacityCu,
    lostPercent: (lost / workers) * 100,
    utilisationPercent: capacityCu === 0 ? null : percentOf(peakCu, capacity),
    carriedPercent: carriesPeak ? 100 : percentOf(capacity, peakCu),
    outcome: capacityCu >= requiredCu ? 'need' : carriesPeak ? 'peak' : 'short',
  };
}

/** How many workers may fail while the rest still covers the need with its headroom, and while it covers the peak. */
export function mayFail(
  { workers, usableCu }: EqualWorkers,
  { requiredCu, peakCu }: CarriedNeed,
): { readonly need: number; readonly peak: number } {
  const kept = (cu: Ratio) => Number(ceiling(divide(cu, ratioOf(usableCu))));
  return {
    need: Math.max(0, workers - kept(ratioOf(requiredCu))),
    peak: Math.max(0, workers - kept(peakCu)),
  };
}

function percentOf(part: Ratio, whole: Ratio): number {
  return nearestNumber(divide(multiply(part, ratioOf(100)), whole));
}
