import type { Language } from './language';
import type { Words } from './words';

/** One language, loaded: from here on its words are there at once, for each product. */
export type LanguageWords = {
  readonly language: Language;
  /** The words for plans of one platform, or of the first one; the same object each time. */
  readonly wordsFor: (platform?: string) => Words;
};

const languageFiles: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./languages/en')).en,
  'zh-CN': async () => (await import('./languages/zhCn')).zhCn,
};

/** Fetches a language; each is a file of its own. */
export async function loadWords(language: Language): Promise<LanguageWords> {
  const words = await languageFiles[language]();
  return { language, wordsFor: () => words };
}
