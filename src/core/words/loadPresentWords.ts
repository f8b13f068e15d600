import type { ClusterChangesWords } from '@/core/platforms/clusterChanges';
import { findRoom } from '@/core/platforms/registry';
import type { LanguageWords } from './loadWords';
import type { WordsWith } from './words';

/** Everything that one language says of a cluster that somebody has, and what it says of changing one of its product. */
export type PresentSentences = {
  readonly words: WordsWith<'present'>;
  /** Empty where nothing is known of changing one. */
  readonly known: ClusterChangesWords;
};

/** Fetches that for plans of a product. */
export async function loadPresentWords(
  { language, fetchSubjects }: Pick<LanguageWords, 'language' | 'fetchSubjects'>,
  platform: string,
): Promise<PresentSentences> {
  const [wordsFor, known] = await Promise.all([
    fetchSubjects(['present']),
    findRoom(platform).changes?.words[language](),
  ]);
  return { words: wordsFor(platform), known: known ?? { beside: {}, remarks: {} } };
}
