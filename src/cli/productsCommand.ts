import { offersOf } from '@/core/report/products/offers';
import { offersFile } from '@/core/report/products/offersFile';
import { size } from '@/core/sizing/size';
import type { Outcome } from './commandProblem';
import { type PlanInput, planFromInput } from './planFromInput';
import type { ByteSource } from './readInput';

/** The plan on every product as indented JSON. Refused like `size` when the plan's own product cannot carry it. */
export async function productsCommand(
  input: PlanInput,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const plan = await planFromInput(input, stdin);
  if (!plan.ok) return plan;
  const sizing = size(plan.value);
  if (!sizing.ok) return sizing;
  const offers = offersFile(offersOf(plan.value, null));
  return { ok: true, value: `${JSON.stringify(offers, null, 2)}\n` };
}
