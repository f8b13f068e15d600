import type { Plan } from '@/core/plan/planSchema';
import { answerOf } from '@/core/report/answer';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { answerTo } from '@/core/report/testing/answerArbitrary';

/** The document of a plan with its figures over time; undefined where the plan is refused. */
export function documentOver(plan: Plan) {
  if (!answerOf(plan).ok) return undefined;
  const outcome = roadFiguresOf(plan, '2026-12-01');
  return outcome.ok ? { ...documentFor(answerTo(plan)), road: outcome.figures } : undefined;
}
