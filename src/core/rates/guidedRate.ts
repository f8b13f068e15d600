import { add, multiply, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { type Operator, type OperatorId, operators } from './operators';
import { type RateBand, rateStep } from './rateStep';

/** A rate for complex work, and why. */
export type GuidedRate = {
  /** Records/s per CU, on a step of the slider. */
  readonly rate: number;
  readonly heaviest: Operator;
  /** Where the heaviest operator stands on the way from the slowest to the fastest stateful one, 0 to 1. */
  readonly share: number;
  /** Nothing chosen is as slow as the fastest stateful operator, so the work may not be complex at all. */
  readonly isLight: boolean;
};

const known: readonly Operator[] = operators;
const stateful = known.filter(({ isStateful }) => isStateful);

/** The two operators between which the others are placed. */
export const slowestOperator = slowestOf(stateful);
export const fastestOperator = stateful.reduce((best, one) =>
  one.thousandsPerCore > best.thousandsPerCore ? one : best,
);

/**
 * A rate inside a product's published band by the heaviest operator of a job; undefined when none is chosen.
 * share = ln(figure ÷ slowest) ÷ ln(fastest ÷ slowest), held within 0 and 1;
 * rate = cautious × (hopeful ÷ cautious)^share, rounded to the nearest step.  A guide of ours; figures: nexmark.
 */
export function guidedRate(chosen: readonly OperatorId[], band: RateBand): GuidedRate | undefined {
  const taken = known.filter(({ id }) => chosen.includes(id));
  if (taken.length === 0) return undefined;
  const heaviest = slowestOf(taken);
  const slowest = slowestOperator.thousandsPerCore;
  const fastest = fastestOperator.thousandsPerCore;
  const figure = Math.min(heaviest.thousandsPerCore, fastest);
  const share = Math.log(figure / slowest) / Math.log(fastest / slowest);
  const { cautious, hopeful } = band;
  return {
    rate: onStep(cautious * (hopeful / cautious) ** share, band),
    heaviest,
    share,
    isLight: heaviest.thousandsPerCore > fastest,
  };
}

/** The step nearest to a rate, counted from the cautious end as a slider does; never outside the band. */
function onStep(rate: number, band: RateBand): number {
  const { cautious, hopeful } = band;
  const step = rateStep(band);
  const steps = Math.max(0, Math.round((rate - cautious) / step));
  const rounded = nearestNumber(add(ratioOf(cautious), multiply(ratioOf(steps), ratioOf(step))));
  return Math.min(rounded, hopeful);
}

function slowestOf(some: readonly Operator[]): Operator {
  return some.reduce((worst, one) => (one.thousandsPerCore < worst.thousandsPerCore ? one : worst));
}
