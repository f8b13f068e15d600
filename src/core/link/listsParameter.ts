import type { PriceListId } from '@/core/platforms/platform';
import { findOwnPrices, isDescribedId } from '@/core/platforms/registry';
import { type LinkProblem, linkProblem } from './linkProblem';
import type { Parameter } from './parameters';

export const listsKey = 'own';

/** More lists than there are products to set side by side. */
export const maximumLists = 20;

/** `id~id …` */
export function writeLists(lists: readonly PriceListId[]): Parameter {
  return { key: listsKey, value: lists.join('~') };
}

/** The price lists of users' own that a link names; those that are not known here are left out and named. */
export function readLists(singles: ReadonlyMap<string, string>): {
  readonly lists?: readonly PriceListId[];
  readonly problems: readonly LinkProblem[];
} {
  const text = singles.get(listsKey);
  if (text === undefined) return { problems: [] };
  const ids = text.split('~', maximumLists + 1);
  if (ids.length > maximumLists || !ids.every(isDescribedId)) {
    return { problems: [linkProblem('unreadable-value', listsKey, text)] };
  }
  const known = [...new Set(ids)].filter((id) => findOwnPrices(id));
  return {
    ...(known.length > 0 ? { lists: known } : {}),
    problems: ids
      .filter((id) => !findOwnPrices(id))
      .map((id) => linkProblem('unknown-prices', listsKey, id)),
  };
}
