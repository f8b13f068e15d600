import {
  isThroughput,
  ownRateOf,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { needsRecordSize } from '@/core/plan/recordSize';
import { countOf, loadFactors, peakLoadOf } from '@/core/plan/workloadLoad';
import type { Platform, RateUnit } from '@/core/platforms/platform';
import {
  add,
  divide,
  maximum,
  multiply,
  type Ratio,
  ratioOf,
  sum,
  sumOfProducts,
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
  /** The rows of the plan; each stands for as many workloads as it counts. */
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
 * summed over projects. Where the platform gives whole CU to each workload, a workload stands in a project's place, as
 * many times as it counts. A row counts with all that it stands for, and loads are those at the peak.
 * Throughput work of one CU counts as one core and the memory of one CU. `complexRate` replaces the rate of every
 * complex workload. No record size that is needed may be missing.
 */
export function demandOf(platform: Platform, plan: Plan, complexRate?: number): Demand {
  const reserve = reserveOf(platform, plan);
  const isEachWhole = platform.givenWhole === 'workload';
  const projects = groupsOf(platform, plan.workloads).map(([project, workloads]) =>
    projectNeed(platform, project, workloads, { reserve, complexRate, isEachWhole }),
  );
  return {
    cu: sum(projects.map((need) => need.cu)),
    peakCu: sum(projects.map((need) => need.peakCu)),
    requiredCu: projects.reduce((total, need) => total + need.requiredCu, 0n),
    recordsPerSecond: sumOfProducts(plan.workloads.filter(isThroughput).map(loadFactors)),
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
export function reserveOf(platform: Platform, plan: Plan): Ratio {
  const withHeadroom = add(ratioOf(100), ratioOf(plan.headroomPercent));
  return divide(withHeadroom, ratioOf(targetPercent(platform, plan)));
}

/** What one CU carries of a workload a second: records, or MB where `rateUnitOf` says so. */
export function rateOf(platform: Platform, workload: ThroughputWorkload): number {
  return workload.complexity === 'simple' ? platform.simpleRate.value : ownRateOf(workload);
}

/** What the rate of a workload counts: that of measured work counts records on every platform. */
export function rateUnitOf(platform: Platform, { complexity }: ThroughputWorkload): RateUnit {
  return needsRecordSize(platform, complexity) ? 'megabytes' : 'records';
}

/** CU of all that a row of the plan stands for. */
export function rowCu(platform: Platform, workload: Workload): Ratio {
  const each = workloadCu(platform, workload);
  return workload.count === undefined ? each : multiply(ratioOf(workload.count), each);
}

/** CU of one workload alone: peak load ÷ rate, or peak load × record size ÷ rate, or max(cores, memory CU). */
export function workloadCu(platform: Platform, workload: Workload): Ratio {
  return isThroughput(workload)
    ? divide(loadRatio(platform, workload), ratioOf(rateOf(platform, workload)))
    : maximum(ratioOf(workload.cores), memoryCu(platform, workload.memoryGb));
}

/** The peak load of one workload in what its rate counts. Throws where it needs a record size and has none. */
function loadRatio(platform: Platform, workload: ThroughputWorkload): Ratio {
  const load = peakLoadOf(workload);
  return rateUnitOf(platform, workload) === 'records'
    ? load
    : multiply(load, divide(ratioOf(recordBytesOf(workload)), ratioOf(bytesPerMegabyte)));
}

/** 1 MB is 10^6 bytes; the provider's pages do not say which of the two usual sizes they mean. */
export const bytesPerMegabyte = 1_000_000;

function recordBytesOf({ recordBytes }: ThroughputWorkload): number {
  if (recordBytes === undefined) throw new RangeError('a workload lacks the record size it needs');
  return recordBytes;
}

function memoryCu(platform: Platform, memoryGb: number): Ratio {
  return divide(ratioOf(memoryGb), ratioOf(platform.cu.value.memoryGb));
}

/**
 * What is given whole CU: projects in order of first mention, where workloads without one share the null project, or
 * each workload by itself.
 */
function groupsOf(
  { givenWhole }: Platform,
  workloads: readonly Workload[],
): readonly (readonly [string | null, Workload[]])[] {
  if (givenWhole === 'workload') {
    return workloads.map((workload) => [workload.project ?? null, [workload]] as const);
  }
  const groups = new Map<string | null, Workload[]>();
  for (const workload of workloads) {
    const project = workload.project ?? null;
    const group = groups.get(project);
    if (group) group.push(workload);
    else groups.set(project, [workload]);
  }
  return [...groups];
}

type NeedTerms = {
  readonly reserve: Ratio;
  readonly complexRate: number | undefined;
  /** Whether each workload is given whole CU, however many a row stands for. */
  readonly isEachWhole: boolean;
};

function projectNeed(
  platform: Platform,
  project: string | null,
  workloads: readonly Workload[],
  { reserve, complexRate, isEachWhole }: NeedTerms,
): ProjectNeed {
  const loadsByRate = new Map<number, (readonly number[])[]>();
  const bytes: Ratio[] = [];
  const cores: (readonly number[])[] = [];
  const memoryGb: (readonly number[])[] = [];
  for (const workload of workloads) {
    const count = countOf(workload);
    if (isThroughput(workload)) {
      const isReplaced = workload.complexity === 'complex' && complexRate !== undefined;
      const rate = isReplaced ? complexRate : rateOf(platform, workload);
      if (rateUnitOf(platform, workload) === 'megabytes') {
        const each = divide(loadRatio(platform, workload), ratioOf(rate));
        bytes.push(count === 1 ? each : multiply(ratioOf(count), each));
        continue;
      }
      const loads = loadsByRate.get(rate);
      if (loads) loads.push(loadFactors(workload));
      else loadsByRate.set(rate, [loadFactors(workload)]);
    } else {
      cores.push([workload.cores, count]);
      memoryGb.push([workload.memoryGb, count]);
    }
  }
  const throughputCu = sum([
    ...[...loadsByRate].map(([rate, loads]) => divide(sumOfProducts(loads), ratioOf(rate))),
    ...bytes,
  ]);
  const coresCu = sumOfProducts(cores);
  const memory = divide(sumOfProducts(memoryGb), ratioOf(platform.cu.value.memoryGb));
  const peakCu = add(throughputCu, maximum(coresCu, memory));
  const cu = multiply(peakCu, reserve);
  const [first] = workloads;
  const times = isEachWhole && first ? countOf(first) : 1;
  return {
    project,
    workloads,
    throughputCu,
    cores: coresCu,
    memoryCu: memory,
    peakCu,
    cu,
    requiredCu: times === 1 ? ceiling(cu) : BigInt(times) * ceiling(divide(cu, ratioOf(times))),
  };
}
