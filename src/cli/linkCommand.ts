import { encodeLink } from '@/core/link/encodeLink';
import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { stampedPlan } from '@/core/report/answerStamp';
import type { Outcome } from './commandProblem';
import { type PlanInput, planFromInput } from './planFromInput';
import type { ByteSource } from './readInput';

/** The link of a plan, from `#` on. */
export async function linkCommand(
  input: PlanInput,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const plan = await planFromInput(input, stdin);
  if (!plan.ok) return plan;
  return { ok: true, value: `${await stampedLink(plan.value)}\n` };
}

/** The link of a plan with the stamp of its answer, as the page writes it. */
export function stampedLink(plan: Plan, pick?: ShapeId): Promise<string> {
  return encodeLink({ view: 'size', ...stampedPlan(plan, pick) });
}
