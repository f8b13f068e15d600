import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform, findWorker } from '@/core/platforms/registry';
import { optionOf, rankOptions } from './options';
import { pricingOf } from './pricing';
import type { DemandResult, NeedRange, RangeEnd } from './result';

/**
 * The clusters at both ends of the need's range: the best at each end, or those of one Slave shape where a person
 * has chosen it. Null where no work moves between the ends.
 */
export function needRangeOf(plan: Plan, demand: DemandResult, slave?: ShapeId): NeedRange | null {
  const { lowRequiredCu, highRequiredCu } = demand;
  if (lowRequiredCu === highRequiredCu) return null;
  const platform = findPlatform(plan.platform);
  const pricing = pricingOf(plan);
  const endAt = (requiredCu: number): RangeEnd => {
    const option =
      slave === undefined
        ? rankOptions(platform, plan, pricing, requiredCu)[0]
        : optionOf(platform, plan, pricing, findWorker(platform, slave), requiredCu);
    if (!option) throw new RangeError(`platform ${plan.platform} has no Slave shape`);
    return { requiredCu, option };
  };
  return { low: endAt(lowRequiredCu), high: endAt(highRequiredCu) };
}
