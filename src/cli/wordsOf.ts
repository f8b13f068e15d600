import type { LeavingFigures } from '@/core/report/leaving/leavingFigures';
import { commandWords } from '@/core/words/command/commandWords';
import type { CommandWords } from '@/core/words/command/en';
import type { DecidesWords } from '@/core/words/decides/en';
import type { Language } from '@/core/words/language';
import { type LeavingSentences, loadLeavingWords } from '@/core/words/loadLeavingWords';
import { loadPresentWords, type PresentSentences } from '@/core/words/loadPresentWords';
import { loadProductFileWords, loadWords } from '@/core/words/loadWords';
import type { ProductFileWords } from '@/core/words/productFile/en';
import type { RiskWords } from '@/core/words/risk/en';
import type { WordsFor, WordsWith } from '@/core/words/words';

/** The words of the page about plans and links, those of the command alone, and those about product files. */
export type SpokenWords = {
  readonly page: WordsWith<'report'>;
  /** The same for plans of any platform, with what is said where products stand side by side. */
  readonly forProduct: WordsFor<'products'>;
  /** What is said of failures in plans of the platform. */
  readonly risk: RiskWords;
  /** What is said of what decides. */
  readonly decides: DecidesWords;
  readonly command: CommandWords;
  readonly productFile: ProductFileWords;
};

/** The words for plans of one platform, or of the first one where no plan could be read. */
export async function wordsOf(language: Language, platform?: string): Promise<SpokenWords> {
  const spoken = await loadWords(language);
  const forProduct = await spoken.fetchSubjects(['products']);
  const productFile = await loadProductFileWords(language);
  return {
    page: forProduct(platform),
    risk: (await spoken.fetchSubjects(['risk']))(platform).risk,
    decides: (await spoken.fetchSubjects(['decides']))(platform).decides,
    forProduct,
    command: commandWords[language],
    productFile,
  };
}

/** What a language says of leaving one product for another. */
export async function leavingWordsOf(
  language: Language,
  { own, to }: Pick<LeavingFigures, 'own' | 'to'>,
): Promise<LeavingSentences> {
  return loadLeavingWords(await loadWords(language), own.id, to.id);
}

/** What a language says of a cluster that somebody has. */
export async function presentWordsOf(
  language: Language,
  platform: string,
): Promise<PresentSentences> {
  return loadPresentWords(await loadWords(language), platform);
}
