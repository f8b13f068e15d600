import type { Language } from '@/core/words/language';
import type { UnsizedWords } from './words/en';

/** Products that people ask for and that no published rule lets a plan be sized on: why, in each language. */
export const unsizedWords: Readonly<Record<Language, () => Promise<UnsizedWords>>> = {
  en: async () => (await import('./words/en')).en,
  'zh-CN': async () => (await import('./words/zhCn')).zhCn,
};
