import { use } from 'react';
import type {
  ChecklistDocumentWords,
  FileWords,
  WordsOf,
} from '@/core/report/document/documentWords';
import type { Language } from '@/core/words/language';
import { useLanguage } from './loadPageWords';
import type { ProductProvisioning } from './provisioning';
import { usedProvisionWords } from './provisionWords';

/**
 * The words of documents about one platform in any language; for a document with a checklist, what provisioning says
 * of it too, and for one with every product, the words of all. Suspends until they have come.
 */
export function useDocumentWords(
  language: Language,
  platform: string,
  product: ProductProvisioning | undefined,
  hasProducts = false,
): FileWords {
  const words = useLanguage(language, 'slides', 'workbook')(platform);
  const provision = product && {
    checklist: use(usedProvisionWords(language)).checklist,
    product: product.words,
  };
  const forProduct = useProductsWords(language, hasProducts);
  return joinedWords(words, provision, forProduct);
}

/** What a language says where products stand side by side. Suspends until it has come; undefined where it is not wanted. */
export function useProductsWords(language: Language, isWanted: boolean): WordsOf | undefined {
  const subjects = isWanted ? (['products'] as const) : [];
  const wordsOf = useLanguage(language, ...subjects);
  return isWanted ? (wordsOf as WordsOf) : undefined;
}

const joined = new WeakMap<object, Map<string, WeakMap<object, FileWords>>>();

/** Gives the same object for the same words, so that React sees no change. */
function joinedWords(
  words: FileWords,
  provision: ChecklistDocumentWords | undefined,
  forProduct: FileWords['forProduct'],
): FileWords {
  if (!provision && !forProduct) return words;
  const byChoice = joined.get(words) ?? new Map<string, WeakMap<object, FileWords>>();
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
