import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { type Answer, answerOf } from '@/core/report/answer';
import type { PlanState } from './planStore';

type Kept = { readonly pick: ShapeId | undefined; readonly answer: Answer };

const kept = new WeakMap<Plan, Kept>();

/** The answer to the store's plan: the same object until the plan or the chosen shape is another. */
export function shownAnswer({ plan, pick }: Pick<PlanState, 'plan' | 'pick'>): Answer {
  const before = kept.get(plan);
  if (before && before.pick === pick) return before.answer;
  const answering = answerOf(plan, pick);
  if (!answering.ok) throw new Error('the store holds a plan without an answer');
  kept.set(plan, { pick, answer: answering.answer });
  return answering.answer;
}
