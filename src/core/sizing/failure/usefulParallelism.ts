import { compareRatios, divide, maximum, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { ceiling, floor } from '@/core/quantity/rounding';

/**
 * What holds back a job that is given more parallel tasks. Left out is what the job does not have: a job without keys
 * has no key groups and no hottest key.
 */
export type SpreadLimits = {
  /** Parts that the keys of a job are divided into; each is worked on by one task. */
  readonly keyGroups?: number;
  /** Of the source; each is read by one task. */
  readonly partitions?: number;
  /** The share of all records that have the most frequent key, in percent; one task works on a key. */
  readonly hottestPercent?: number;
  /** The most tasks that the product runs a job as: further ones do not exist. */
  readonly mostTasks?: number;
};

export type SpreadBound = 'key-groups' | 'partitions' | 'hottest-key' | 'product';

/** The most key groups that a job may have. */
export const mostKeyGroups = 32_768;

/**
 * Key groups of a job that states none: 128 up to a parallelism of 128, then the next power of two of 1.5 times the
 * parallelism (in whole numbers), at most 32,768.  Source: Apache Flink, production readiness checklist
 */
export function usualKeyGroups(parallelism: number): number {
  if (parallelism <= 128) return 128;
  const wanted = parallelism + Math.floor(parallelism / 2);
  let groups = 128;
  while (groups < wanted && groups < mostKeyGroups) groups *= 2;
  return groups;
}

/**
 * The share of a job's work that its busiest task has at a parallelism, at least: ⌈groups ÷ tasks⌉ ÷ groups, the same of
 * partitions, and the share of the hottest key; the tasks are no more than the product runs. Keys are taken to be spread evenly over their groups, records over the
 * partitions.
 */
export function busiestShare(parallelism: number, limits: SpreadLimits): Ratio {
  const { keyGroups, partitions, hottestPercent = 0, mostTasks = parallelism } = limits;
  const tasks = Math.min(parallelism, mostTasks);
  const shares = [keyGroups, partitions].flatMap((parts) =>
    parts === undefined ? [] : [divide(ratioOf(Math.ceil(parts / tasks)), ratioOf(parts))],
  );
  const hottest = divide(ratioOf(hottestPercent), ratioOf(100));
  return [hottest, ...shares].reduce(maximum, divide(ratioOf(1), ratioOf(tasks)));
}

/** How many evenly loaded tasks a parallelism is worth: 1 ÷ the share of the busiest. */
export function usefulTasks(parallelism: number, limits: SpreadLimits): Ratio {
  return divide(ratioOf(1), busiestShare(parallelism, limits));
}

/** What more tasks never get past, and what sets it; undefined where nothing does. */
export function spreadCeiling(
  limits: SpreadLimits,
): { readonly tasks: Ratio; readonly by: SpreadBound } | undefined {
  const { keyGroups, partitions, hottestPercent, mostTasks } = limits;
  const bounds: { readonly tasks: Ratio; readonly by: SpreadBound }[] = [];
  if (keyGroups !== undefined) bounds.push({ tasks: ratioOf(keyGroups), by: 'key-groups' });
  if (partitions !== undefined) bounds.push({ tasks: ratioOf(partitions), by: 'partitions' });
  if (hottestPercent) {
    bounds.push({ tasks: divide(ratioOf(100), ratioOf(hottestPercent)), by: 'hottest-key' });
  }
  if (mostTasks !== undefined) {
    bounds.push({ tasks: usefulTasks(mostTasks, limits), by: 'product' });
  }
  return bounds.reduce<(typeof bounds)[number] | undefined>(
    (least, bound) => (least && compareRatios(least.tasks, bound.tasks) <= 0 ? least : bound),
    undefined,
  );
}

/**
 * The least parallelism at which no task has more to do than it can: the busiest share × work ≤ 1. `work` is in tasks,
 * that is in the work of one task at its rate. Undefined where no parallelism is enough.
 */
export function neededParallelism(work: Ratio, limits: SpreadLimits): number | undefined {
  const least = Math.max(1, Number(ceiling(work)));
  const most = spreadCeiling(limits);
  if (most && compareRatios(most.tasks, work) < 0) return undefined;
  // ⌈parts ÷ p⌉ ≤ parts ÷ work, of which only the whole part can be used.
  const forParts = [limits.keyGroups, limits.partitions].flatMap((parts) => {
    if (parts === undefined || work.numerator === 0n) return [];
    const each = Number(floor(divide(ratioOf(parts), work)));
    return [Math.ceil(parts / each)];
  });
  return Math.max(least, ...forParts);
}

/**
 * The parallelisms from which on more tasks help: at each the busiest task has less to do than at every smaller one, and
 * between two of them nothing is won. In rising order from `from` on, at most `count`.
 */
export function usefulSteps(from: number, limits: SpreadLimits, count: number): readonly number[] {
  const steps: number[] = [];
  let parallelism = from;
  while (steps.length < count) {
    steps.push(parallelism);
    const next = nextUseful(parallelism, limits);
    if (next === undefined) break;
    parallelism = next;
  }
  return steps;
}

/** The least parallelism above this one at which the busiest task has less to do; undefined where there is none. */
function nextUseful(parallelism: number, limits: SpreadLimits): number | undefined {
  const share = busiestShare(parallelism, limits);
  const { keyGroups, partitions } = limits;
  const parts = [keyGroups, partitions].filter((count) => count !== undefined);
  // Only at these numbers does a share of parts fall.
  const falls = parts.flatMap((count) => {
    const each = Math.ceil(count / parallelism) - 1;
    return each < 1 ? [] : [Math.ceil(count / each)];
  });
  const candidates = parts.length === 0 ? [parallelism + 1] : falls.sort((a, b) => a - b);
  for (const next of candidates) {
    if (compareRatios(busiestShare(next, limits), share) < 0) return next;
  }
  return undefined;
}
