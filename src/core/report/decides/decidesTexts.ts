import { isThroughput } from '@/core/plan/planSchema';
import { inUnitOf, majorAmount, type Price } from '@/core/quantity/money';
import type { Sensitivity } from '@/core/sizing/decides/sensitivity';
import { rateUnitOf } from '@/core/sizing/demand';
import type { Option } from '@/core/sizing/result';
import type { UnknownUnit } from '@/core/words/decides/en';
import type { WordsWith } from '@/core/words/words';
import type { DecidesFigures, PlannedFigures } from './decidesFigures';
import type { UnknownKind } from './decidesTerms';

/** The words of a language with those of what decides. */
export type DecidesSaying = WordsWith<'decides'>;

/** A workload's name, or its place where it has none. */
export function nameOf(
  { answer }: Pick<DecidesFigures, 'answer'>,
  workload: number | undefined,
  words: DecidesSaying,
): string {
  if (workload === undefined) return '';
  return answer.plan.workloads[workload]?.name ?? words.plan.unnamed(workload + 1);
}

/** Some price in the unit of all of them; undefined where nothing has one. */
export function unitPrice({ answer, sensitivities }: PlannedFigures): Price | undefined {
  const options = [
    answer.option,
    ...sensitivities.flatMap(({ light, heavy }) => [light.option, heavy.option]),
  ];
  return options.find((option) => option?.price)?.price ?? undefined;
}

/** What lies between both ends, as a price; undefined where an end has none. */
export function movedPrice({ movedMinor }: Sensitivity, unit: Price | undefined) {
  if (!unit || movedMinor === undefined || movedMinor === Infinity) return undefined;
  return inUnitOf(unit, majorAmount(movedMinor, unit.currency));
}

/** What a cluster is made of, or that no cluster carries it. */
export function clusterOrNone(option: Option | null, words: DecidesSaying): string {
  if (!option) return words.decides.noCluster;
  return words.answer.peek(option.slaveCount, option.slave, option.masterCount, option.master);
}

/** A likelihood in percent as it is shown: in tenths, but 100 only where it is certain, and 0 only where it is not possible. */
export function likelihoodPercent(share: number): number {
  if (share === 0 || share === 1) return 100 * share;
  const percent = Math.round(1_000 * share) / 10;
  return percent === 0 ? 100 * share : Math.min(99.9, percent);
}

/** What the unknown figures of a workload count. */
export function unknownUnit(
  { answer }: Pick<DecidesFigures, 'answer'>,
  workload: number,
  kind: UnknownKind,
): UnknownUnit {
  const one = answer.plan.workloads[workload];
  if (kind === 'load' || !one || !isThroughput(one)) return 'load';
  const isInBytes = rateUnitOf(answer.platform, one) === 'megabytes';
  return isInBytes ? 'megabytes-per-cu' : 'records-per-cu';
}
