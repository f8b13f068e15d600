import type { Plan } from '@/core/plan/planSchema';
import type { Platform, WorkerShape } from '@/core/platforms/platform';
import { masterFor } from './master';
import { clusterMinor, type Pricing, priceOf } from './pricing';
import type { Option } from './result';

/**
 * Slaves of one shape that carry the need with `spareSlaves` of them lost.
 * n = max(minimum, ⌈requiredCu ÷ usableCu⌉ + spareSlaves).  Source: prep-2019 ch. 6
 */
export function slaveCountFor(
  requiredCu: number,
  usableCu: number,
  spareSlaves: number,
  minimumSlaves: number,
): number {
  return Math.max(minimumSlaves, Math.ceil(requiredCu / usableCu) + spareSlaves);
}

/**
 * One cluster per Slave shape, best first: price, then fewer nodes, then fewer Slave cores. Those without a price come
 * last, and among them those whose Slaves have one come first.
 */
export function rankOptions(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): readonly Option[] {
  return platform.workers
    .map((slave) => {
      const option = optionOf(platform, plan, pricing, slave, requiredCu);
      const hasNoPrice = pricing.workerMinor(slave.shape) === undefined ? 1 : 0;
      return { option, hasNoPrice, slaveCores: option.slaveCount * slave.cores };
    })
    .sort(
      (a, b) =>
        compareNullLast(a.option.price?.amount, b.option.price?.amount) ||
        a.hasNoPrice - b.hasNoPrice ||
        a.option.nodeCount - b.option.nodeCount ||
        a.slaveCores - b.slaveCores,
    )
    .map(({ option }) => option);
}

/** The cluster of one Slave shape that carries the need. */
export function optionOf(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  slave: WorkerShape,
  requiredCu: number,
): Option {
  const slaveCount = slaveCountFor(
    requiredCu,
    slave.usableCu,
    plan.spareSlaves,
    platform.minimumWorkers.value,
  );
  return clusterOf(platform, plan, pricing, slave, slaveCount, requiredCu);
}

/** The cluster of so many Slaves of a shape, with the Masters it needs. */
export function clusterOf(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  slave: WorkerShape,
  slaveCount: number,
  requiredCu: number,
): Option {
  const capacityCu = slaveCount * slave.usableCu;
  const master = masterFor(platform, pricing, capacityCu);
  const minor = clusterMinor(
    pricing,
    [{ shape: slave.shape, count: slaveCount }],
    master.shape,
    plan.masterCount,
  );
  return {
    slave: slave.shape,
    slaveCount,
    master: master.shape,
    masterCount: plan.masterCount,
    capacityCu,
    unusedCu: capacityCu - requiredCu,
    stepCu: slave.usableCu,
    nodeCount: slaveCount + plan.masterCount,
    price: minor === undefined ? null : priceOf(pricing, minor),
  };
}

function compareNullLast(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a - b;
}
