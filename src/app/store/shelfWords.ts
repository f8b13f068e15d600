import { use } from 'react';
import type { Language } from '@/core/words/language';
import type { ShelfWords } from '@/core/words/shelf/en';
import { forPseudo } from './loadWords';
import { useWords } from './storeContext';

const loaders: Readonly<Record<Language, () => Promise<ShelfWords>>> = {
  en: async () => (await import('@/core/words/shelf/en')).shelfEn,
  'zh-CN': async () => (await import('@/core/words/shelf/zhCn')).shelfZhCn,
};

const loading = new Map<Language, Promise<ShelfWords>>();

/** What is said of saved plans, plan files and long links. Suspends until it has come. */
export function useShelfWords(): ShelfWords {
  const { language } = useWords();
  const words = loading.get(language) ?? loaders[language]().then(forPseudo);
  loading.set(language, words);
  return use(words);
}
