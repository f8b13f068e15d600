import { encodeLink } from '@/core/link/encodeLink';
import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { answerOf } from '@/core/report/answer';
import { stampOf } from '@/core/report/answerStamp';
import type { Outcome } from './commandProblem';
import { parsePlanText } from './parsePlanText';
import { type ByteSource, readInput } from './readInput';

/** The link of a plan, from `#` on. */
export async function linkCommand(
  file: string | undefined,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const text = await readInput(file, stdin);
  if (!text.ok) return text;
  const plan = parsePlanText(text.value);
  if (!plan.ok) return plan;
  return { ok: true, value: `${await stampedLink(plan.value)}\n` };
}

/** The link of a plan with the stamp of its answer, as the page writes it. */
export async function stampedLink(plan: Plan, pick?: ShapeId): Promise<string> {
  const answering = answerOf(plan, pick);
  const stamp = answering.ok ? { stamp: stampOf(answering.answer) } : {};
  return encodeLink({ view: 'size', plan, ...(pick === undefined ? {} : { pick }), ...stamp });
}
