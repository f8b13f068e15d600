import type { PricesOpen } from '@/app/fileEditor/usePrices';
import { usePlanStore } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { platformIds } from '@/core/platforms/registry';
import type { ProductOffer } from '@/core/report/products/offers';
import type { WordsWith } from '@/core/words/words';
import styles from './OffersTable.module.css';

type Props = {
  readonly offer: ProductOffer;
  readonly prices: PricesOpen;
  readonly words: WordsWith<'products'>;
};

/** Where a product has no price, or an old one: who tells today's, and the way to prices of one's own. */
export function OwnPricesLine({ offer, prices, words }: Props) {
  const { ownPrices: said, availability } = words;
  const lists = usePlanStore((state) => state.lists);
  const setLists = usePlanStore((state) => state.setLists);
  const { platform, priceList, isOwn } = offer;
  const isCurrent = priceList.since !== null && priceList.age?.unit !== 'years';
  if (!platformIds.includes(platform)) return null;
  if (isCurrent && !priceList.isOwn) return null;
  return (
    <span className={styles.small}>
      {priceList.isOwn || availability.priceAsked === undefined
        ? null
        : `${availability.priceAsked} `}
      <Button look="link" onClick={() => prices.edit(platform, priceList.id)}>
        {priceList.isOwn ? said.edit : said.type}
      </Button>{' '}
      {priceList.isOwn && !isOwn ? (
        <Button look="link" onClick={() => setLists(lists.filter((id) => id !== priceList.id))}>
          {said.drop}
        </Button>
      ) : null}
    </span>
  );
}
