import { size } from '@/core/sizing/size';
import type { Outcome } from './commandProblem';
import { parsePlanText } from './parsePlanText';
import { type ByteSource, readInput } from './readInput';

/** The result of one plan as indented JSON. */
export async function sizeCommand(
  file: string | undefined,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const text = await readInput(file, stdin);
  if (!text.ok) return text;
  const plan = parsePlanText(text.value);
  if (!plan.ok) return plan;
  const sizing = size(plan.value);
  return sizing.ok ? { ok: true, value: `${JSON.stringify(sizing.result, null, 2)}\n` } : sizing;
}
