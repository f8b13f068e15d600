import type { Language } from '@/core/words/language';
import type { UpdatesWords } from '@/core/words/updates/en';
import { forPseudo } from './loadWords';

const loaders: Readonly<Record<Language, () => Promise<UpdatesWords>>> = {
  en: async () => (await import('@/core/words/updates/en')).updatesEn,
  'zh-CN': async () => (await import('@/core/words/updates/zhCn')).updatesZhCn,
};

/** Fetches what a language says of the page's versions. */
export async function loadUpdatesWords(language: Language): Promise<UpdatesWords> {
  return forPseudo(await loaders[language]());
}
