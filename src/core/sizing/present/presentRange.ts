import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import type { Demand } from '@/core/sizing/demand';
import type { DemandResult, NeedRange, RangeEnd } from '@/core/sizing/result';
import type { CurrentCluster } from './currentCluster';
import { presentOf } from './presentOf';

/**
 * What becomes of the cluster that somebody has at both ends and at the middle of the need's range: the cluster after
 * its change, with what is paid then. Null where no work moves between the ends.
 */
export function presentRange(
  platform: Platform,
  plan: Plan,
  demand: Demand,
  { lowRequiredCu, middleRequiredCu, highRequiredCu }: DemandResult,
  current: CurrentCluster,
): NeedRange | null {
  if (lowRequiredCu === highRequiredCu) return null;
  const endAt = (requiredCu: number): RangeEnd => {
    const needed = { ...demand, requiredCu: BigInt(requiredCu) };
    const outcome = presentOf(platform, plan, needed, current);
    return { requiredCu, option: outcome.ok ? outcome.present.after : null };
  };
  return {
    low: endAt(lowRequiredCu),
    middle: endAt(middleRequiredCu),
    high: endAt(highRequiredCu),
  };
}
