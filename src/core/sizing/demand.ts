import {
  isThroughput,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import {
  add,
  divide,
  maximum,
  multiply,
  type Ratio,
  ratioOf,
  sum,
  sumOf,
} from '@/core/quantity/ratio';
import { ceiling } from '@/core/quantity/rounding';

/** What a plan needs, exactly. Ratios are CU; `recordsPerSecond` is records/s. */
export type Demand = {
  /** With headroom and at the target utilisation, before rounding. */
  readonly cu: Ratio;
  readonly peakCu: Ratio;
  readonly requiredCu: bigint;
  readonly recordsPerSecond: Ratio;
  readonly projects: readonly ProjectNeed[];
};

export type ProjectNeed = {
  readonly project: string | null;
  readonly workloads: readonly Workload[];
  readonly throughputCu: Ratio;
  readonly cores: Ratio;
  readonly memoryCu: Ratio;
  /** Before headroom. */
  readonly peakCu: Ratio;
  readonly cu: Ratio;
  readonly requiredCu: bigint;
};

/**
 * The need of a plan: per project max(Σ cores, Σ memory CU) × (1 + headroom) ÷ target utilisation, rounded up once;
 * summed over projects.
 * Throughput work of one CU counts as one core and the memory of one CU. `complexRate` replaces the rate of every
 * complex workload.
 */
export function demandOf(platform: Platform, plan: Plan, complexRate?: number): Demand {
  const reserve = reserveOf(platform, plan);
  const projects = groupByProject(plan.workloads).map(([project, workloads]) =>
    projectNeed(platform, project, workloads, reserve, complexRate),
  );
  return {
    cu: sum(projects.map((need) => need.cu)),
    peakCu: sum(projects.map((need) => need.peakCu)),
    requiredCu: projects.reduce((total, need) => total + need.requiredCu, 0n),
    recordsPerSecond: sumOf(plan.workloads.filter(isThroughput).map(({ qps }) => qps)),
    projects,
  };
}

/** The share of its CU that a plan's work is given to run at, in percent: 100 where the product aims at none. */
export function targetPercent(
  { targetUtilisationPercent }: Platform,
  plan: Pick<Plan, 'targetUtilisationPercent'>,
): number {
  return plan.targetUtilisationPercent ?? targetUtilisationPercent?.value ?? 100;
}

/** What the peak is multiplied by: (1 + headroom) ÷ target utilisation. */
function reserveOf(platform: Platform, plan: Plan): Ratio {
  const withHeadroom = add(ratioOf(100), ratioOf(plan.headroomPercent));
  return divide(withHeadroom, ratioOf(targetPercent(platform, plan)));
}

/** Records/s that one CU carries for a workload. */
export function rateOf(platform: Platform, workload: ThroughputWorkload): number {
  return workload.complexity === 'simple'
    ? platform.simpleRate.value
    : workload.recordsPerSecondPerCu;
}

/** CU of one workload alone: qps ÷ rate, or max(cores, memory CU). */
export function workloadCu(platform: Platform, workload: Workload): Ratio {
  return isThroughput(workload)
    ? divide(ratioOf(workload.qps), ratioOf(rateOf(platform, workload)))
    : maximum(ratioOf(workload.cores), memoryCu(platform, workload.memoryGb));
}

function memoryCu(platform: Platform, memoryGb: number): Ratio {
  return divide(ratioOf(memoryGb), ratioOf(platform.cu.value.memoryGb));
}

/** Projects in order of first mention; workloads without one share the null project. */
function groupByProject(workloads: readonly Workload[]): [string | null, Workload[]][] {
  const groups = new Map<string | null, Workload[]>();
  for (const workload of workloads) {
    const project = workload.project ?? null;
    const group = groups.get(project);
    if (group) group.push(workload);
    else groups.set(project, [workload]);
  }
  return [...groups];
}

function projectNeed(
  platform: Platform,
  project: string | null,
  workloads: readonly Workload[],
  reserve: Ratio,
  complexRate: number | undefined,
): ProjectNeed {
  const loadsByRate = new Map<number, number[]>();
  const cores: number[] = [];
  const memoryGb: number[] = [];
  for (const workload of workloads) {
    if (isThroughput(workload)) {
      const isReplaced = workload.complexity === 'complex' && complexRate !== undefined;
      const rate = isReplaced ? complexRate : rateOf(platform, workload);
      const loads = loadsByRate.get(rate);
      if (loads) loads.push(workload.qps);
      else loadsByRate.set(rate, [workload.qps]);
    } else {
      cores.push(workload.cores);
      memoryGb.push(workload.memoryGb);
    }
  }
  const throughputCu = sum(
    [...loadsByRate].map(([rate, loads]) => divide(sumOf(loads), ratioOf(rate))),
  );
  const coresCu = sumOf(cores);
  const memory = divide(sumOf(memoryGb), ratioOf(platform.cu.value.memoryGb));
  const peakCu = add(throughputCu, maximum(coresCu, memory));
  const cu = multiply(peakCu, reserve);
  return {
    project,
    workloads,
    throughputCu,
    cores: coresCu,
    memoryCu: memory,
    peakCu,
    cu,
    requiredCu: ceiling(cu),
  };
}
