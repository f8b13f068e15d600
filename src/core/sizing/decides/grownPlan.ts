import type { Growth } from '@/core/plan/growth';
import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import { countOf } from '@/core/plan/workloadLoad';
import { add, divide, multiply, type Ratio, ratioOf, sum } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';

/** Which way a plan's work grows; `none` where it does not, and `mixed` where some grows and some shrinks. */
export function growthOf({ growth, workloads }: Plan): 'none' | 'up' | 'down' | 'mixed' {
  const own = workloads.flatMap((workload) => workload.growth ?? []);
  const follows = workloads.some((one) => isThroughput(one) && one.growth === undefined);
  const signs = [...own, ...(growth && follows ? [growth] : [])].map(rateOfGrowth);
  const [isUp, isDown] = [signs.some((sign) => sign > 0), signs.some((sign) => sign < 0)];
  if (isUp && isDown) return 'mixed';
  return isUp ? 'up' : isDown ? 'down' : 'none';
}

function rateOfGrowth(growth: Growth): number {
  return 'percentPerMonth' in growth ? growth.percentPerMonth : growth.recordsPerSecondPerMonth;
}

/**
 * The plan with its loads as they are so many whole months after the start, without milestones and events: load ×
 * (1 + g)^months or load + months × r, where the plan's r is parted in proportion to the loads. Exact up to the nearest
 * number of each load.
 */
export function grownPlan(plan: Plan, months: number): Plan {
  const { growth, workloads } = plan;
  const following = workloads.filter((one) => isThroughput(one) && one.growth === undefined);
  const together = sum(
    following.map((one) =>
      isThroughput(one) ? multiply(ratioOf(one.qps), ratioOf(countOf(one))) : ratioOf(0),
    ),
  );
  const grown = (workload: Workload): Workload => {
    if (isThroughput(workload)) {
      const own = workload.growth;
      const load = own
        ? after(own, ratioOf(workload.qps), ratioOf(workload.qps), months)
        : growth && after(growth, ratioOf(workload.qps), together, months);
      return load ? { ...workload, qps: nearestNumber(load) } : workload;
    }
    if (!workload.growth) return workload;
    const at = (value: number) => {
      const whole = ratioOf(value);
      return nearestNumber(after(workload.growth ?? { percentPerMonth: 0 }, whole, whole, months));
    };
    return { ...workload, cores: at(workload.cores), memoryGb: at(workload.memoryGb) };
  };
  return { ...plan, workloads: workloads.map(grown) };
}

/** A value after so many months, where the growth is of `together`, of which the value is a part. Never below zero. */
function after(growth: Growth, value: Ratio, together: Ratio, months: number): Ratio {
  if ('percentPerMonth' in growth) {
    const base = divide(add(ratioOf(100), ratioOf(growth.percentPerMonth)), ratioOf(100));
    return Array.from({ length: months }).reduce<Ratio>((all) => multiply(all, base), value);
  }
  if (together.numerator === 0n) return value;
  const more = multiply(ratioOf(growth.recordsPerSecondPerMonth), ratioOf(months));
  const factor = divide(add(together, more), together);
  return factor.numerator < 0n ? ratioOf(0) : multiply(value, factor);
}
