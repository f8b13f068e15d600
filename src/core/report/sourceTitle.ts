import type { PriceListId } from '@/core/platforms/platform';
import type { SourceId } from '@/core/platforms/sources';
import type { WordsWith } from '@/core/words/words';

/** A source and its title, in the reader's language where the user's own prices or a described product have one. */
export function sourceTitle(
  id: SourceId,
  title: string,
  priceList: PriceListId,
  words: WordsWith<'report'>,
): string {
  const own = id === 'own-prices' ? words.plan.priceLists[priceList] : undefined;
  return words.source.titled(id, own ?? title);
}
