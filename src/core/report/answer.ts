import type { Plan } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import type { Problem } from '@/core/plan/problem';
import type { Platform, ShapeId } from '@/core/platforms/platform';
import { isPool } from '@/core/report/isPool';
import type { Demand } from '@/core/sizing/demand';
import { needRangeOf } from '@/core/sizing/needRange';
import type { Note } from '@/core/sizing/note';
import { ownedShape } from '@/core/sizing/present/currentCluster';
import type { GrowthStep, NeedRange, Option, SizingResult } from '@/core/sizing/result';
import { type Sizing, sizeOn } from '@/core/sizing/size';
import { scaleSteps } from '@/core/sizing/steps';

/** The answer that every screen and document reads: the result and the option that was chosen from it. */
export type Answer = {
  /** The product by whose rules the plan was sized. */
  readonly platform: Platform;
  readonly plan: Plan;
  readonly demand: Demand;
  readonly result: SizingResult;
  readonly option: Option;
  /** Whether the option is the best one; false when a person picked another. */
  readonly isBest: boolean;
  /** The chosen cluster at both ends and at the middle of the need's range; null where no work moves between them. */
  readonly range: NeedRange | null;
  readonly steps: readonly GrowthStep[];
  /** Notes on the plan and on the chosen option. */
  readonly notes: readonly Note[];
};

export type Answering =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Sizes a plan and takes the picked option. Where nothing is picked, or the picked shape is no option, it takes that of the
 * shape that somebody has, since a cluster keeps its shape; else the best.
 */
export function answerOf(plan: Plan, pick?: ShapeId): Answering {
  return answerOn(platformFor(plan), plan, pick);
}

/** The same by the rules of a given product. */
function answerOn(platform: Platform, plan: Plan, pick?: ShapeId): Answering {
  const sizing = sizeOnce(platform, plan);
  if (!sizing.ok) return sizing;
  const { result, demand } = sizing;
  const [best] = result.options;
  const optionOfShape = (shape: ShapeId | undefined) =>
    result.options.find(({ slave }) => slave === shape);
  const option = optionOfShape(pick) ?? optionOfShape(ownedShape(plan)) ?? best;
  if (!option) throw new RangeError('a plan that is not refused has an option');
  const isBest = option === best;
  return {
    ok: true,
    answer: {
      platform,
      plan,
      demand,
      result,
      option,
      isBest,
      range: isBest ? result.range : needRangeOf(platform, plan, result.demand, option.slave),
      steps: isBest ? result.steps : scaleSteps(platform, plan, demand, option),
      notes: result.notes.filter((note) => concerns(note, option, isBest)),
    },
  };
}

/** Whether an answer is about the cluster that somebody has: another shape may have been picked, as a new order. */
export function isOfOwned(answer: Pick<Answer, 'plan' | 'option'>): boolean {
  const { plan, option } = answer;
  return plan.current !== undefined && (isPool(answer) || ownedShape(plan) === option.slave);
}

/** A plan is never changed in place, so its sizing is kept while the plan lives: picking an option sizes nothing anew. */
const kept = new WeakMap<Plan, WeakMap<Platform, Sizing>>();

function sizeOnce(platform: Platform, plan: Plan): Sizing {
  const byPlatform = kept.get(plan) ?? new WeakMap<Platform, Sizing>();
  kept.set(plan, byPlatform);
  const sizing = byPlatform.get(platform) ?? sizeOn(platform, plan);
  byPlatform.set(platform, sizing);
  return sizing;
}

function concerns(note: Note, option: Option, isBest: boolean): boolean {
  switch (note.code) {
    case 'smaller-need-cheaper':
    case 'spare-slaves-cost':
      return isBest;
    case 'minimum-slaves-decides':
    case 'master-ceiling-near':
    case 'last-slave-idle':
    case 'above-95-at-peak':
    case 'busy-at-peak':
    case 'growth-ends':
    case 'price-missing':
      return note.values.slave === option.slave;
    default:
      return true;
  }
}
