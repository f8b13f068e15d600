import { describedRooms, platformRooms } from '@/core/platforms/registry';
import { type Formats, formatsFor } from './formats';
import type { Language } from './language';
import type { Product, ProductNames } from './product';
import type { ProductFileWords } from './productFile/en';
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
  /** Of files that describe a product. */
  readonly productFile: () => Promise<ProductFileWords>;
};

const languageFiles: Readonly<Record<Language, LanguageFiles>> = {
  en: {
    page: async () => (await import('./languages/en')).english,
    provision: async () => (await import('./provision/en')).provisionEn,
    productFile: async () => (await import('./productFile/en')).productFileEn,
  },
  'zh-CN': {
    page: async () => (await import('./languages/zhCn')).chinese,
    provision: async () => (await import('./provision/zhCn')).provisionZhCn,
    productFile: async () => (await import('./productFile/zhCn')).productFileZhCn,
  },
};

/** Fetches what one language says of provisioning, whichever the product. */
export function loadProvisionWords(language: Language): Promise<ProvisionWords> {
  return languageFiles[language].provision();
}

/** Fetches what one language says of files that describe a product. */
export function loadProductFileWords(language: Language): Promise<ProductFileWords> {
  return languageFiles[language].productFile();
}

/** Fetches a language with what it says of every product. */
export async function loadWords(language: Language): Promise<LanguageWords> {
  const [writeWords, ...products] = await Promise.all([
    languageFiles[language].page(),
    ...platformRooms.map(async ({ rules, words }) => ({ rules, words: await words[language]() })),
  ]);
  const known = new Map<string, Product>();
  const names = { whole: Object.create(null), short: Object.create(null) };
  const learn = ({ rules, words }: Product) => {
    known.set(rules.id, { rules, words });
    names.whole[rules.id] = words.name;
    names.short[rules.id] = words.shortName;
  };
  for (const product of products) learn(product);
  /** Products may be described at any time; every text that lists products then has them. */
  const learnDescribed = () => {
    for (const { rules, wordsIn } of describedRooms()) {
      if (!known.has(rules.id)) learn({ rules, words: wordsIn(language) });
    }
  };
  const written = new Map<string, Words>();
  return {
    language,
    formats: formatsFor(language),
    wordsFor: (platform = platformRooms[0].rules.id) => {
      learnDescribed();
      const product = known.get(platform);
      if (!product) throw new RangeError(`no such platform ${platform}`);
      const words = written.get(platform) ?? writeWords(product, names);
      written.set(platform, words);
      return words;
    },
  };
}
