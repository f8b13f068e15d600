import { useState } from 'react';
import { linkTo } from '@/app/store/pageLinks';
import { useEveryWords, useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { copyText } from '@/app/ui/copyText';
import { SelectedText } from '@/app/ui/SelectedText';
import { Toast } from '@/app/ui/Toast';
import type { Exchange } from '@/core/quantity/exchange';
import type { ProductOffer } from '@/core/report/products/offers';
import { writeOffersCells, writeOffersMarkdown } from '@/core/report/products/writeOffers';
import styles from './ProductsView.module.css';

type Props = { readonly offers: readonly ProductOffer[]; readonly exchange: Exchange };

const writers = { writeOffersMarkdown, writeOffersCells };

/** Copies the products for a document or a spreadsheet; when the browser refuses, shows the text selected. */
export function CopyOffers({ offers, exchange }: Props) {
  const words = useWords('products');
  const wordsFor = useEveryWords('products');
  const store = useStoreApi();
  const { offers: said, header } = words;
  const [isCopied, setIsCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const copy = async (format: keyof typeof writers) => {
    const state = store.getState();
    const title = state.plan.title ?? words.plan.untitled;
    const made = linkTo(state).then((link) =>
      writers[format](offers, wordsFor, { title, link, exchange }),
    );
    setIsCopied(false);
    if (await copyText({ plain: made })) setIsCopied(true);
    else setRefused(await made.catch(() => undefined));
  };
  return (
    <div className={styles.buttons}>
      <Button onClick={() => copy('writeOffersMarkdown')}>{said.copyMarkdown}</Button>
      <Button onClick={() => copy('writeOffersCells')}>{said.copyCells}</Button>
      <Toast message={isCopied ? { text: said.copied } : undefined} />
      {refused === undefined ? null : (
        <SelectedText
          heading={said.copyText}
          hint={said.refused}
          text={refused}
          hasLines
          closeLabel={header.close}
          onClose={() => setRefused(undefined)}
        />
      )}
    </div>
  );
}
