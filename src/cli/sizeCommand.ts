import { size } from '@/core/sizing/size';
import type { Outcome } from './commandProblem';
import { type PlanInput, planFromInput } from './planFromInput';
import type { ByteSource } from './readInput';

/** The result of one plan as indented JSON. */
export async function sizeCommand(
  input: PlanInput,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const plan = await planFromInput(input, stdin);
  if (!plan.ok) return plan;
  const sizing = size(plan.value);
  return sizing.ok ? { ok: true, value: `${JSON.stringify(sizing.result, null, 2)}\n` } : sizing;
}
