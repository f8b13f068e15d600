import { use } from 'react';
import type { ClusterChanges } from '@/core/platforms/clusterChanges';
import { findRoom } from '@/core/platforms/registry';
import type { Language } from '@/core/words/language';
import { loadPresentWords, type PresentSentences } from '@/core/words/loadPresentWords';
import type { LanguageWords } from '@/core/words/loadWords';
import { forPseudo, loadPageWords } from './loadPageWords';

/** What is said of a cluster that somebody has, and what its product lets become of it. */
export type PresentParts = {
  readonly words: PresentSentences;
  readonly changes: ClusterChanges | undefined;
};

const loading = new Map<string, Promise<PresentParts>>();

/** Fetches both once for a product. */
function partsOf(spoken: LanguageWords, platform: string): Promise<PresentParts> {
  const key = `${spoken.language} ${platform}`;
  const known = loading.get(key);
  if (known) return known;
  const parts = loadParts(spoken, platform);
  loading.set(key, parts);
  // What could not be fetched is asked for again the next time.
  parts.catch(() => loading.delete(key));
  return parts;
}

async function loadParts(spoken: LanguageWords, platform: string): Promise<PresentParts> {
  const [{ words, known }, changes] = await Promise.all([
    loadPresentWords(spoken, platform),
    findRoom(platform).changes?.load(),
  ]);
  // The words of the page, which are among them, are marked already.
  return { words: { words, known: await forPseudo(known) }, changes };
}

/** The same for a language of the page. */
export async function loadPresentParts(
  language: Language,
  platform: string,
): Promise<PresentParts> {
  return partsOf(await loadPageWords(language), platform);
}

/** Suspends until they have come; undefined where they are not wanted. */
export function usePresentParts(
  language: Language,
  platform: string,
  isWanted = true,
): PresentParts | undefined {
  const spoken = use(loadPageWords(language));
  return isWanted ? use(partsOf(spoken, platform)) : undefined;
}
