import { atMeasuredRate } from '@/core/plan/atMeasuredRate';
import {
  isThroughput,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { workloadFields } from '@/core/plan/workloadFields';
import { loadFactors } from '@/core/plan/workloadLoad';
import type { Platform } from '@/core/platforms/platform';
import { multiply, type Ratio, ratioOf, sum, sumOfProducts } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { demandOf, rateOf, rowCu } from '@/core/sizing/demand';
import type { LeavingTerms } from './leavingTerms';

/**
 * How the need on the successor is estimated: `one-to-one` as many CU as the work has now, the upper estimate; `band`
 * the same work at the successor's published rates at their hopeful end, the lower one; `measured` by a job that
 * somebody has measured there, which beats both.
 */
export type EstimateKind = 'one-to-one' | 'band' | 'measured';

/** The work in CU of the successor, whole with headroom, and exact at its peak without. */
export type EstimatedWork = {
  readonly kind: EstimateKind;
  readonly requiredCu: bigint;
  readonly peakCu: Ratio;
  /** How the peak comes about; empty for one to one. */
  readonly groups: readonly WorkGroup[];
};

/** Records/s of all work with one rate, and that rate; or CU of work that is given in cores and memory. */
export type WorkGroup =
  | { readonly qps: number; readonly rate: number }
  | { readonly resourceCu: number };

/** What somebody has: as many CU as its work takes at most, and the plan that says what the work is. */
export type PresentWork = {
  readonly plan: Plan;
  readonly requiredCu: bigint;
  readonly peakCu: Ratio;
  /** Whether the records/s are known, or stand for as much as the cluster carries by published rates. */
  readonly isLoadKnown: boolean;
};

/** The work of a plan. */
export function workOfPlan(own: Platform, plan: Plan): PresentWork {
  const { requiredCu, peakCu } = demandOf(own, plan);
  return { plan, requiredCu, peakCu, isLoadKnown: true };
}

/**
 * The work of a cluster that somebody has: all of its CU. Where its records/s are not given, they are the most that
 * the published rates let it carry; then the cluster is full and nothing is added as headroom.
 */
export function workOfCluster(
  own: Platform,
  plan: Plan,
  capacityCu: number,
  { work, peak }: LeavingTerms,
): PresentWork {
  const { hopeful } = own.complexRate.value;
  const best = work === 'simple' ? own.simpleRate.value : hopeful;
  const qps = peak ?? capacityCu * best;
  const workloads = partsOf(qps).map(
    (part): Workload =>
      work === 'simple'
        ? { qps: part, complexity: 'simple' }
        : { qps: part, complexity: 'complex', recordsPerSecondPerCu: hopeful },
  );
  const headroomPercent = peak === undefined ? 0 : plan.headroomPercent;
  return {
    plan: { ...plan, workloads, headroomPercent },
    requiredCu: BigInt(capacityCu),
    peakCu: ratioOf(capacityCu),
    isLoadKnown: peak !== undefined,
  };
}

/** A load as those of workloads, each of which has at most as many records/s as a plan may say. */
function partsOf(qps: number): readonly number[] {
  const { max } = workloadFields.qps;
  const whole = Math.max(0, Math.ceil(qps / max) - 1);
  return [...Array.from({ length: whole }, () => max), qps - whole * max];
}

/** As many CU as now. */
export function oneToOne({ requiredCu, peakCu }: PresentWork): EstimatedWork {
  return { kind: 'one-to-one', requiredCu, peakCu, groups: [] };
}

/**
 * The same work at the hopeful end of the successor's published rates. Work whose rate is already above that, such as
 * a measured one, keeps its own rate; cores and memory stay what they are. So it never needs more than one to one.
 */
export function atBand(own: Platform, to: Platform, { plan, ...now }: PresentWork): EstimatedWork {
  const workloads = plan.workloads.map((workload) =>
    isThroughput(workload)
      ? atMeasuredRate(workload, Math.max(rateOf(own, workload), hopefulOf(to, workload)))
      : workload,
  );
  const { requiredCu, peakCu } = demandOf(to, { ...plan, workloads });
  const groups = groupsOf(to, workloads);
  return requiredCu < now.requiredCu
    ? { kind: 'band', requiredCu, peakCu, groups }
    : { kind: 'band', requiredCu: now.requiredCu, peakCu: now.peakCu, groups };
}

/** The best that the product publishes for work of that kind; measured work counts as complex. */
function hopefulOf(to: Platform, { complexity }: ThroughputWorkload): number {
  return complexity === 'simple'
    ? (to.simpleHopefulRate ?? to.simpleRate).value
    : to.complexRate.value.hopeful;
}

/**
 * The work at the rate of one job that was measured on the successor: `load` records/s on `cu` CU. It stands for
 * complex and measured work, and simple work then takes the lower end of its published rates; where there is only
 * simple work, the job stands for that. Null without a measured job, or without records/s to apply it to.
 */
export function atMeasured(
  to: Platform,
  { plan, isLoadKnown }: PresentWork,
  { load, cu }: LeavingTerms,
): EstimatedWork | null {
  const loads = plan.workloads.filter(isThroughput);
  if (load === undefined || cu === undefined || !isLoadKnown || loads.length === 0) return null;
  const isAllSimple = loads.every(({ complexity }) => complexity === 'simple');
  const workloads = plan.workloads.map((workload) => {
    if (!isThroughput(workload)) return workload;
    const isMeant = isAllSimple || workload.complexity !== 'simple';
    if (!isMeant) return workload;
    // qps ÷ (load ÷ cu) = (qps × cu) ÷ load, so that no quotient has to be rounded.
    const scaled = nearestNumber(multiply(ratioOf(workload.qps), ratioOf(cu)));
    return atMeasuredRate({ ...workload, qps: scaled }, load);
  });
  const { requiredCu, peakCu } = demandOf(to, { ...plan, workloads });
  // The scaled records/s are written as they are, beside the rate of the measured job.
  const groups = groupsOf(
    to,
    plan.workloads.map((workload, i) => {
      const used = workloads[i];
      return used && used !== workload && isThroughput(workload)
        ? atMeasuredRate(workload, load / cu)
        : workload;
    }),
  );
  return { kind: 'measured', requiredCu, peakCu, groups };
}

/** The work by its rates, in the order of their first mention, and what is given in cores and memory. */
function groupsOf(to: Platform, workloads: readonly Workload[]): readonly WorkGroup[] {
  const byRate = new Map<number, (readonly number[])[]>();
  for (const workload of workloads.filter(isThroughput)) {
    const rate = rateOf(to, workload);
    const loads = byRate.get(rate) ?? [];
    byRate.set(rate, loads);
    loads.push(loadFactors(workload));
  }
  const resources = workloads.filter((workload) => !isThroughput(workload));
  const resourceCu = sum(resources.map((workload) => rowCu(to, workload)));
  return [
    ...[...byRate].map(([rate, loads]) => ({ qps: nearestNumber(sumOfProducts(loads)), rate })),
    ...(resources.length > 0 ? [{ resourceCu: nearestNumber(resourceCu) }] : []),
  ];
}
