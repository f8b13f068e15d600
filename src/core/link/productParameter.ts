import { parseJson } from '@/core/plan/parseJson';
import type { ReadingBudget } from '@/core/plan/readingBudget';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { addDescribed } from '@/core/platforms/registry';
import { type LinkProblem, linkProblem } from './linkProblem';
import { loadPacking } from './packing';

/** The most bytes of a description in a link: many times what a link of ours has. */
const maximumProductBytes = 100_000;

/**
 * Makes the product known that a link describes. A description that is cut or broken describes nothing; the plan then
 * says by itself that its product is not known.
 */
export async function readProductParameter(
  packed: string,
  budget: ReadingBudget,
): Promise<readonly LinkProblem[]> {
  const packing = await loadPacking().catch(() => undefined);
  if (!packing) return [linkProblem('packing-unavailable', 'd')];
  const { text, outcome } = await packing.unpack(packed, budget, maximumProductBytes);
  const reading = outcome === 'whole' ? parseProduct(parseJson(text)) : undefined;
  if (!reading?.ok) return [linkProblem('broken-product', 'd')];
  addDescribed(describedRoom(reading.file));
  return [];
}
