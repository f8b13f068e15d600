import type { Answer } from '@/core/report/answer';
import { type Loss, lossOf, mayFail } from '@/core/sizing/failure/lostWorkers';
import { type RiskChoice, riskChoices } from '@/core/sizing/failure/riskChoices';
import type { FailureTerms } from './failureTerms';
import { type LevelFigures, levelOf } from './levelFigures';
import { type ParallelFigures, parallelOf } from './parallelFigures';

/** What the failure of machines takes from the answer's cluster, and what other clusters would cost and lose. */
export type LostMachines = {
  /** One machine after the other, from none on, until the peak is no longer carried; at most six. */
  readonly losses: readonly Loss[];
  readonly mayFail: ReturnType<typeof mayFail>;
  readonly choices: readonly RiskChoice[];
};

/** What may fail of an answer's cluster. */
export type FailureFigures = {
  readonly answer: Answer;
  /** Undefined for a product bought in units: on which machines they stand is its provider's matter. */
  readonly machines: LostMachines | undefined;
  /** Undefined for a plan without any work. */
  readonly level: LevelFigures | undefined;
  readonly parallel: ParallelFigures | undefined;
};

/** Rows of the table of lost machines, the cluster before any is lost among them. */
const mostLosses = 6;

/**
 * What fails of an answer's cluster, by what somebody says of failures. A caller that asks again with other terms gives the
 * lost machines, which they do not change.
 */
export function failureOf(
  answer: Answer,
  terms: FailureTerms,
  machines = lostMachinesOf(answer),
): FailureFigures {
  return { answer, machines, level: levelOf(answer, terms), parallel: parallelOf(answer, terms) };
}

/** What lost machines take from the answer's cluster; undefined for a product bought in units. */
export function lostMachinesOf({
  platform,
  plan,
  demand,
  option,
}: Answer): LostMachines | undefined {
  if (platform.kind === 'pool') return undefined;
  const cluster = { workers: option.slaveCount, usableCu: option.stepCu };
  const need = { requiredCu: Number(demand.requiredCu), peakCu: demand.peakCu };
  const limits = mayFail(cluster, need);
  // The first loss after which the peak is no longer carried shows how much is missing.
  const last = Math.min(cluster.workers, mostLosses - 1, Math.max(2, limits.peak + 1));
  return {
    losses: Array.from({ length: last + 1 }, (_, lost) => lossOf(cluster, need, lost)),
    mayFail: limits,
    choices: riskChoices(platform, plan, demand),
  };
}
