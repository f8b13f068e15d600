import { encodeLink } from '@/core/link/encodeLink';
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
  return { ok: true, value: `${await encodeLink({ view: 'size', plan: plan.value })}\n` };
}
