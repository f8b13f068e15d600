import { findRoom } from '@/core/platforms/registry';
import type { LeavingSides, LeavingWords } from './leaving/en';
import { type LanguageWords, loadLeavingWriter } from './loadWords';
import type { MovingWords } from './product';

/** Everything that one language says of leaving a product, and what is known of moving to the one that follows it. */
export type LeavingSentences = LeavingWords & {
  readonly sides: LeavingSides;
  readonly known: MovingWords;
};

/** Fetches what a loaded language says of leaving one product for another. */
export async function loadLeavingWords(
  {
    language,
    fetchSubjects,
    fetchProducts,
  }: Pick<LanguageWords, 'language' | 'fetchSubjects' | 'fetchProducts'>,
  own: string,
  to: string,
): Promise<LeavingSentences> {
  const [write, wordsFor, known] = await Promise.all([
    loadLeavingWriter(language),
    fetchSubjects(['report']),
    findRoom(to).moving?.[language]() ?? { notes: [] },
    fetchProducts(),
  ]);
  const [ownWords, toWords] = [wordsFor(own), wordsFor(to)];
  const nameOf = (id: string) => ownWords.settings.platform.choices?.[id] ?? id;
  const sides = { own: ownWords, to: toWords, ownName: nameOf(own), toName: nameOf(to) };
  return { ...write(sides), sides, known };
}
