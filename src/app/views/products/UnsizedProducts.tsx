import { use } from 'react';
import { forPseudo } from '@/app/store/loadPageWords';
import { usePlanStore } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { unsizedWords } from '@/core/platforms/unsized/room';
import type { UnsizedWords } from '@/core/platforms/unsized/words/en';
import type { Language } from '@/core/words/language';
import styles from './ProductsView.module.css';

const loading = new Map<Language, Promise<UnsizedWords>>();

/** Fetches once what a language says of these products. */
function loadUnsized(language: Language): Promise<UnsizedWords> {
  const words = loading.get(language) ?? unsizedWords[language]().then(forPseudo);
  loading.set(language, words);
  // What could not be fetched is asked for again the next time.
  words.catch(() => loading.delete(language));
  return words;
}

/** Products that people ask for and that cannot be sized, each with the reason. */
export function UnsizedProducts() {
  const { heading, products } = use(loadUnsized(usePlanStore((state) => state.language)));
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
