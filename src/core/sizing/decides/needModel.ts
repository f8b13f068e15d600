import {
  isThroughput,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { countOf } from '@/core/plan/workloadLoad';
import type { Platform } from '@/core/platforms/platform';
import { add, divide, multiply, type Ratio, ratioOf, reduce } from '@/core/quantity/ratio';
import { ceiling } from '@/core/quantity/rounding';
import { demandOf, rateOf, reserveOf, workloadCu } from '@/core/sizing/demand';
import { isOpen, type Triangle } from './triangle';

/** The load and the rate of one workload of the plan, by its place, as far as they are not known. */
export type Unknown = {
  readonly workload: number;
  /** Records/s of one such workload, before its peak factor. */
  readonly load?: Triangle;
  /** In the unit of the workload's rate. */
  readonly rate?: Triangle;
};

/** Work of one workload: `unit` × load ÷ rate CU. What is known is a triangle without width. */
export type OpenWork = { readonly unit: Ratio; readonly load: Triangle; readonly rate: Triangle };

/**
 * The need of a plan where some loads and rates are not known: certain CU, and for each project with unknown work
 * `times` × ⌈reserve × (fixed + Σ work)⌉. Where each workload is given whole CU, a workload stands in a project's place.
 */
export type NeedModel = {
  readonly certainCu: bigint;
  readonly reserve: Ratio;
  readonly projects: readonly {
    readonly times: number;
    readonly fixed: Ratio;
    readonly work: readonly OpenWork[];
  }[];
};

/**
 * The need of a plan by what is not known of it. An entry that names no throughput workload, or whose figures are known,
 * changes nothing.
 */
export function needModel(platform: Platform, plan: Plan, unknowns: readonly Unknown[]): NeedModel {
  const workOf = new Map<Workload, OpenWork>();
  for (const unknown of unknowns) {
    const workload = plan.workloads[unknown.workload];
    if (!workload || !isThroughput(workload)) continue;
    const work = openWork(platform, workload, unknown);
    if (isOpen(work.load) || isOpen(work.rate)) workOf.set(workload, work);
  }
  const isWhole = platform.givenWhole === 'workload';
  const groups = new Map<unknown, Workload[]>();
  for (const workload of plan.workloads) {
    const key = isWhole ? workload : (workload.project ?? null);
    groups.set(key, [...(groups.get(key) ?? []), workload]);
  }
  const isUnknown = (workload: Workload) => workOf.has(workload);
  const certain = [...groups.values()].filter((group) => !group.some(isUnknown)).flat();
  const open = [...groups.values()].filter((group) => group.some(isUnknown));
  return {
    certainCu: demandOf(platform, { ...plan, workloads: certain }).requiredCu,
    reserve: reduce(reserveOf(platform, plan)),
    projects: open.map((group) => {
      const known = group.filter((workload) => !isUnknown(workload));
      const [first] = group;
      const times = isWhole && first ? countOf(first) : 1;
      return {
        times,
        fixed: reduce(demandOf(platform, { ...plan, workloads: known }).peakCu),
        work: group.flatMap((workload) => {
          const work = workOf.get(workload);
          if (!work) return [];
          const alike = ratioOf(isWhole ? 1 : countOf(workload));
          return [{ ...work, unit: reduce(multiply(work.unit, alike)) }];
        }),
      };
    }),
  };
}

/** The work of one such workload; `unit` is what a record/s takes at a rate of 1, its record size and peak factor included. */
function openWork(
  platform: Platform,
  workload: ThroughputWorkload,
  { load, rate }: Unknown,
): OpenWork {
  const planned = rateOf(platform, workload);
  const { count: _, ...single } = workload;
  const cu = workloadCu(platform, { ...single, qps: 1 });
  const known = (value: number): Triangle => ({ low: value, likely: value, high: value });
  return {
    unit: multiply(cu, ratioOf(planned)),
    load: load ?? known(workload.qps),
    rate: rate ?? known(planned),
  };
}

/** Which figure of a triangle is taken. */
type End = 'light' | 'likely' | 'heavy';

/** The need where every load and rate lies at the end that needs least or most, or where it is most likely. Exact. */
export function needAtEnd({ certainCu, reserve, projects }: NeedModel, end: End): bigint {
  return projects.reduce((total, { times, fixed, work }) => {
    const cu = work.reduce((sum, { unit, load, rate }) => {
      const [records, perCu] = {
        light: [load.low, rate.high],
        likely: [load.likely, rate.likely],
        heavy: [load.high, rate.low],
      }[end] as [number, number];
      return add(sum, divide(multiply(unit, ratioOf(records)), ratioOf(perCu)));
    }, fixed);
    return total + BigInt(times) * ceiling(multiply(cu, reserve));
  }, certainCu);
}
