import type { Plan } from '@/core/plan/planSchema';
import { findPlatform, findWorker } from '@/core/platforms/registry';
import { divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { floor } from '@/core/quantity/rounding';
import type { Demand } from './demand';
import { manages } from './master';
import { clusterOf } from './options';
import { pricingOf } from './pricing';
import type { Option, Step } from './result';

/** The next Slaves that are listed one by one. */
export const listedSteps = 10;

/**
 * How a cluster grows, one Slave at a time: from the option itself through the next ten Slaves, then the
 * last size its Masters manage and the first that needs larger ones, where those lie further out.
 */
export function scaleSteps(plan: Plan, demand: Demand, option: Option): readonly Step[] {
  const platform = findPlatform(plan.platform);
  const pricing = pricingOf(plan);
  const slave = findWorker(platform, option.slave);
  const blend = blendOf(demand);
  return countsToList(plan, option).map((slaveCount) => {
    const { capacityCu, master, price } = clusterOf(platform, plan, pricing, slave, slaveCount, 0);
    const workingCu = Math.max(0, slaveCount - plan.spareSlaves) * slave.usableCu;
    return {
      slaveCount,
      capacityCu,
      recordsPerSecond: blend ? Number(floor(multiply(ratioOf(workingCu), blend))) : null,
      master,
      price,
    };
  });
}

/** The last number of Slaves that the option's Masters manage; undefined where no ceiling is published. */
export function lastSlaveCount(plan: Plan, option: Option): number | undefined {
  const platform = findPlatform(plan.platform);
  const master = platform.coordinators.find(({ shape }) => shape === option.master);
  if (master?.maximumCu === undefined || !manages(master, option.capacityCu)) return undefined;
  return Math.floor(master.maximumCu / option.stepCu);
}

function countsToList(plan: Plan, option: Option): number[] {
  const first = option.slaveCount;
  const counts = Array.from({ length: listedSteps + 1 }, (_, i) => first + i);
  const last = lastSlaveCount(plan, option);
  if (last !== undefined) counts.push(last, last + 1);
  return [...new Set(counts)].filter((count) => count >= first).sort((a, b) => a - b);
}

/** Records/s per CU of need (headroom included) over the whole plan; undefined without throughput work. */
function blendOf(demand: Demand): Ratio | undefined {
  return demand.recordsPerSecond.numerator === 0n
    ? undefined
    : divide(demand.recordsPerSecond, demand.cu);
}
