// The engine as a library: what build.mjs builds.

export { parsePlan } from '@/core/plan/parsePlan';
export { rules as blinkDedicated } from '@/core/platforms/blinkDedicated/rules';

import { needModel } from '@/core/sizing/decides/needModel';

export { answerOf } from '@/core/report/answer';
export { decidesOf } from '@/core/report/decides/decidesFigures';
export { roadFiguresBitByBit, roadFiguresOf } from '@/core/report/road/roadFigures';
export { drawCount, drawNeeds } from '@/core/sizing/decides/drawNeeds';
export { findMix } from '@/core/sizing/mix';
export { pricingOf } from '@/core/sizing/pricing';
export { roadOf } from '@/core/sizing/road/roadOf';
export { size } from '@/core/sizing/size';

/** The needs of an answer's plan where the loads and rates of its first workloads are not known. */
export function unknownModel({ platform, plan }, count) {
  const unknowns = plan.workloads.slice(0, Math.max(count + 5, 2)).flatMap(({ qps }, workload) => {
    if (qps === undefined) return [];
    const load = { low: qps * 0.8, likely: qps, high: qps * 1.5 };
    return [{ workload, load, rate: { low: 1_000, likely: 2_000, high: 5_000 } }];
  });
  return needModel(platform, plan, unknowns.slice(0, count));
}
