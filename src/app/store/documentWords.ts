import { use } from 'react';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type { Language } from '@/core/words/language';
import { useLanguage } from './loadWords';
import { loadProvisionWords } from './provisionWords';

/**
 * The words of documents about one platform in any language; for a document with a checklist, what provisioning says
 * of it too. Suspends until they have come.
 */
export function useDocumentWords(
  language: Language,
  platform: string,
  hasChecklist: boolean,
): DocumentWords {
  const words = useLanguage(language).wordsFor(platform);
  return hasChecklist ? withProvision(words, use(loadProvisionWords(language))) : words;
}

const joined = new WeakMap<object, DocumentWords>();

/** The same object for the same words, so that nothing is made again for want of it. */
function withProvision(
  words: DocumentWords,
  provision: NonNullable<DocumentWords['provision']>,
): DocumentWords {
  const both = joined.get(words) ?? { ...words, provision };
  joined.set(words, both);
  return both;
}
