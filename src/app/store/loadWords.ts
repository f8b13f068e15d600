import type { Words } from '@/core/words/en';
import type { Language } from '@/core/words/language';

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('@/core/words/en')).en,
  'zh-CN': async () => (await import('@/core/words/zhCn')).zhCn,
};

/** Fetches a language's words; each language is a file of its own. */
export async function loadWords(language: Language): Promise<Words> {
  return forPseudo(await loaders[language]());
}

/** The words themselves, but marked in a build that looks for sentences outside the words. */
export async function forPseudo<T>(words: T): Promise<T> {
  if (!import.meta.env.VITE_PSEUDO) return words;
  const { markWords } = await import('@/core/words/testing/markWords');
  return markWords(words);
}
