import type { Price } from '@/core/quantity/money';
import { type NeedOverTime, needOverTime } from '@/core/sizing/road/needOverTime';
import { roadCostsOf } from '@/core/sizing/road/roadCosts';
import type { Road } from '@/core/sizing/road/roadOf';

/** The same plan with complex work at the fastest rate of its band, at its middle, and at the slowest. */
export type RoadRange = {
  readonly low: RoadEndFigures;
  readonly middle: RoadEndFigures;
  readonly high: RoadEndFigures;
};

/** `whole` is what the road's shape costs over the horizon; null where that is not known. */
export type RoadEndFigures = { readonly need: NeedOverTime; readonly whole: Price | null };

/** The range of a road; null without complex work, and on a product where its rate has no band. */
export function roadRangeOf({ platform, plan, today, worker, billing }: Road): RoadRange | null {
  const { cautious, hopeful } = platform.complexRate.value;
  const isComplex = plan.workloads.some((one) => 'qps' in one && one.complexity === 'complex');
  if (!isComplex || cautious === hopeful) return null;
  const at = (rate: number): RoadEndFigures => {
    const need = needOverTime(platform, plan, today, rate);
    const costs = roadCostsOf(platform, plan, worker, billing, need);
    return { need, whole: costs?.sums?.whole ?? null };
  };
  return { low: at(hopeful), middle: at(platform.middleRate), high: at(cautious) };
}
