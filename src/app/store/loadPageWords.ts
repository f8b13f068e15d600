import { use } from 'react';
import type { Language } from '@/core/words/language';
import { beginWords, type LanguageWords, loadProductFileWords } from '@/core/words/loadWords';
import type { ProductFileWords } from '@/core/words/productFile/en';
import type { Subject, WordsFor } from '@/core/words/words';
import { askOnce, fulfilled } from './usedPromise';

const loading = new Map<Language, Promise<LanguageWords>>();

/**
 * Fetches a language once; each language is a file of its own. It comes with the words of the first product; those of
 * the others are a file that is fetched when somebody touches the page, or when one of them is shown.
 */
export function loadPageWords(language: Language): Promise<LanguageWords> {
  const known = loading.get(language);
  if (known) return known;
  const words = markedLanguage(language);
  loading.set(language, words);
  // What could not be fetched is asked for again the next time.
  words.catch(() => loading.delete(language));
  return words;
}

const usedLanguage = askOnce(async (language: Language) => {
  const spoken = await loadPageWords(language);
  await spoken.fetchProducts();
  return spoken;
});

/**
 * A language that need not be the one shown, for every product, with what some subjects say by themselves. Suspends
 * until all has come.
 */
export function useLanguage<S extends Subject = never>(
  language: Language,
  ...subjects: readonly S[]
): WordsFor<S> {
  return useSubjects(use(usedLanguage(language)), subjects);
}

/** The words of a language with those of some subjects. Suspends until these have come. */
export function useSubjects<S extends Subject>(
  spoken: LanguageWords,
  subjects: readonly S[],
): WordsFor<S> {
  const asked = spoken.fetchSubjects(subjects);
  const known = spoken.fetchedSubjects(subjects);
  return use(known ? fulfilled(asked, known) : asked);
}

/** The words of a language for every product, with those of some subjects. Suspends until these have come. */
export function useEverySubject<S extends Subject>(
  spoken: LanguageWords,
  subjects: readonly S[],
): WordsFor<S> {
  const asked = spoken.fetchProducts();
  use(spoken.speaksOf() ? fulfilled(asked, undefined) : asked);
  return useSubjects(spoken, subjects);
}

/** Why the words of products cannot be fetched; a promise for each language that had to wait for them. */
const faults = new WeakMap<LanguageWords, Promise<unknown>>();

/**
 * Suspends until a language has the words of a product, or until these cannot be fetched, and then gives the error. A
 * page that suspends as a whole stays as it is.
 */
export function useProductFault(spoken: LanguageWords, platform: string): unknown {
  const known = faults.get(spoken);
  if (!known && spoken.speaksOf(platform)) return undefined;
  const asked = known ?? faultOf(spoken.fetchProducts());
  faults.set(spoken, asked);
  const fault = use(asked);
  return spoken.speaksOf(platform) ? undefined : fault;
}

function faultOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
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

/** `loadProductWords` for React's `use`. */
export const usedProductWords = askOnce(loadProductWords);

/** Fetches a language; in a build that looks for sentences outside the words, marked. */
async function markedLanguage(language: Language): Promise<LanguageWords> {
  if (!import.meta.env.VITE_PSEUDO) return beginWords(language);
  const { markWords } = await import('@/core/words/testing/markWords');
  return beginWords(language, markWords);
}

/** The words themselves, but marked in a build that looks for sentences outside the words. */
export async function forPseudo<T>(words: T): Promise<T> {
  if (!import.meta.env.VITE_PSEUDO) return words;
  const { markWords } = await import('@/core/words/testing/markWords');
  return markWords(words);
}
