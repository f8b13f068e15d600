import type { Language } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import type { Words } from '@/core/words/words';

const [english, chinese] = await Promise.all([loadWords('en'), loadWords('zh-CN')]);

/** Both languages as they speak of one product, or of the first one. */
export function spokenOf(platform?: string): Readonly<Record<Language, Words>> {
  return { en: english.wordsFor(platform), 'zh-CN': chinese.wordsFor(platform) };
}

/** Both languages as they speak of the first product, for tests that quote them. */
export const spoken = spokenOf();
