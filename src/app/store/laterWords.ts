import { use } from 'react';
import type { Language } from '@/core/words/language';
import type { LaterWords } from '@/core/words/laterEn';
import { forPseudo } from './loadWords';
import { useWords } from './storeContext';

const loaders: Readonly<Record<Language, () => Promise<LaterWords>>> = {
  en: async () => forPseudo((await import('@/core/words/laterEn')).laterEn),
  'zh-CN': async () => forPseudo((await import('@/core/words/laterZhCn')).laterZhCn),
};

const loading = new Map<Language, Promise<LaterWords>>();
const loaded = new Map<Language, LaterWords>();

/** Fetches the words of what is not in the first paint. */
export function loadLaterWords(language: Language): Promise<LaterWords> {
  const words =
    loading.get(language) ??
    loaders[language]().then((come) => {
      loaded.set(language, come);
      return come;
    });
  loading.set(language, words);
  return words;
}

/** The words of what is not in the first paint. Suspends until they have come. */
export function useLaterWords(): LaterWords {
  const { language } = useWords();
  return loaded.get(language) ?? use(loadLaterWords(language));
}
