import {
  isThroughput,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { needsRecordSize } from '@/core/plan/recordSize';
import { countOf } from '@/core/plan/workloadLoad';
import type { Platform } from '@/core/platforms/platform';
import { multiply, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { rateOf, workloadCu } from '@/core/sizing/demand';
import { usualHorizonMonths } from '@/core/sizing/road/calendar';
import { grownPlan, growthOf } from './grownPlan';

/**
 * What may turn out otherwise than the plan says. `rates`, `loads` and `record-sizes` move those of all workloads together;
 * the others are of one workload, `headroom` and `growth` of the plan.
 */
export type InputKind =
  | 'rate'
  | 'rates'
  | 'load'
  | 'loads'
  | 'resources'
  | 'record-size'
  | 'record-sizes'
  | 'headroom'
  | 'growth';

/**
 * Where a range comes from: the platform's published band, the anchors for headroom, a rule of ours, or the plan.
 * Source of the anchors: Fluss capacity page 2026, 20 to 30 %.
 */
export type RangeOrigin = 'published' | 'anchors' | 'ours' | 'plan';

/** One input with its range, and the plan that says otherwise. */
export type UncertainInput = {
  readonly kind: InputKind;
  /** The workload's place in the plan; undefined where it is about more than one. */
  readonly workload?: number;
  /**
   * At the end that needs less, and at the one that needs more: a rate, percent of headroom, records/s, bytes, months of growth; of
   * several workloads and of cores and memory the factor on what the plan says.
   */
  readonly light: number;
  readonly heavy: number;
  /** What the plan says; undefined where several workloads say different things. */
  readonly now?: number;
  readonly origin: RangeOrigin;
  readonly at: (value: number) => Plan;
};

/** By how much a load may turn out otherwise, in parts of it. Ours. */
const loadRange = { light: 0.8, heavy: 1.2 } as const;
/** By how much the size of a record may. Ours. */
const recordRange = { light: 0.5, heavy: 2 } as const;
/** Percent of headroom that others plan with: from none to the upper anchor. */
const headroomRange = { light: 0, heavy: 30 } as const;

/** The most inputs of single workloads that are looked at: those whose own work moves furthest. */
export const mostInputs = 12;

/** Every input with its range: those of the whole plan, and of single workloads the ones that move their work most. */
export function uncertainInputs(platform: Platform, plan: Plan): readonly UncertainInput[] {
  const single = plan.workloads
    .flatMap((workload, i) => {
      const cu = nearestNumber(workloadCu(platform, workload)) * countOf(workload);
      return inputsOf(platform, workload).map((input) => ({ input, i, moved: cu * spanOf(input) }));
    })
    .sort((a, b) => b.moved - a.moved)
    .slice(0, mostInputs)
    .map(({ input: { like, ...input }, i }): UncertainInput => {
      const at = (value: number): Plan => ({
        ...plan,
        workloads: plan.workloads.map((one, k) => (k === i ? like(value) : one)),
      });
      return { ...input, workload: i, at };
    });
  return [...wholeInputs(platform, plan), ...single];
}

/** What lies between both ends of a workload's input, in parts of the work that it has now. */
function spanOf({ kind, light, heavy, now = 1 }: SingleInput): number {
  if (now === 0) return 0;
  return kind === 'rate' ? now / heavy - now / light : (heavy - light) / now;
}

/** An input of one workload, and the workload that says otherwise. */
type SingleInput = Omit<UncertainInput, 'workload' | 'at'> & {
  readonly like: (value: number) => Workload;
};

function inputsOf(platform: Platform, workload: Workload): readonly SingleInput[] {
  if (!isThroughput(workload)) {
    return [
      {
        kind: 'resources',
        ...loadRange,
        now: 1,
        origin: 'ours',
        like: (factor) => scaled(workload, factor),
      },
    ];
  }
  const { qps, recordBytes } = workload;
  const band = bandOf(platform, workload);
  const load: SingleInput = {
    kind: 'load',
    light: times(qps, loadRange.light),
    heavy: times(qps, loadRange.heavy),
    now: qps,
    origin: 'ours',
    like: (records) => ({ ...workload, qps: records }),
  };
  const rate: SingleInput | undefined = band && {
    kind: 'rate',
    light: band.hopeful,
    heavy: band.cautious,
    now: rateOf(platform, workload),
    origin: 'published',
    like: (perCu) => withRate(workload, perCu),
  };
  const isSizedByBytes = recordBytes !== undefined && isSized(platform, workload);
  const bytes: SingleInput | undefined = isSizedByBytes
    ? {
        kind: 'record-size',
        light: times(recordBytes, recordRange.light),
        heavy: times(recordBytes, recordRange.heavy),
        now: recordBytes,
        origin: 'ours',
        like: (size) => ({ ...workload, recordBytes: size }),
      }
    : undefined;
  return [rate, load, bytes].flatMap((input) => input ?? []);
}

/** The inputs of the whole plan; of all workloads together only where there are several. */
function wholeInputs(platform: Platform, plan: Plan): readonly UncertainInput[] {
  const { workloads, headroomPercent } = plan;
  const changed = (change: (workload: Workload) => Workload): Plan => ({
    ...plan,
    workloads: workloads.map(change),
  });
  const banded = workloads.filter((one) => isComplex(one));
  const sized = workloads.filter((one) => isThroughput(one) && isSized(platform, one));
  const { hopeful, cautious } = platform.complexRate.value;
  return [
    ...(banded.length > 1
      ? [
          {
            kind: 'rates' as const,
            light: hopeful,
            heavy: cautious,
            origin: 'published' as const,
            at: (rate: number) => changed((one) => (isComplex(one) ? withRate(one, rate) : one)),
          },
        ]
      : []),
    ...(workloads.length > 1
      ? [
          {
            kind: 'loads' as const,
            ...loadRange,
            now: 1,
            origin: 'ours' as const,
            at: (factor: number) => changed((one) => scaled(one, factor)),
          },
        ]
      : []),
    ...(sized.length > 1
      ? [
          {
            kind: 'record-sizes' as const,
            ...recordRange,
            now: 1,
            origin: 'ours' as const,
            at: (factor: number) =>
              changed((one) =>
                isThroughput(one) && one.recordBytes !== undefined && isSized(platform, one)
                  ? { ...one, recordBytes: times(one.recordBytes, factor) }
                  : one,
              ),
          },
        ]
      : []),
    {
      kind: 'headroom',
      light: Math.min(headroomRange.light, headroomPercent),
      heavy: Math.max(headroomRange.heavy, headroomPercent),
      now: headroomPercent,
      origin: 'anchors',
      at: (percent) => ({ ...plan, headroomPercent: percent }),
    },
    ...growthInput(plan),
  ];
}

/** From today's load to that at the end of the horizon, where the plan's work grows, or all of it shrinks. */
function growthInput(plan: Plan): readonly UncertainInput[] {
  const growth = growthOf(plan);
  if (growth === 'none' || growth === 'mixed') return [];
  const months = plan.horizonMonths ?? usualHorizonMonths;
  const [light, heavy] = growth === 'up' ? [0, months] : [months, 0];
  const at = (after: number) => grownPlan(plan, after);
  return [{ kind: 'growth', light, heavy, now: 0, origin: 'plan', at }];
}

function isComplex(workload: Workload): workload is ThroughputWorkload {
  return isThroughput(workload) && workload.complexity === 'complex';
}

function isSized(platform: Platform, { complexity, recordBytes }: ThroughputWorkload): boolean {
  return recordBytes !== undefined && needsRecordSize(platform, complexity);
}

/** The published band of a workload's rate; undefined where none is published, and for a rate that was measured. */
function bandOf({ complexRate }: Platform, { complexity }: ThroughputWorkload) {
  return complexity === 'complex' ? complexRate.value : undefined;
}

function withRate(workload: ThroughputWorkload, rate: number): ThroughputWorkload {
  if (workload.complexity !== 'complex') return workload;
  return 'megabytesPerSecondPerCu' in workload
    ? { ...workload, megabytesPerSecondPerCu: rate }
    : { ...workload, recordsPerSecondPerCu: rate };
}

function scaled(workload: Workload, factor: number): Workload {
  return isThroughput(workload)
    ? { ...workload, qps: times(workload.qps, factor) }
    : {
        ...workload,
        cores: times(workload.cores, factor),
        memoryGb: times(workload.memoryGb, factor),
      };
}

/** The number nearest to the exact product of two decimals, so that 0.8 × 120,000 is 96,000. */
function times(a: number, b: number): number {
  return nearestNumber(multiply(ratioOf(a), ratioOf(b)));
}
