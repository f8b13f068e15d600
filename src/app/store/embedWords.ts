import { use } from 'react';
import type { OwnDocumentWords } from '@/core/words/document/en';
import type { EmbedWords } from '@/core/words/embed/en';
import type { Language } from '@/core/words/language';
import { forPseudo } from './loadWords';
import { useWords } from './storeContext';

/** What embeds say, and what the documents say that they show parts of. */
export type EmbedAndDocumentWords = {
  readonly embed: EmbedWords;
  readonly own: OwnDocumentWords;
};

const loaders: Readonly<Record<Language, () => Promise<EmbedAndDocumentWords>>> = {
  en: async () => {
    const [{ en: embed }, { en: own }] = await Promise.all([
      import('@/core/words/embed/en'),
      import('@/core/words/document/en'),
    ]);
    return { embed, own };
  },
  'zh-CN': async () => {
    const [{ zhCn: embed }, { zhCn: own }] = await Promise.all([
      import('@/core/words/embed/zhCn'),
      import('@/core/words/document/zhCn'),
    ]);
    return { embed, own };
  },
};

const loading = new Map<Language, Promise<EmbedAndDocumentWords>>();

/** The words of embeds. Suspends until they have come. */
export function useEmbedWords(): EmbedAndDocumentWords {
  const { language } = useWords();
  const words = loading.get(language) ?? loaders[language]().then(forPseudo);
  loading.set(language, words);
  return use(words);
}
