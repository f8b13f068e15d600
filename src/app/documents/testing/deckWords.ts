import { documentWords } from '@/core/report/document/testing/documentFor';
import type { DeckWords } from '@/core/report/slides/deckWords';
import type { Language } from '@/core/words/language';
import { en } from '@/core/words/slides/en';
import { zhCn } from '@/core/words/slides/zhCn';

/** Slides in every language. */
export const deckWords: { readonly [L in Language]: DeckWords } = {
  en: { ...documentWords.en, slides: en },
  'zh-CN': { ...documentWords['zh-CN'], slides: zhCn },
};
