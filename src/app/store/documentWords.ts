import { use } from 'react';
import type {
  ChecklistDocumentWords,
  FileWords,
  WordsOf,
} from '@/core/report/document/documentWords';
import type { Language } from '@/core/words/language';
import { useLeavingWordsIn } from './leavingWords';
import { useLanguage } from './loadPageWords';
import { usePresentParts } from './presentWords';
import type { ProductProvisioning } from './provisioning';
import { usedProvisionWords } from './provisionWords';

/**
 * The words of documents about one platform in any language; for a document with a checklist, what provisioning says
 * of it too, for one with every product, the words of all, and for one on a cluster that somebody has, those of that. Suspends until they have come.
 */
export function useDocumentWords(
  language: Language,
  platform: string,
  product: ProductProvisioning | undefined,
  hasProducts = false,
  successor?: string,
  isOwned = false,
): FileWords {
  const words = useLanguage(language, 'slides', 'workbook', 'risk', 'road', 'decides')(platform);
  const provision = product && {
    checklist: use(usedProvisionWords(language)).checklist,
    product: product.words,
  };
  const forProduct = useProductsWords(language, hasProducts);
  const leaving = useLeavingWordsIn(language, platform, successor);
  const owned = usePresentParts(language, platform, isOwned)?.words;
  return joinedWords(words, [provision, forProduct, leaving, owned]);
}

/** What a language says where products stand side by side. Suspends until it has come; undefined where it is not wanted. */
export function useProductsWords(language: Language, isWanted: boolean): WordsOf | undefined {
  const subjects = isWanted ? (['products'] as const) : [];
  const wordsOf = useLanguage(language, ...subjects);
  return isWanted ? (wordsOf as WordsOf) : undefined;
}

type Besides = readonly [
  ChecklistDocumentWords | undefined,
  FileWords['forProduct'],
  FileWords['leaving'],
  FileWords['owned'],
];

let joined: { readonly words: FileWords; readonly besides: Besides; readonly all: FileWords }[] =
  [];

/** How many joined words are kept: languages and choices of one page. */
const keptWords = 20;

/** Gives the same object for the same words, so that React sees no change. */
function joinedWords(words: FileWords, besides: Besides): FileWords {
  const [provision, forProduct, leaving, owned] = besides;
  if (!provision && !forProduct && !leaving && !owned) return words;
  const isSame = (part: unknown, i: number) =>
    part === besides[i] ||
    // The words of a checklist are joined anew each time; its product's are not.
    (i === 0 && provision?.product === (part as Besides[0])?.product);
  const known = joined.find((one) => one.words === words && one.besides.every(isSame));
  if (known) return known.all;
  const all = {
    ...words,
    ...(provision ? { provision } : {}),
    ...(forProduct ? { forProduct } : {}),
    ...(leaving ? { leaving } : {}),
    ...(owned ? { owned } : {}),
  };
  joined = [{ words, besides, all }, ...joined].slice(0, keptWords);
  return all;
}
