import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import type { Answer } from '@/core/report/answer';
import { demandOf, workloadCu } from '@/core/sizing/demand';
import {
  busiestShare,
  neededParallelism,
  type SpreadBound,
  type SpreadLimits,
  spreadCeiling,
  usefulSteps,
  usefulTasks,
  usualKeyGroups,
} from '@/core/sizing/failure/usefulParallelism';
import { type FailureTerms, failureTerm } from './failureTerms';

/** What a job carries with so many parallel tasks. */
export type ParallelRow = {
  readonly tasks: number;
  /** CU that run so many tasks. */
  readonly cu: number;
  /** The share of the job's work that its busiest task has, in percent. */
  readonly busiestPercent: number;
  /** What it carries, in percent of its peak; undefined where its peak is nothing. */
  readonly carriedPercent: number | undefined;
  /** Undefined for work that is not stated in records. */
  readonly recordsPerSecond: number | undefined;
};

/**
 * `enough` the tasks that the plan gives the job carry its peak; `more` only more tasks do; `never` no number of tasks
 * does.
 */
export type ParallelOutcome = 'enough' | 'more' | 'never';

/** How far more parallel tasks help one job of the plan. */
export type ParallelFigures = {
  /** Its place in the plan, from 1. */
  readonly job: number;
  readonly workload: Workload;
  readonly limits: SpreadLimits;
  /** Whether the key groups follow from the rule. */
  readonly isUsualGroups: boolean;
  readonly tasksPerCu: number;
  readonly outcome: ParallelOutcome;
  /** With the tasks that the plan gives it. */
  readonly planned: ParallelRow;
  /** The least number of tasks that carries its peak; undefined where none does. */
  readonly needed: ParallelRow | undefined;
  /** What no number of tasks gets past, and what sets it; undefined where nothing does. */
  readonly ceiling:
    | {
        readonly by: SpreadBound;
        readonly carriedPercent: number | undefined;
        readonly recordsPerSecond: number | undefined;
      }
    | undefined;
  /** The numbers of tasks from which on more help, from those that carry half of the peak on. */
  readonly steps: readonly ParallelRow[];
};

const mostSteps = 8;

/** The job that the terms name, else the one that needs most. */
export function parallelOf(answer: Answer, terms: FailureTerms): ParallelFigures | undefined {
  const { platform, plan } = answer;
  const place = terms.job === undefined ? largestOf(platform, plan) : terms.job - 1;
  const workload = plan.workloads[place];
  if (!workload) return undefined;
  const demand = demandOf(platform, { ...plan, workloads: [alone(workload)] });
  const tasksPerCu = failureTerm(terms, 'tasks');
  const planned = Math.max(1, Number(demand.requiredCu) * tasksPerCu);
  const limits = limitsOf(platform, workload, terms, planned);
  const work = multiply(demand.peakCu, ratioOf(tasksPerCu));
  const perSecond = isThroughput(workload) ? demand.recordsPerSecond : undefined;
  const carried = (tasks: Ratio) => carriedBy(tasks, work, perSecond);
  const rowOf = (tasks: number): ParallelRow => ({
    tasks,
    cu: tasks / tasksPerCu,
    busiestPercent: nearestNumber(multiply(busiestShare(tasks, limits), ratioOf(100))),
    ...carried(usefulTasks(tasks, limits)),
  });
  const needed = neededParallelism(work, limits);
  const ceiling = spreadCeiling(limits);
  const isEnough = compareRatios(usefulTasks(planned, limits), work) >= 0;
  return {
    job: place + 1,
    workload,
    limits,
    isUsualGroups: terms.groups === undefined && limits.keyGroups !== undefined,
    tasksPerCu,
    outcome: isEnough ? 'enough' : needed === undefined ? 'never' : 'more',
    planned: rowOf(planned),
    needed: needed === undefined ? undefined : rowOf(needed),
    ceiling: ceiling && { by: ceiling.by, ...carried(ceiling.tasks) },
    steps: stepsAround(planned, needed, limits).map(rowOf),
  };
}

/** The place, from 0, of the workload of which one needs most. */
function largestOf(platform: Platform, { workloads }: Plan): number {
  const needs = workloads.map((workload) => workloadCu(platform, alone(workload)));
  return needs.reduce(
    (most, need, i) => (compareRatios(need, needs[most] ?? ratioOf(0)) > 0 ? i : most),
    0,
  );
}

/** One of the workloads that a row stands for. */
function alone({ count: _, ...workload }: Workload): Workload {
  return workload;
}

/** Simple work has no keys, so without anything said only its partitions hold it back. */
function limitsOf(
  { jobMaximumTasks }: Platform,
  workload: Workload,
  terms: FailureTerms,
  planned: number,
): SpreadLimits {
  const mostTasks = jobMaximumTasks?.value;
  const hasKeys = !(isThroughput(workload) && workload.complexity === 'simple');
  const keyGroups =
    terms.groups ?? (hasKeys ? usualKeyGroups(Math.min(planned, mostTasks ?? planned)) : undefined);
  return {
    ...(mostTasks === undefined ? {} : { mostTasks }),
    ...(keyGroups === undefined ? {} : { keyGroups }),
    ...(terms.partitions === undefined ? {} : { partitions: terms.partitions }),
    ...(terms.hottest === undefined ? {} : { hottestPercent: terms.hottest }),
  };
}

function carriedBy(tasks: Ratio, work: Ratio, perSecond: Ratio | undefined) {
  if (work.numerator === 0n) return { carriedPercent: undefined, recordsPerSecond: undefined };
  const share = divide(tasks, work);
  return {
    carriedPercent: nearestNumber(multiply(share, ratioOf(100))),
    recordsPerSecond: perSecond && nearestNumber(multiply(perSecond, share)),
  };
}

/** The steps from half of the smaller of both numbers on; without any bound every number is one, so there are none. */
function stepsAround(planned: number, needed: number | undefined, limits: SpreadLimits) {
  if (limits.keyGroups === undefined && limits.partitions === undefined) return [];
  const from = Math.max(1, Math.floor(Math.min(planned, needed ?? planned) / 2));
  const all = usefulSteps(from, limits, Number.MAX_SAFE_INTEGER);
  const around = all.slice(1);
  // Of many steps those that matter are the first ones after the needed number.
  const at = around.findIndex((tasks) => tasks >= (needed ?? planned));
  const start = at === -1 ? 0 : Math.max(0, at - 3);
  return around.slice(start, start + mostSteps);
}
