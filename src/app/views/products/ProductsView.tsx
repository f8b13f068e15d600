import { useDeferredValue, useMemo } from 'react';
import { useDescribed } from '@/app/store/describedProducts';
import { useEveryWords, usePlanStore, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { exchangeTexts } from '@/core/report/products/exchangeText';
import { narrowTexts } from '@/core/report/products/offerSections';
import { offersOf } from '@/core/report/products/offers';
import { leadTexts } from '@/core/report/products/soldToday';
import { CopyOffers } from './CopyOffers';
import { ExchangeFields } from './ExchangeFields';
import { OfferReasons } from './OfferReasons';
import { OffersTable } from './OffersTable';
import styles from './ProductsView.module.css';
import { UnsizedProducts } from './UnsizedProducts';
import { useExchange } from './useExchange';

/** The Products page: the plan on every product side by side, and the way to each. */
export function ProductsView() {
  const words = useWords('products');
  const wordsFor = useEveryWords('products');
  const { offers: said } = words;
  const plan = useDeferredValue(usePlanStore((state) => state.plan));
  const today = useToday();
  const lists = usePlanStore((state) => state.lists);
  const described = useDescribed();
  const offers = useMemo(() => {
    return offersOf(plan, today, { lists, products: described.map(({ rules }) => rules.id) });
  }, [plan, today, lists, described]);
  const [exchange, setExchange] = useExchange(offers, today);
  return (
    <main className={styles.page}>
      <div id="answer" tabIndex={-1} className={styles.head}>
        <h1 className={styles.headline}>{said.heading}</h1>
        {leadTexts(offers, exchange, wordsFor).map((text) => (
          <p key={text} className={styles.lead}>
            {text}
          </p>
        ))}
        <p className={styles.hint}>{said.hint}</p>
      </div>
      <OffersTable offers={offers} exchange={exchange} />
      {exchangeTexts(offers, exchange, words).map((text) => (
        <p key={text} className={styles.onPaper}>
          {text}
        </p>
      ))}
      {narrowTexts(offers, words).map((text) => (
        <p key={text} className={styles.hint}>
          {text}
        </p>
      ))}
      <p className={styles.warning}>{said.rateWarning}</p>
      <div className={styles.tools}>
        <ExchangeFields offers={offers} exchange={exchange} onChange={setExchange} />
        <CopyOffers offers={offers} exchange={exchange} />
      </div>
      <OfferReasons offers={offers} />
      <UnsizedProducts />
    </main>
  );
}
