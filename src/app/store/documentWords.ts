import { use } from 'react';
import type { ChecklistDocumentWords, DocumentWords } from '@/core/report/document/documentWords';
import type { Language } from '@/core/words/language';
import { useLanguage } from './loadPageWords';
import type { ProductProvisioning } from './provisioning';
import { provisionWordsOf } from './provisionWords';

/**
 * The words of documents about one platform in any language; for a document with a checklist, what provisioning says
 * of it too, and for one with every product, the words of all. Suspends until they have come.
 */
export function useDocumentWords(
  language: Language,
  platform: string,
  product: ProductProvisioning | undefined,
  hasProducts = false,
): DocumentWords {
  const { wordsFor } = useLanguage(language);
  const words = wordsFor(platform);
  const provision = product && {
    checklist: use(provisionWordsOf(language)).checklist,
    product: product.words,
  };
  return joinedWords(words, provision, hasProducts ? wordsFor : undefined);
}

const joined = new WeakMap<object, Map<string, WeakMap<object, DocumentWords>>>();

/** Gives the same object for the same words, so that React sees no change. */
function joinedWords(
  words: DocumentWords,
  provision: ChecklistDocumentWords | undefined,
  forProduct: DocumentWords['forProduct'],
): DocumentWords {
  if (!provision && !forProduct) return words;
  const byChoice = joined.get(words) ?? new Map<string, WeakMap<object, DocumentWords>>();
  joined.set(words, byChoice);
  const byProduct = byChoice.get(`${forProduct !== undefined}`) ?? new WeakMap();
  byChoice.set(`${forProduct !== undefined}`, byProduct);
  const key = provision?.product ?? words;
  const known = byProduct.get(key) ?? {
    ...words,
    ...(provision ? { provision } : {}),
    ...(forProduct ? { forProduct } : {}),
  };
  byProduct.set(key, known);
  return known;
}
