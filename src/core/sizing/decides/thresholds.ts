import { isThroughput, type Plan } from '@/core/plan/planSchema';
import type { Platform, ShapeId } from '@/core/platforms/platform';
import { findWorker } from '@/core/platforms/registry';
import { multiply } from '@/core/quantity/ratio';
import { floor, nearestNumber } from '@/core/quantity/rounding';
import { coordinatorFor, largestClusterCu } from '@/core/sizing/coordinator';
import { minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import { demandOf } from '@/core/sizing/demand';
import { optionOf, rankOptions } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import { largestFactor, loadLinesOf } from './carriedFactor';
import { needSteps } from './cheapestShapes';

/**
 * Where the answer changes. `fewer` below this load one worker fewer does; `more` above it one worker more is needed;
 * `coordinator` above it the coordinators are of another shape; `shape-below` and `shape-above` below and above it another
 * worker shape is the best; `end` above it no cluster of the answer's shape does.
 */
export type ThresholdKind =
  | 'fewer'
  | 'more'
  | 'coordinator'
  | 'shape-below'
  | 'shape-above'
  | 'end';

export type Threshold = {
  readonly kind: ThresholdKind;
  /** The need up to which the smaller of the two clusters does, in whole CU. */
  readonly cu: number;
  /** The same as a factor on the plan's load, and as records/s rounded down; null where the load does not decide it. */
  readonly factor: number | null;
  readonly recordsPerSecond: number | null;
  /** The cluster on the other side of the threshold; null where there is none. */
  readonly next: Option | null;
};

/** How far above and below its need a plan is searched for another best shape, in CU. */
export const searchedCu = 5_000;
const pieceCu = 250;

/** Where an answer changes as the load grows or falls, the nearest of each kind, in rising order of load. */
export function thresholdsOf(platform: Platform, plan: Plan, option: Option): readonly Threshold[] {
  const demand = demandOf(platform, plan);
  const needCu = Number(demand.requiredCu);
  const lines = loadLinesOf(platform, plan);
  const records = plan.workloads.some(isThroughput) ? demand.recordsPerSecond : undefined;
  return boundariesOf(platform, plan, option, needCu)
    .map(({ kind, cu, next }): Threshold => {
      const factor = largestFactor(lines, cu);
      return {
        kind,
        cu,
        factor: factor ? nearestNumber(factor) : null,
        recordsPerSecond: factor && records ? Number(floor(multiply(records, factor))) : null,
        next,
      };
    })
    .sort((a, b) => a.cu - b.cu);
}

type Boundary = Pick<Threshold, 'kind' | 'cu' | 'next'>;

/** Where an answer changes, as needs in whole CU: `thresholdsOf` without what follows from the load. */
export function boundariesOf(
  platform: Platform,
  plan: Plan,
  option: Option,
  needCu: number,
): readonly Boundary[] {
  const pricing = pricingOf(platform, plan);
  const worker = findWorker(platform, option.slave);
  const carried = (workers: number) => (workers - plan.spareSlaves) * worker.usableCu;
  const at = (cu: number) => optionOf(platform, plan, pricing, worker, cu) ?? null;
  const fewer = option.slaveCount - 1;
  const most = Math.floor(largestClusterCu(platform) / worker.usableCu);
  const isBest = rankOptions(platform, plan, pricing, needCu)[0]?.slave === option.slave;
  const boundaries: Boundary[] = [];
  if (fewer >= minimumWorkersOf(platform, plan) && carried(fewer) > 0) {
    boundaries.push({ kind: 'fewer', cu: carried(fewer), next: at(carried(fewer)) });
  }
  if (option.slaveCount < most) {
    const cu = carried(option.slaveCount);
    boundaries.push({ kind: 'more', cu, next: at(cu + 1) });
  } else boundaries.push({ kind: 'end', cu: carried(option.slaveCount), next: null });
  const last = lastBeforeOther(platform, plan, option);
  if (last !== undefined && last < most) {
    boundaries.push({ kind: 'coordinator', cu: carried(last), next: at(carried(last) + 1) });
  }
  return isBest
    ? [...boundaries, ...otherShapes(platform, plan, option.slave, needCu)]
    : boundaries;
}

/** The most workers, from those of an option on, that have its coordinator shape; undefined where it never changes. */
function lastBeforeOther(platform: Platform, plan: Plan, option: Option): number | undefined {
  const pricing = pricingOf(platform, plan);
  return platform.coordinators
    .flatMap(({ maximumCu }) =>
      maximumCu === undefined ? [] : [Math.floor(maximumCu / option.stepCu)],
    )
    .filter((count) => count >= option.slaveCount)
    .sort((a, b) => a - b)
    .find((count) => {
      const next = coordinatorFor(platform, pricing, (count + 1) * option.stepCu);
      return next?.shape !== option.master;
    });
}

/** The nearest needs on both sides at which the best worker shape is another. */
function otherShapes(
  platform: Platform,
  plan: Plan,
  shape: ShapeId,
  needCu: number,
): readonly Boundary[] {
  const found: Boundary[] = [];
  const lowest = Math.max(1, needCu - searchedCu);
  // Most often it is near, so the search goes down in pieces.
  for (let to = needCu; to >= lowest && found.length === 0; to -= pieceCu) {
    let below: Boundary | undefined;
    for (const step of needSteps(platform, plan, Math.max(lowest, to - pieceCu + 1), to)) {
      if (step.best && step.best.option.slave !== shape) {
        below = { kind: 'shape-below', cu: step.toCu, next: step.best.option };
      }
    }
    if (below) found.push(below);
  }
  for (const step of needSteps(platform, plan, Math.max(1, needCu), needCu + searchedCu)) {
    if (!step.best || step.best.option.slave === shape) continue;
    found.push({ kind: 'shape-above', cu: step.fromCu - 1, next: step.best.option });
    break;
  }
  return found;
}
