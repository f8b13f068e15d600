import { commandWords } from '@/core/words/command/commandWords';
import type { CommandWords } from '@/core/words/command/en';
import type { Language } from '@/core/words/language';
import { loadProductFileWords, loadWords } from '@/core/words/loadWords';
import type { ProductFileWords } from '@/core/words/productFile/en';
import type { Words } from '@/core/words/words';

/** The words of the page about plans and links, those of the command alone, and those about product files. */
export type SpokenWords = {
  readonly page: Words;
  /** The same for plans of other platforms. */
  readonly forProduct: (platform: string) => Words;
  readonly command: CommandWords;
  readonly productFile: ProductFileWords;
};

/** The words for plans of one platform, or of the first one where no plan could be read. */
export async function wordsOf(language: Language, platform?: string): Promise<SpokenWords> {
  const { wordsFor } = await loadWords(language);
  const productFile = await loadProductFileWords(language);
  return {
    page: wordsFor(platform),
    forProduct: wordsFor,
    command: commandWords[language],
    productFile,
  };
}
