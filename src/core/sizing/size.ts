import { isThroughput, type Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import { findPlatform } from '@/core/platforms/registry';
import { nearestNumber } from '@/core/quantity/rounding';
import { type Demand, demandOf } from './demand';
import { findMix } from './mix';
import { needRangeOf } from './needRange';
import { notesOn } from './notes';
import { rankOptions } from './options';
import { pricingOf } from './pricing';
import type { DemandResult, SizingResult } from './result';
import { scaleSteps } from './steps';

/** A need above this many CU is refused. */
export const maximumNeedCu = 1_000_000_000;

export type Sizing =
  | { readonly ok: true; readonly result: SizingResult }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The answer to a plan. Same plan, same bytes; refuses only a need above one thousand million CU. */
export function size(plan: Plan): Sizing {
  const demand = demandOf(plan);
  if (demand.requiredCu > BigInt(maximumNeedCu)) {
    return {
      ok: false,
      problems: [{ path: 'workloads', code: 'need-too-large', limit: maximumNeedCu }],
    };
  }
  const platform = findPlatform(plan.platform);
  const pricing = pricingOf(plan);
  const requiredCu = Number(demand.requiredCu);
  const options = rankOptions(platform, plan, pricing, requiredCu);
  const [best] = options;
  const needed = demandResult(plan, demand);
  const mix = findMix(platform, plan, pricing, requiredCu);
  const result = {
    version: 1,
    demand: needed,
    range: needRangeOf(plan, needed),
    options,
    mix,
    steps: best ? scaleSteps(plan, demand, best) : [],
    notes: notesOn(platform, plan, pricing, demand, options),
  } as const;
  return { ok: true, result };
}

/** The range asks what the whole plan would need at the ends of the provider's range for complex work. */
function demandResult(plan: Plan, demand: Demand): DemandResult {
  const { hopeful, cautious } = findPlatform(plan.platform).complexRate.value;
  const moves = plan.workloads.some((w) => isThroughput(w) && w.complexity === 'complex');
  const low = moves ? demandOf(plan, hopeful).requiredCu : demand.requiredCu;
  const high = moves ? demandOf(plan, cautious).requiredCu : demand.requiredCu;
  return {
    cu: nearestNumber(demand.cu),
    requiredCu: Number(demand.requiredCu),
    lowRequiredCu: Number(low),
    highRequiredCu: Number(high),
    peakCu: nearestNumber(demand.peakCu),
    recordsPerSecond: nearestNumber(demand.recordsPerSecond),
    projects: demand.projects.map((need) => ({
      project: need.project,
      peakCu: nearestNumber(need.peakCu),
      requiredCu: Number(need.requiredCu),
    })),
  };
}
