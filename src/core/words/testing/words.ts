import { type Language, languages } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import type { Words } from '@/core/words/words';

const loaded = await Promise.all(languages.map(loadWords));

/** Every language as it speaks of one product, or of the first one. */
export function spokenOf(platform?: string): Readonly<Record<Language, Words>> {
  const spoken = loaded.map(({ language, wordsFor }) => [language, wordsFor(platform)]);
  return Object.fromEntries(spoken);
}

/** Every language as it speaks of the first product, for tests that quote them. */
export const spoken = spokenOf();
