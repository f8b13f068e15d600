import { isThroughput, type Plan } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import type { Problem } from '@/core/plan/problem';
import { recordSizeProblems } from '@/core/plan/recordSize';
import type { Platform } from '@/core/platforms/platform';
import { type Ratio, sum } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { ceilingProblem } from './clusterLimit';
import { type Demand, demandOf } from './demand';
import { findMix } from './mix';
import { needRangeOf } from './needRange';
import { notesOn } from './notes';
import { rankOptions } from './options';
import { packingProblem } from './packingProblem';
import { pricingOf } from './pricing';
import { processesFor } from './processes';
import type { DemandResult, ProjectDemand, SizingResult } from './result';
import { scaleSteps } from './steps';

/** A need above this many CU is refused. */
export const maximumNeedCu = 1_000_000_000;

export type Sizing =
  | { readonly ok: true; readonly result: SizingResult; readonly demand: Demand }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The answer to a plan by the rules of the product that it names. Same plan, same bytes. Refuses a need above one
 * thousand million CU, one that no cluster of the product carries, and work that lacks the record size it needs.
 */
export function size(plan: Plan): Sizing {
  return sizeOn(platformFor(plan), plan);
}

/** The answer to a plan by the rules of a given product. Its price list, billing and counts must be the product's. */
export function sizeOn(platform: Platform, plan: Plan): Sizing {
  const misfit = packingProblem(platform);
  if (misfit) return { ok: false, problems: [misfit] };
  const unsized = recordSizeProblems(platform, plan.workloads);
  if (unsized.length > 0) return { ok: false, problems: unsized };
  const demand = demandOf(platform, plan);
  const problem = needProblem(platform, plan, demand);
  if (problem) return { ok: false, problems: [problem] };
  const pricing = pricingOf(platform, plan);
  const requiredCu = Number(demand.requiredCu);
  const options = rankOptions(platform, plan, pricing, requiredCu);
  const [best] = options;
  const needed = demandResult(platform, plan, demand);
  const mix = findMix(platform, plan, pricing, requiredCu);
  const result = {
    version: 1,
    demand: needed,
    range: needRangeOf(platform, plan, needed),
    options,
    mix,
    steps: best ? scaleSteps(platform, plan, demand, best) : [],
    notes: notesOn(platform, plan, pricing, demand, options),
  } as const;
  return { ok: true, result, demand };
}

function needProblem(platform: Platform, plan: Plan, demand: Demand): Problem | undefined {
  return demand.requiredCu > BigInt(maximumNeedCu)
    ? { path: 'workloads', code: 'need-too-large', limit: maximumNeedCu }
    : ceilingProblem(platform, plan, Number(demand.requiredCu));
}

/** The range asks what the whole plan would need at the ends and at the middle of the platform's range for complex work. */
function demandResult(platform: Platform, plan: Plan, demand: Demand): DemandResult {
  const { hopeful, cautious } = platform.complexRate.value;
  const moves = plan.workloads.some((w) => isThroughput(w) && w.complexity === 'complex');
  const needAt = (rate: number) =>
    moves ? demandOf(platform, plan, rate).requiredCu : demand.requiredCu;
  return {
    cu: nearestNumber(demand.cu),
    requiredCu: Number(demand.requiredCu),
    ...processesFor(platform, Number(demand.requiredCu)),
    lowRequiredCu: Number(needAt(hopeful)),
    middleRequiredCu: Number(needAt(platform.middleRate)),
    highRequiredCu: Number(needAt(cautious)),
    peakCu: nearestNumber(demand.peakCu),
    recordsPerSecond: nearestNumber(demand.recordsPerSecond),
    projects: projectDemands(demand),
  };
}

/** The need of each project, also where its workloads are given whole CU one by one. */
function projectDemands({ projects }: Demand): readonly ProjectDemand[] {
  const needs = new Map<string | null, { peaks: Ratio[]; required: bigint }>();
  for (const { project, peakCu, requiredCu } of projects) {
    const known = needs.get(project);
    if (!known) needs.set(project, { peaks: [peakCu], required: requiredCu });
    else {
      known.peaks.push(peakCu);
      known.required += requiredCu;
    }
  }
  return [...needs].map(([project, { peaks, required }]) => ({
    project,
    peakCu: nearestNumber(sum(peaks)),
    requiredCu: Number(required),
  }));
}
