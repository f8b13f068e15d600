import { firstPreset, planOfPreset } from '@/core/plan/firstPreset';
import type { Words } from '@/core/words/words';
import type { Arrival } from './planStore';
import type { Address } from './readAddress';

/**
 * What an address brings, as `arrivalOf` makes it. One that brings nothing gives the first example, and nothing is
 * fetched for it. Rejects where what makes a plan of the others cannot be fetched.
 */
export async function arrivalAt(address: Address, words: Words): Promise<Arrival> {
  const { view, language, theme, ...brought } = address.state;
  const isEmpty = Object.values(brought).every((one) => one === undefined);
  if (isEmpty && address.problems.length === 0 && !address.typed) {
    const plan = planOfPreset(firstPreset, words.firstPreset);
    const embed = { part: undefined, background: undefined, isExample: true };
    return { plan, isBlank: false, view, language, theme, planId: address.planId, embed };
  }
  const { arrivalOf } = await import('./arrival');
  return arrivalOf(address, words);
}
