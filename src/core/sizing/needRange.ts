import type { Plan } from '@/core/plan/planSchema';
import type { Platform, ShapeId } from '@/core/platforms/platform';
import { findWorker } from '@/core/platforms/registry';
import { optionOf, rankOptions } from './options';
import { pricingOf } from './pricing';
import type { DemandResult, NeedRange, RangeEnd } from './result';

/**
 * The clusters at both ends and at the middle of the need's range: the best of each, or those of one worker shape where
 * a person has chosen it. Null where no work moves between the ends.
 */
export function needRangeOf(
  platform: Platform,
  plan: Plan,
  demand: DemandResult,
  worker?: ShapeId,
): NeedRange | null {
  const { lowRequiredCu, middleRequiredCu, highRequiredCu } = demand;
  if (lowRequiredCu === highRequiredCu) return null;
  const pricing = pricingOf(platform, plan);
  const endAt = (requiredCu: number): RangeEnd => {
    const option =
      worker === undefined
        ? rankOptions(platform, plan, pricing, requiredCu)[0]
        : optionOf(platform, plan, pricing, findWorker(platform, worker), requiredCu);
    return { requiredCu, option: option ?? null };
  };
  return {
    low: endAt(lowRequiredCu),
    middle: endAt(middleRequiredCu),
    high: endAt(highRequiredCu),
  };
}
