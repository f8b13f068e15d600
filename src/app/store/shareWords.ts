import { use } from 'react';
import type { Language } from '@/core/words/language';
import type { ShareWords } from '@/core/words/share/en';
import { forPseudo } from './loadWords';
import { useWords } from './storeContext';

const loaders: Readonly<Record<Language, () => Promise<ShareWords>>> = {
  en: async () => (await import('@/core/words/share/en')).shareEn,
  'zh-CN': async () => (await import('@/core/words/share/zhCn')).shareZhCn,
};

const loading = new Map<Language, Promise<ShareWords>>();

/** The words of the Share view. Suspends until they have come. */
export function useShareWords(): ShareWords {
  const { language } = useWords();
  const words = loading.get(language) ?? loaders[language]().then(forPseudo);
  loading.set(language, words);
  return use(words);
}
