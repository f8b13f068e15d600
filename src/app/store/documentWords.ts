import { use } from 'react';
import type { ChecklistDocumentWords, DocumentWords } from '@/core/report/document/documentWords';
import type { Language } from '@/core/words/language';
import { useLanguage } from './loadPageWords';
import type { ProductProvisioning } from './provisioning';
import { provisionWordsOf } from './provisionWords';

/**
 * The words of documents about one platform in any language; for a document with a checklist, what provisioning says
 * of it too. Suspends until they have come.
 */
export function useDocumentWords(
  language: Language,
  platform: string,
  product: ProductProvisioning | undefined,
): DocumentWords {
  const words = useLanguage(language).wordsFor(platform);
  if (!product) return words;
  const { checklist } = use(provisionWordsOf(language));
  return withProvision(words, { checklist, product: product.words });
}

const joined = new WeakMap<object, WeakMap<object, DocumentWords>>();

/** Gives the same object for the same words, so that React sees no change. */
function withProvision(words: DocumentWords, provision: ChecklistDocumentWords): DocumentWords {
  const known = joined.get(words) ?? new WeakMap<object, DocumentWords>();
  joined.set(words, known);
  const both = known.get(provision.product) ?? { ...words, provision };
  known.set(provision.product, both);
  return both;
}
