import { use } from 'react';
import type { Language } from '@/core/words/language';
import { loadProvisionWords } from '@/core/words/loadWords';
import type { ProvisionWords } from '@/core/words/provision/en';
import { forPseudo } from './loadPageWords';
import { useWords } from './storeContext';
import { askOnce } from './usedPromise';

const loading = new Map<Language, Promise<ProvisionWords>>();

/** Fetches what one language says of provisioning once, whichever the product. */
export function provisionWordsOf(language: Language): Promise<ProvisionWords> {
  const known = loading.get(language);
  if (known) return known;
  const words = loadProvisionWords(language).then(forPseudo);
  loading.set(language, words);
  // What could not be fetched is asked for again the next time.
  words.catch(() => loading.delete(language));
  return words;
}

/** `provisionWordsOf` for React's `use`. */
export const usedProvisionWords = askOnce(provisionWordsOf);

/** The words of the Provision view that fit every product. Suspends until they have come. */
export function useProvisionWords(): ProvisionWords {
  return use(usedProvisionWords(useWords().language));
}
