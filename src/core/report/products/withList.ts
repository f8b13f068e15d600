import type { PriceListId } from '@/core/platforms/platform';
import { findOwnPrices } from '@/core/platforms/registry';
import type { OwnPrices } from '@/core/platforms/room';

/** The price lists of users' own with another one, which takes the place of that for the same product. */
export function withList(
  lists: readonly PriceListId[],
  { platform, list }: OwnPrices,
): readonly PriceListId[] {
  return [...lists.filter((id) => findOwnPrices(id)?.platform !== platform), list.id];
}
