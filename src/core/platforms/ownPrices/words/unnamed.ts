import type { Language } from '@/core/words/language';

/** What a list of prices of one's own is called that has no name. */
export const unnamed: Readonly<Record<Language, (date: string) => string>> = {
  en: (date) => `Own prices, ${date}`,
  'zh-CN': (date) => `自有价格，${date}`,
};
