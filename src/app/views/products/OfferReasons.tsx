import { useEveryWords, useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { productName, reasonTexts } from '@/core/report/products/offerSections';
import type { ProductOffer } from '@/core/report/products/offers';
import { offerTopics } from '@/core/words/product';
import styles from './ProductsView.module.css';

/** Why each product's figures differ, and what it gives and takes. */
export function OfferReasons({ offers }: { readonly offers: readonly ProductOffer[] }) {
  const wordsFor = useEveryWords('products');
  const ownWords = useWords('products');
  const { offers: said } = ownWords;
  const own = offers.find(({ isOwn }) => isOwn);
  return (
    <Section heading={said.why}>
      <div className={styles.reasons}>
        {offers.map((offer) => {
          const words = wordsFor(offer.platform);
          const reasons = reasonTexts(offer, own, words, ownWords);
          return (
            <section key={offer.platform} className={styles.product}>
              <h3>{productName(offer, words)}</h3>
              {reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              <dl>
                {offerTopics.map((topic) => (
                  <div key={topic}>
                    <dt>{said.topics[topic]}</dt>
                    <dd>{words.offers.offer[topic] ?? said.unknown}</dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Section>
  );
}
