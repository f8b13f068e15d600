import type { Plan } from '@/core/plan/planSchema';
import type { Platform, WorkerShape } from '@/core/platforms/platform';
import { coordinatorFor } from './coordinator';
import { coordinatorCountOf, minimumWorkersOf } from './coordinatorCount';
import { clusterMinor, type Pricing, priceOf } from './pricing';
import { processesFor } from './processes';
import type { Option } from './result';

/**
 * Workers of one shape that carry the need with `spareWorkers` of them lost:
 * max(minimum, ⌈requiredCu ÷ usableCu⌉ + spareWorkers).
 */
export function workerCountFor(
  requiredCu: number,
  usableCu: number,
  spareWorkers: number,
  minimumWorkers: number,
): number {
  return Math.max(minimumWorkers, Math.ceil(requiredCu / usableCu) + spareWorkers);
}

/**
 * The smallest cluster of each worker shape that carries the need, best first: price, then fewer nodes, then fewer
 * worker cores. Those without a price come last, and among them those whose workers have one come first. A shape
 * whose cluster is larger than any coordinator manages is left out.
 */
export function rankOptions(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): readonly Option[] {
  return platform.workers
    .flatMap((worker) => rankedOption(platform, plan, pricing, worker, requiredCu) ?? [])
    .sort(compareRanked)
    .map(({ option }) => option);
}

/** An option with what ranks it beside its price and number of nodes. */
export type RankedOption = {
  readonly option: Option;
  /** 1 where the list has no price for its workers. */
  readonly hasNoPrice: number;
  readonly workerCores: number;
};

/** The option of one worker shape, ready to be compared with others; undefined where no coordinator manages it. */
export function rankedOption(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  worker: WorkerShape,
  requiredCu: number,
): RankedOption | undefined {
  const option = optionOf(platform, plan, pricing, worker, requiredCu);
  if (!option) return undefined;
  const hasNoPrice = pricing.workerMinor(worker.shape) === undefined ? 1 : 0;
  return { option, hasNoPrice, workerCores: option.slaveCount * worker.cores };
}

/** Below zero where the first is the better one; at zero the shape that the platform names first is. */
export function compareRanked(a: RankedOption, b: RankedOption): number {
  return (
    compareNullLast(a.option.price?.amount, b.option.price?.amount) ||
    a.hasNoPrice - b.hasNoPrice ||
    a.option.nodeCount - b.option.nodeCount ||
    a.workerCores - b.workerCores
  );
}

/** The smallest cluster of one worker shape that carries the need; undefined where no coordinator manages it. */
export function optionOf(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  worker: WorkerShape,
  requiredCu: number,
): Option | undefined {
  const workerCount = workerCountFor(
    requiredCu,
    worker.usableCu,
    plan.spareSlaves,
    minimumWorkersOf(platform, plan),
  );
  return clusterOf(platform, plan, pricing, worker, workerCount, requiredCu);
}

/** The cluster of so many workers of a shape, with the coordinators it needs; undefined where none manages it. */
export function clusterOf(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  worker: WorkerShape,
  workerCount: number,
  requiredCu: number,
): Option | undefined {
  const capacityCu = workerCount * worker.usableCu;
  const coordinator = coordinatorFor(platform, pricing, capacityCu);
  if (!coordinator) return undefined;
  const coordinatorCount = coordinatorCountOf(platform, plan);
  const minor = clusterMinor(
    pricing,
    [{ shape: worker.shape, count: workerCount }],
    coordinator.shape,
    coordinatorCount,
  );
  return {
    kind: platform.kind,
    slave: worker.shape,
    slaveCount: workerCount,
    master: coordinator.shape,
    masterCount: coordinatorCount,
    capacityCu,
    unusedCu: capacityCu - requiredCu,
    stepCu: worker.usableCu,
    nodeCount: workerCount + coordinatorCount,
    ...processesFor(platform, capacityCu),
    price: minor === undefined ? null : priceOf(pricing, minor),
  };
}

function compareNullLast(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a - b;
}
