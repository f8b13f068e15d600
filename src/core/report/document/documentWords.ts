import type { OwnDocumentWords } from '@/core/words/document/en';
import type { Words } from '@/core/words/en';
import type { LaterWords } from '@/core/words/laterEn';

/** One language, as documents speak it: the words of the page and their own. The caller loads all three. */
export type DocumentWords = {
  readonly page: Words;
  readonly later: Pick<LaterWords, 'mix' | 'steps' | 'derivation' | 'printed'>;
  readonly own: OwnDocumentWords;
};
