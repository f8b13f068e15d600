import { parseJson } from '@/core/plan/parseJson';
import type { ReadingBudget } from '@/core/plan/readingBudget';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { parsePrices } from '@/core/platforms/ownPrices/parsePrices';
import { pricesOf } from '@/core/platforms/ownPrices/pricesOf';
import { addDescribed, addOwnPrices } from '@/core/platforms/registry';
import { type LinkProblem, linkProblem } from './linkProblem';
import { loadPacking } from './packing';
import type { Parameter } from './parameters';

/** The most bytes of a description in a link: many times what a link of ours has. */
const maximumProductBytes = 100_000;

/**
 * Makes the product (`d`) or the price list (`p`) known that a link describes. A description that is cut or broken
 * describes nothing; the plan then says by itself that its product or price list is not known.
 */
export async function readProductParameter(
  { key, value }: Parameter,
  budget: ReadingBudget,
): Promise<readonly LinkProblem[]> {
  const packing = await loadPacking().catch(() => undefined);
  if (!packing) return [linkProblem('packing-unavailable', key)];
  const { text, outcome } = await packing.unpack(value, budget, maximumProductBytes);
  const input = outcome === 'whole' ? parseJson(text) : undefined;
  if (key === 'p') {
    const reading = parsePrices(input);
    if (!reading.ok) return [linkProblem('broken-prices', key)];
    addOwnPrices(pricesOf(reading.file));
    return [];
  }
  const reading = parseProduct(input);
  if (!reading.ok) return [linkProblem('broken-product', key)];
  addDescribed(describedRoom(reading.file));
  return [];
}
