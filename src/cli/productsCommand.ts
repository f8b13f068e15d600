import { offersOf } from '@/core/report/products/offers';
import { offersFile } from '@/core/report/products/offersFile';
import { size } from '@/core/sizing/size';
import type { Outcome } from './commandProblem';
import { type PlanInput, planWithOffers } from './planFromInput';
import type { ByteSource } from './readInput';

/** The plan on every product as indented JSON. Refused like `size` when the plan's own product cannot carry it. */
export async function productsCommand(
  input: PlanInput,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const read = await planWithOffers(input, stdin);
  if (!read.ok) return read;
  const { plan, offers } = read.value;
  const sizing = size(plan);
  if (!sizing.ok) return sizing;
  const file = offersFile(offersOf(plan, null, offers));
  return { ok: true, value: `${JSON.stringify(file, null, 2)}\n` };
}
