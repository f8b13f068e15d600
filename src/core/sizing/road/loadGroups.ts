import {
  isThroughput,
  type Plan,
  type ResourceWorkload,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { countOf, peakLoadOf } from '@/core/plan/workloadLoad';
import type { Platform } from '@/core/platforms/platform';
import { add, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { bytesPerMegabyte, rateOf, rateUnitOf, targetPercent } from '@/core/sizing/demand';
import { monthPlaces, type RoadCalendar } from './calendar';
import { type Curve, compound, linear, steady } from './curve';
import { planCurve } from './planCurve';

/** So much, times what a curve says. `amount` is `exact` as a double. */
export type Term = { readonly curve: number; readonly exact: Ratio; readonly amount: number };

/**
 * Work that is rounded up together: a project, or a workload where the product gives whole CU to each. Amounts are CU
 * with headroom and at the target utilisation; `times` is how many such groups there are.
 */
export type LoadGroup = {
  readonly times: number;
  /** What events multiply. */
  readonly throughput: readonly Term[];
  /** The larger of these two sums counts. */
  readonly cores: readonly Term[];
  readonly memory: readonly Term[];
};

/** A plan's work as sums over curves. */
export type Loads = {
  readonly curves: readonly Curve[];
  readonly groups: readonly LoadGroup[];
  /** Records/s. */
  readonly records: readonly Term[];
};

/** A plan's work as sums over curves. `complexRate` replaces the rate of every complex workload. */
export function loadsOf(
  platform: Platform,
  plan: Plan,
  calendar: RoadCalendar,
  complexRate?: number,
): Loads {
  const curves = curvesOf(plan, calendar);
  const reserve = divide(
    add(ratioOf(100), ratioOf(plan.headroomPercent)),
    ratioOf(targetPercent(platform, plan)),
  );
  const records = new Sums();
  const groups = new Map<string, { times: number; throughput: Sums; cores: Sums; memory: Sums }>();
  for (const [i, workload] of plan.workloads.entries()) {
    const isAlone = platform.givenWhole === 'workload';
    const key = isAlone ? `${i}` : workload.project === undefined ? '' : `.${workload.project}`;
    const group = groups.get(key) ?? {
      times: isAlone ? countOf(workload) : 1,
      throughput: new Sums(),
      cores: new Sums(),
      memory: new Sums(),
    };
    groups.set(key, group);
    const count = ratioOf(isAlone ? 1 : countOf(workload));
    const curve = curves.of(workload);
    if (isThroughput(workload)) {
      const one = curves.unitOf(workload);
      const rate = complexRate !== undefined && workload.complexity === 'complex';
      const perCu = ratioOf(rate ? complexRate : rateOf(platform, workload));
      const size =
        rateUnitOf(platform, workload) === 'megabytes'
          ? divide(ratioOf(workload.recordBytes ?? 0), ratioOf(bytesPerMegabyte))
          : ratioOf(1);
      const cu = divide(multiply(multiply(one, size), multiply(count, reserve)), perCu);
      group.throughput.add(curve, cu);
      records.add(curve, multiply(one, ratioOf(countOf(workload))));
    } else {
      const factor = multiply(count, reserve);
      group.cores.add(curve, multiply(ratioOf(workload.cores), factor));
      const gb = multiply(ratioOf(workload.memoryGb), factor);
      group.memory.add(curve, divide(gb, ratioOf(platform.cu.value.memoryGb)));
    }
  }
  return {
    curves: curves.all,
    groups: [...groups.values()].map(({ times, throughput, cores, memory }) => ({
      times,
      throughput: throughput.terms(),
      cores: cores.terms(),
      memory: memory.terms(),
    })),
    records: records.terms(),
  };
}

/** Sums by curve. */
class Sums {
  readonly #sums = new Map<number, Ratio>();

  add(curve: number, amount: Ratio) {
    const before = this.#sums.get(curve);
    this.#sums.set(curve, before ? add(before, amount) : amount);
  }

  terms(): readonly Term[] {
    return [...this.#sums]
      .filter(([, exact]) => exact.numerator > 0n)
      .map(([curve, exact]) => ({ curve, exact, amount: nearestNumber(exact) }));
  }
}

/** The curves of a plan: the plan's own, one for each growth of a workload's own, and a steady one. */
function curvesOf(plan: Plan, calendar: RoadCalendar) {
  const all: Curve[] = [steady, planCurve(calendar, plan)];
  const places = monthPlaces(calendar.start, 0, calendar.days);
  const known = new Map<string, number>();
  const kept = (key: string, make: () => Curve) => {
    const index = known.get(key) ?? all.push(make()) - 1;
    known.set(key, index);
    return index;
  };
  const growing = (percent: number) =>
    kept(`${percent}%`, () => compound(percent, ratioOf(1), places));
  return {
    all,
    /** Work with growth in records/s has a curve of records/s; all other curves are factors. */
    of(workload: Workload): number {
      if (!isThroughput(workload)) return ofResources(workload);
      const { growth, qps } = workload;
      if (growth === undefined) return 1;
      if ('percentPerMonth' in growth) return growing(growth.percentPerMonth);
      const { recordsPerSecondPerMonth: more } = growth;
      return kept(`${qps}+${more}`, () => linear(ratioOf(more), ratioOf(qps), places));
    },
    /** What the workload's curve is multiplied by, in records/s of its peak. */
    unitOf(workload: ThroughputWorkload): Ratio {
      const { growth } = workload;
      const isLoad = growth !== undefined && 'recordsPerSecondPerMonth' in growth;
      return peakLoadOf(isLoad ? { ...workload, qps: 1 } : workload);
    },
  };

  function ofResources({ growth }: ResourceWorkload): number {
    return growth ? growing(growth.percentPerMonth) : 0;
  }
}
