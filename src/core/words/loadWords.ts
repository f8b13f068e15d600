import { platformRooms } from '@/core/platforms/registry';
import { type Formats, formatsFor } from './formats';
import type { Language } from './language';
import type { Product, ProductNames, ProductWords } from './product';
import type { ProvisionWords } from './provision/en';
import type { Words } from './words';

/** One language, loaded: from here on its words are there at once, for every product. */
export type LanguageWords = {
  readonly language: Language;
  /** How the language writes figures, whatever the product. */
  readonly formats: Formats;
  /** The words for plans of one platform, or of the first one; the same object each time. Throws when there is none of that name. */
  readonly wordsFor: (platform?: string) => Words;
};

type WriteWords = (product: Product, names: ProductNames) => Words;

/** The files of one language: what is said everywhere, and what the Provision view says beside it. */
type LanguageFiles = {
  readonly page: () => Promise<WriteWords>;
  readonly provision: () => Promise<ProvisionWords>;
};

const languageFiles: Readonly<Record<Language, LanguageFiles>> = {
  en: {
    page: async () => (await import('./languages/en')).english,
    provision: async () => (await import('./provision/en')).provisionEn,
  },
  'zh-CN': {
    page: async () => (await import('./languages/zhCn')).chinese,
    provision: async () => (await import('./provision/zhCn')).provisionZhCn,
  },
};

/** Fetches what one language says of provisioning, whichever the product. */
export function loadProvisionWords(language: Language): Promise<ProvisionWords> {
  return languageFiles[language].provision();
}

/** Fetches a language with what it says of every product. */
export async function loadWords(language: Language): Promise<LanguageWords> {
  const [writeWords, ...products] = await Promise.all([
    languageFiles[language].page(),
    ...platformRooms.map(async ({ rules, words }) => ({ rules, words: await words[language]() })),
  ]);
  const named = (name: (words: ProductWords) => string) =>
    Object.fromEntries(products.map(({ rules, words }) => [rules.id, name(words)]));
  const names = { whole: named(({ name }) => name), short: named(({ shortName }) => shortName) };
  const written = new Map<string, Words>();
  return {
    language,
    formats: formatsFor(language),
    wordsFor: (platform = platformRooms[0].rules.id) => {
      const product = products.find(({ rules }) => rules.id === platform);
      if (!product) throw new RangeError(`no such platform ${platform}`);
      const words = written.get(platform) ?? writeWords(product, names);
      written.set(platform, words);
      return words;
    },
  };
}
