import { use } from 'react';
import { forPseudo } from '@/app/store/loadPageWords';
import { usePlanStore } from '@/app/store/storeContext';
import { askOnce } from '@/app/store/usedPromise';
import { Section } from '@/app/ui/Section';
import { unsizedWords } from '@/core/platforms/unsized/room';
import type { Language } from '@/core/words/language';
import styles from './ProductsView.module.css';

/** What a language says of these products. */
const usedUnsized = askOnce((language: Language) => unsizedWords[language]().then(forPseudo));

/** Products that people ask for and that cannot be sized, each with the reason. */
export function UnsizedProducts() {
  const { heading, products } = use(usedUnsized(usePlanStore((state) => state.language)));
  return (
    <Section heading={heading}>
      <div className={styles.reasons}>
        {products.map(({ name, why }) => (
          <section key={name} className={styles.product}>
            <h3>{name}</h3>
            <p>{why}</p>
          </section>
        ))}
      </div>
    </Section>
  );
}
