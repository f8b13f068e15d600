import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { ShapeId } from '@/core/platforms/platform';
import { type Demand, demandOf } from '@/core/sizing/demand';
import { needRangeOf } from '@/core/sizing/needRange';
import type { Note } from '@/core/sizing/note';
import type { NeedRange, Option, SizingResult, Step } from '@/core/sizing/result';
import { type Sizing, size } from '@/core/sizing/size';
import { scaleSteps } from '@/core/sizing/steps';

/** The answer that every screen and document reads: the result and the option that was chosen from it. */
export type Answer = {
  readonly plan: Plan;
  readonly demand: Demand;
  readonly result: SizingResult;
  readonly option: Option;
  /** Whether the option is the best one; false when a person picked another. */
  readonly isBest: boolean;
  /** The chosen cluster at both ends of the need's range; null where no work moves between them. */
  readonly range: NeedRange | null;
  readonly steps: readonly Step[];
  /** Notes on the plan and on the chosen option. */
  readonly notes: readonly Note[];
};

export type Answering =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Sizes a plan and takes the picked option, or the best where nothing is picked. */
export function answerOf(plan: Plan, pick?: ShapeId): Answering {
  const sizing = sizeOnce(plan);
  if (!sizing.ok) return sizing;
  const { result } = sizing;
  const [best] = result.options;
  const option = result.options.find(({ slave }) => slave === pick) ?? best;
  if (!option) throw new RangeError(`platform ${plan.platform} has no Slave shape`);
  const demand = demandOnce(plan);
  const isBest = option === best;
  return {
    ok: true,
    answer: {
      plan,
      demand,
      result,
      option,
      isBest,
      range: isBest ? result.range : needRangeOf(plan, result.demand, option.slave),
      steps: isBest ? result.steps : scaleSteps(plan, demand, option),
      notes: result.notes.filter((note) => concerns(note, option, isBest)),
    },
  };
}

/** A plan is never changed in place, so its sizing is kept while the plan lives: picking an option sizes nothing anew. */
const kept = new WeakMap<Plan, Sizing>();

function sizeOnce(plan: Plan): Sizing {
  const sizing = kept.get(plan) ?? size(plan);
  kept.set(plan, sizing);
  return sizing;
}

const keptDemand = new WeakMap<Plan, Demand>();

function demandOnce(plan: Plan): Demand {
  const demand = keptDemand.get(plan) ?? demandOf(plan);
  keptDemand.set(plan, demand);
  return demand;
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
    case 'price-missing':
      return note.values.slave === option.slave;
    default:
      return true;
  }
}
