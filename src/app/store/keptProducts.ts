import { parseJson } from '@/core/plan/parseJson';
import type { PlatformId, PriceListId } from '@/core/platforms/platform';
import { findDescribed, findOwnPrices } from '@/core/platforms/registry';
import { forgetKept, type Kept, keepText, keptUnder, readKept } from './browserStorage';
import { hideDescribed, listDescribed, showDescribed } from './describedProducts';
import { isInFrame } from './inFrame';
import type { PlanState, PlanStore } from './planStore';

const prefix = 'streamsizer.product.';
const pricesPrefix = 'streamsizer.prices.';

/*
 * Every described product and every price list of one's own that a plan uses here is kept in the browser, each under a
 * key of its own, because a link may be too long to carry its description.
 */

/** Makes the products and prices known that are kept in this browser. What reads them is fetched only when there are any. */
export async function describeKept(): Promise<void> {
  const lists = keptUnder(pricesPrefix).filter(({ id }) => !findOwnPrices(id));
  if (lists.length > 0) {
    const reader = await import('./priceFiles').catch(() => undefined);
    for (const { text } of lists) reader?.knowPrices(fieldOf(text, 'file'));
  }
  const texts = keptUnder(prefix).filter(({ id }) => !findDescribed(id));
  if (texts.length === 0) return;
  const reader = await import('./productFiles').catch(() => undefined);
  for (const { text } of texts) reader?.describeInput(fieldOf(text, 'file'));
  listDescribed();
}

/** Keeps the products and prices of the plans in the store, from now on. Returns a function that stops it. */
export function startKeepingProducts(store: PlanStore): () => void {
  if (isInFrame()) return () => undefined;
  const keep = ({ view, plan, other, lists }: PlanState) => {
    if (view === 'embed') return;
    for (const one of [plan, ...(other ? [other.plan] : [])]) {
      keepProduct(one.platform);
      keepPrices(one.priceList);
    }
    lists.forEach(keepPrices);
  };
  keep(store.getState());
  return store.subscribe((state, before) => {
    const { platform, priceList } = state.plan;
    const isOther = platform !== before.plan.platform || priceList !== before.plan.priceList;
    if (isOther || state.other !== before.other || state.lists !== before.lists) keep(state);
  });
}

/** Keeps a described product, unless it is kept; nothing for any other. */
function keepProduct(id: PlatformId): Kept {
  const room = findDescribed(id);
  if (!room || readKept(prefix + id) !== undefined) return 'kept';
  const kept = keepText(prefix + id, keptText(room.file));
  listDescribed();
  return kept;
}

/** Keeps a price list of one's own, unless it is kept; nothing for any other. */
function keepPrices(id: PriceListId): void {
  const prices = findOwnPrices(id);
  if (!prices || readKept(pricesPrefix + id) !== undefined) return;
  keepText(pricesPrefix + id, keptText(prices.file));
}

function keptText(file: object): string {
  return JSON.stringify({ version: 1, keptAt: new Date().toISOString(), file });
}

/** Removes a product from the browser and from the lists of the page. Plans of it that are open stay. */
export function forgetProduct(id: PlatformId): void {
  if (forgetKept(prefix + id)) hideDescribed(id);
}

/** Puts a removed product back. */
export function restoreProduct(id: PlatformId): Kept {
  showDescribed(id);
  return keepProduct(id);
}

/** When a product was kept; an empty text where that is not known. */
export function keptAt(id: PlatformId): string {
  return fieldOf(readKept(prefix + id) ?? '', 'keptAt')?.toString() ?? '';
}

function fieldOf(text: string, name: string): unknown {
  const kept = parseJson(text);
  return typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined;
}
