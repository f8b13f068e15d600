import { type Language, languages } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import type { Subject, WordsWith } from '@/core/words/words';

const loaded = await Promise.all(
  languages.map(async (language) => {
    const spoken = await loadWords(language);
    return { language, wordsFor: await spoken.fetchSubjects(spoken.subjects) };
  }),
);

/** Every language, with all subjects, as it speaks of one product, or of the first one. */
export function spokenOf(platform?: string): Readonly<Record<Language, WordsWith<Subject>>> {
  const spoken = loaded.map(({ language, wordsFor }) => [language, wordsFor(platform)]);
  return Object.fromEntries(spoken);
}

/** Every language as it speaks of the first product, for tests that quote them. */
export const spoken = spokenOf();
