import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import { type Price, priceDifference } from '@/core/quantity/money';
import { coordinatorFor, manages } from '@/core/sizing/coordinator';
import { minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import type { Demand } from '@/core/sizing/demand';
import { workerCountFor } from '@/core/sizing/options';
import { clusterMinor, type Pricing, priceOf } from '@/core/sizing/pricing';
import { carriedBy, countsToList } from '@/core/sizing/steps';
import type { PresentCluster } from './presentCluster';

/** A cluster that somebody has, after a number of its workers has changed: the difference to what they have. */
export type PresentStep = {
  readonly cluster: PresentCluster;
  /** Above zero to add, below zero to remove. */
  readonly workerChange: number;
  readonly capacityChange: number;
  /** What it carries then at the plan's blend; null without throughput work. */
  readonly recordsPerSecond: number | null;
  /** The ceiling of the present coordinators, where the step passes it, so that larger ones are needed. */
  readonly passedCeilingCu: number | null;
  /** Machines that come anew: workers that are added, and coordinators of another shape. */
  readonly newNodes: number;
  /** By the plan's list, for its period: of the workers, of the coordinators, and of both; null where one has no price. */
  readonly workerPrice: Price | null;
  readonly coordinatorPrice: Price | null;
  readonly priceChange: Price | null;
};

/** What the list asks for such a cluster, less the plan's discount; null where it does not price it whole. */
export function clusterPrice(pricing: Pricing, cluster: PresentCluster): Price | null {
  const { slave, slaveCount, master, masterCount } = cluster;
  const workers = [{ shape: slave, count: slaveCount }];
  const minor = clusterMinor(pricing, workers, master, masterCount);
  return minor === undefined ? null : priceOf(pricing, minor);
}

/**
 * The cluster with another number of workers: its coordinators stay while they manage it, else the cheapest that do
 * take their place, as many as before. Undefined where no coordinator manages it.
 */
export function presentStep(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  demand: Demand,
  present: PresentCluster,
  workerCount: number,
): PresentStep | undefined {
  const worker = findWorker(platform, present.slave);
  const capacityCu = workerCount * worker.usableCu;
  const own = findCoordinator(platform, present.master);
  const stays = manages(own, capacityCu);
  const coordinator = stays ? own : coordinatorFor(platform, pricing, capacityCu);
  if (!coordinator) return undefined;
  const cluster = { ...present, slaveCount: workerCount, master: coordinator.shape, capacityCu };
  const workerChange = workerCount - present.slaveCount;
  const [before, grown, after] = [present, { ...cluster, master: present.master }, cluster].map(
    (one) => clusterPrice(pricing, one),
  );
  const between = (from: Price | null | undefined, to: Price | null | undefined) =>
    from && to ? priceDifference(to, from) : null;
  return {
    cluster,
    workerChange,
    capacityChange: capacityCu - present.capacityCu,
    recordsPerSecond: carriedBy(plan, demand, worker, workerCount),
    passedCeilingCu: stays ? null : (own.maximumCu ?? null),
    newNodes: Math.max(0, workerChange) + (stays ? 0 : present.masterCount),
    workerPrice: between(before, grown),
    coordinatorPrice: between(grown, after),
    priceChange: between(before, after),
  };
}

/** How many workers of the present shape carry the plan: max(minimum, ⌈need ÷ usable⌉ + spare). */
export function neededWorkers(
  platform: Platform,
  plan: Plan,
  demand: Demand,
  { slave }: PresentCluster,
): number {
  const { usableCu } = findWorker(platform, slave);
  const need = Number(demand.requiredCu);
  return workerCountFor(need, usableCu, plan.spareSlaves, minimumWorkersOf(platform, plan));
}

/**
 * The steps that are worth seeing, in rising order of workers: what the plan needs, the next ten, the last that the
 * present coordinators manage and the first that they do not. The present size itself is none of them.
 */
export function presentSteps(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  demand: Demand,
  present: PresentCluster,
): readonly PresentStep[] {
  const worker = findWorker(platform, present.slave);
  const counts = countsToList(platform, { ...present, stepCu: worker.usableCu });
  const all = new Set([...counts, neededWorkers(platform, plan, demand, present)]);
  all.delete(present.slaveCount);
  return [...all]
    .sort((a, b) => a - b)
    .flatMap((count) => presentStep(platform, plan, pricing, demand, present, count) ?? []);
}
