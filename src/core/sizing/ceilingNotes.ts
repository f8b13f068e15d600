import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import { priceDifference } from '@/core/quantity/money';
import { largestClusterCu } from './coordinator';
import type { Note } from './note';
import { clusterOf } from './options';
import type { Pricing } from './pricing';
import type { Option } from './result';
import { countsToList, mostWorkers } from './steps';

/** Worker shapes that are no option because no coordinator manages their cluster. */
export function aboveCeilingNotes(platform: Platform, options: readonly Option[]): Note[] {
  const offered = new Set(options.map(({ slave }) => slave));
  const slaves = platform.workers.map(({ shape }) => shape).filter((shape) => !offered.has(shape));
  const ceilingCu = largestClusterCu(platform);
  return slaves.length > 0
    ? [{ code: 'workers-above-ceiling', values: { slaves, ceilingCu } }]
    : [];
}

/**
 * The cluster as large as some coordinator manages that asks for the least CU less than the need, a tenth at most, and
 * costs less than the best.
 */
export function smallerNeedNotes(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
  options: readonly Option[],
): Note[] {
  const [best] = options;
  if (!best?.price) return [];
  const found = platform.workers
    .flatMap((worker) =>
      platform.coordinators.flatMap(({ maximumCu }) => {
        if (maximumCu === undefined) return [];
        const workerCount = Math.floor(maximumCu / worker.usableCu);
        const carriesCu = (workerCount - plan.spareSlaves) * worker.usableCu;
        const lessCu = requiredCu - carriesCu;
        const worthSaying = lessCu > 0 && lessCu * 10 <= requiredCu;
        if (!worthSaying || workerCount < platform.minimumWorkers.value) return [];
        const cluster = clusterOf(platform, plan, pricing, worker, workerCount, carriesCu);
        return cluster ? [{ cluster, lessCu, ceilingCu: maximumCu }] : [];
      }),
    )
    .filter(
      ({ cluster }) => cluster.price && best.price && cluster.price.amount < best.price.amount,
    )
    .sort(
      (a, b) =>
        a.lessCu - b.lessCu || (a.cluster.price?.amount ?? 0) - (b.cluster.price?.amount ?? 0),
    );
  const [nearest] = found;
  // Where it is the best one itself with a worker fewer, another note says so already.
  const { slave, slaveCount } = nearest?.cluster ?? {};
  if (!nearest || (slave === best.slave && slaveCount === best.slaveCount - 1)) return [];
  return ceilingNote(
    'smaller-need-cheaper',
    best,
    nearest.cluster,
    nearest.lessCu,
    nearest.ceilingCu,
  );
}

/** The option cannot grow further than its listed steps. */
export function growthNotes(platform: Platform, option: Option): Note[] {
  const { slave, stepCu } = option;
  const slaveCount = mostWorkers(platform, option);
  const isEnd = slaveCount < Infinity && countsToList(platform, option).at(-1) === slaveCount;
  if (!isEnd) return [];
  const ceilingCu = largestClusterCu(platform);
  return [
    {
      code: 'growth-ends',
      values: { slave, slaveCount, capacityCu: slaveCount * stepCu, ceilingCu },
    },
  ];
}

/** One worker fewer would fit smaller, cheaper coordinators. */
export function coordinatorCeilingNotes(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
  option: Option,
): Note[] {
  const workerCount = option.slaveCount - 1;
  if (workerCount < platform.minimumWorkers.value) return [];
  const worker = findWorker(platform, option.slave);
  const cluster = clusterOf(platform, plan, pricing, worker, workerCount, requiredCu);
  if (!cluster || cluster.master === option.master) return [];
  const ceilingCu = findCoordinator(platform, cluster.master).maximumCu;
  if (ceilingCu === undefined) return [];
  const lessCu = requiredCu - (workerCount - plan.spareSlaves) * option.stepCu;
  return ceilingNote('master-ceiling-near', option, cluster, lessCu, ceilingCu);
}

function ceilingNote(
  code: 'master-ceiling-near' | 'smaller-need-cheaper',
  from: Option,
  to: Option,
  lessCu: number,
  ceilingCu: number,
): Note[] {
  if (!from.price || !to.price) return [];
  const { slave, slaveCount, master, masterCount, price } = to;
  const saved = priceDifference(from.price, price);
  return [
    { code, values: { slave, lessCu, slaveCount, master, masterCount, ceilingCu, price, saved } },
  ];
}
