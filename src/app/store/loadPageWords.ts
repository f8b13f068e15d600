import { use } from 'react';
import type { Language } from '@/core/words/language';
import { type LanguageWords, loadProductFileWords, loadWords } from '@/core/words/loadWords';
import type { ProductFileWords } from '@/core/words/productFile/en';

const loading = new Map<Language, Promise<LanguageWords>>();

/** Fetches a language once; each language is a file of its own. */
export function loadPageWords(language: Language): Promise<LanguageWords> {
  const known = loading.get(language);
  if (known) return known;
  const words = loadWords(language).then(markedLanguage);
  loading.set(language, words);
  // What could not be fetched is asked for again the next time.
  words.catch(() => loading.delete(language));
  return words;
}

/** A language that need not be the one shown. Suspends until it has come. */
export function useLanguage(language: Language): LanguageWords {
  return use(loadPageWords(language));
}

const productWords = new Map<Language, Promise<ProductFileWords>>();

/** Fetches once what a language says of files that describe a product. */
export function loadProductWords(language: Language): Promise<ProductFileWords> {
  const words = productWords.get(language) ?? loadProductFileWords(language).then(forPseudo);
  productWords.set(language, words);
  // What could not be fetched is asked for again the next time.
  words.catch(() => productWords.delete(language));
  return words;
}

async function markedLanguage(spoken: LanguageWords): Promise<LanguageWords> {
  if (!import.meta.env.VITE_PSEUDO) return spoken;
  const { wordsFor } = spoken;
  const marked = new Map<string | undefined, ReturnType<typeof wordsFor>>();
  const { markWords } = await import('@/core/words/testing/markWords');
  return {
    ...spoken,
    wordsFor: (platform) => {
      const words = marked.get(platform) ?? markWords(wordsFor(platform));
      marked.set(platform, words);
      return words;
    },
  };
}

/** The words themselves, but marked in a build that looks for sentences outside the words. */
export async function forPseudo<T>(words: T): Promise<T> {
  if (!import.meta.env.VITE_PSEUDO) return words;
  const { markWords } = await import('@/core/words/testing/markWords');
  return markWords(words);
}
