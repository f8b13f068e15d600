import { use } from 'react';
import type { Language } from '@/core/words/language';
import { type LeavingSentences, loadLeavingWords } from '@/core/words/loadLeavingWords';
import type { LanguageWords } from '@/core/words/loadWords';
import { forPseudo, loadPageWords } from './loadPageWords';
import { useWords } from './storeContext';

const loading = new Map<string, Promise<LeavingSentences>>();

/** Fetches once what a language says of leaving one product for another. */
function leavingWordsOf(spoken: LanguageWords, own: string, to: string): Promise<LeavingSentences> {
  const key = `${spoken.language} ${own} ${to}`;
  const known = loading.get(key);
  if (known) return known;
  const words = loadLeavingWords(spoken, own, to).then(marked);
  loading.set(key, words);
  // What could not be fetched is asked for again the next time.
  words.catch(() => loading.delete(key));
  return words;
}

/** The words of the page, which are among them, are marked already. */
async function marked({ sides, ...said }: LeavingSentences): Promise<LeavingSentences> {
  return { ...(await forPseudo(said)), sides };
}

/** What a language says of leaving one product for another; undefined without another. Suspends until it has come. */
export function useLeavingWordsIn(
  language: Language,
  own: string,
  to: string | undefined,
): LeavingSentences | undefined {
  const spoken = use(loadPageWords(language));
  return to === undefined ? undefined : use(leavingWordsOf(spoken, own, to));
}

/** What the language shown says of leaving one product for another. Suspends until it has come. */
export function useLeavingWords(own: string, to: string): LeavingSentences {
  const words = useLeavingWordsIn(useWords().language, own, to);
  if (!words) throw new Error('there are words for every product');
  return words;
}
