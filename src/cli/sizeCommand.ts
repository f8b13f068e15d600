import { sizedFile } from '@/core/report/present/sizedFile';
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
  if (!sizing.ok) return sizing;
  const printed = sizedFile(plan.value, sizing.result);
  return { ok: true, value: `${JSON.stringify(printed, null, 2)}\n` };
}
