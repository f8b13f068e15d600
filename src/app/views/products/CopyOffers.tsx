import { linkTo } from '@/app/store/pageLinks';
import { useEveryWords, useStoreApi, useWords } from '@/app/store/storeContext';
import { CopyButtons } from '@/app/ui/CopyButtons';
import type { Exchange } from '@/core/quantity/exchange';
import type { ProductOffer } from '@/core/report/products/offers';
import { writeOffersCells, writeOffersMarkdown } from '@/core/report/products/writeOffers';
import styles from './ProductsView.module.css';

type Props = { readonly offers: readonly ProductOffer[]; readonly exchange: Exchange };

/** Copies the products for a document or a spreadsheet. */
export function CopyOffers({ offers, exchange }: Props) {
  const words = useWords('products');
  const wordsFor = useEveryWords('products');
  const store = useStoreApi();
  const { offers: said, header } = words;
  const make = async (write: typeof writeOffersMarkdown) => {
    const state = store.getState();
    const title = state.plan.title ?? words.plan.untitled;
    return write(offers, wordsFor, { title, link: await linkTo(state), exchange });
  };
  return (
    <CopyButtons
      className={styles.buttons}
      texts={[
        { label: said.copyMarkdown, make: () => make(writeOffersMarkdown) },
        { label: said.copyCells, make: () => make(writeOffersCells) },
      ]}
      words={{
        copied: said.copied,
        heading: said.copyText,
        refused: said.refused,
        close: header.close,
      }}
    />
  );
}
