import { use } from 'react';
import type { CompareWords } from '@/core/words/compare/en';
import type { Language } from '@/core/words/language';
import { forPseudo } from './loadWords';
import { useWords } from './storeContext';

const loaders: Readonly<Record<Language, () => Promise<CompareWords>>> = {
  en: async () => (await import('@/core/words/compare/en')).compareEn,
  'zh-CN': async () => (await import('@/core/words/compare/zhCn')).compareZhCn,
};

const loading = new Map<Language, Promise<CompareWords>>();

/** The words of the Compare view. Suspends until they have come. */
export function useCompareWords(): CompareWords {
  const { language } = useWords();
  const words = loading.get(language) ?? loaders[language]().then(forPseudo);
  loading.set(language, words);
  return use(words);
}
