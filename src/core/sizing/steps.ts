import type { Plan } from '@/core/plan/planSchema';
import type { Platform, WorkerShape } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import { divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { floor } from '@/core/quantity/rounding';
import { largestClusterCu } from './coordinator';
import type { Demand } from './demand';
import { clusterOf } from './options';
import { pricingOf } from './pricing';
import type { GrowthStep, Option } from './result';

/** The next workers that are listed one by one. */
export const listedSteps = 10;

/**
 * How a cluster grows, one worker at a time: from the option itself through the next ten workers, then the last size
 * that its coordinators manage and the first that needs larger ones, where those lie further out. The list ends at
 * the last cluster that some coordinator manages.
 */
export function scaleSteps(
  platform: Platform,
  plan: Plan,
  demand: Demand,
  option: Option,
): readonly GrowthStep[] {
  const pricing = pricingOf(platform, plan);
  const worker = findWorker(platform, option.slave);
  return countsToList(platform, option).flatMap((workerCount) => {
    const cluster = clusterOf(platform, plan, pricing, worker, workerCount, 0);
    if (!cluster) return [];
    const { capacityCu, processCount, master, price } = cluster;
    return [
      {
        slaveCount: workerCount,
        capacityCu,
        ...(processCount === undefined ? {} : { processCount }),
        recordsPerSecond: carriedBy(plan, demand, worker, workerCount),
        master,
        price,
      },
    ];
  });
}

/**
 * What so many workers carry at the plan's blend with the spares lost and the headroom kept, in records/s, rounded down;
 * null without throughput work.
 */
export function carriedBy(
  { spareSlaves }: Pick<Plan, 'spareSlaves'>,
  demand: Demand,
  { usableCu }: Pick<WorkerShape, 'usableCu'>,
  workerCount: number,
): number | null {
  const blend = blendOf(demand);
  const workingCu = Math.max(0, workerCount - spareSlaves) * usableCu;
  return blend ? Number(floor(multiply(ratioOf(workingCu), blend))) : null;
}

/** The most workers of an option's shape that any coordinator manages; infinite where the largest has no ceiling. */
export function mostWorkers(platform: Platform, option: Pick<Option, 'stepCu'>): number {
  return Math.floor(largestClusterCu(platform) / option.stepCu);
}

/** The steps of an option as numbers of workers, up to the most that is managed. */
export function countsToList(
  platform: Platform,
  option: Pick<Option, 'slaveCount' | 'master' | 'stepCu'>,
): readonly number[] {
  const first = option.slaveCount;
  const counts = Array.from({ length: listedSteps + 1 }, (_, i) => first + i);
  const { maximumCu } = findCoordinator(platform, option.master);
  if (maximumCu !== undefined) {
    const last = Math.floor(maximumCu / option.stepCu);
    counts.push(last, last + 1);
  }
  const most = mostWorkers(platform, option);
  return [...new Set(counts)]
    .filter((count) => count >= first && count <= most)
    .sort((a, b) => a - b);
}

/** Records/s per CU of need (headroom included) over the whole plan; undefined without throughput work. */
function blendOf(demand: Demand): Ratio | undefined {
  return demand.recordsPerSecond.numerator === 0n
    ? undefined
    : divide(demand.recordsPerSecond, demand.cu);
}
