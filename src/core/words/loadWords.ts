import { describedRooms, everyOwnPrices, platformRooms } from '@/core/platforms/registry';
import { type Formats, formatsFor } from './formats';
import type { Language } from './language';
import type { LeavingSides, LeavingWords } from './leaving/en';
import type { Product, ProductNames } from './product';
import type { ProductFileWords } from './productFile/en';
import type { ProvisionWords } from './provision/en';
import { type SubjectWords, subjectsBeside } from './subjectsBeside';
import type { SubjectFiles, Words, WordsFor } from './words';

/** One language, loaded: from here on what it says everywhere is there at once, for every product that it speaks of. */
export type LanguageWords = SubjectWords & {
  readonly language: Language;
  /** How the language writes figures, whatever the product. */
  readonly formats: Formats;
  /** Throws for a product whose words have not been fetched. */
  readonly wordsFor: WordsFor<never>;
  /** Whether the words of a product are there; without one, of every product. */
  readonly speaksOf: (platform?: string) => boolean;
  /** Fetches the words of every product. The same promise each time, also where they could not be fetched. */
  readonly fetchProducts: () => Promise<void>;
};

type PageWords = {
  readonly write: (product: Product, names: ProductNames) => Words;
  readonly subjects: SubjectFiles;
};

/** The files of one language: what is said everywhere, and what the Provision view says beside it. */
type LanguageFiles = {
  readonly page: () => Promise<PageWords>;
  readonly provision: () => Promise<ProvisionWords>;
  /** Of files that describe a product. */
  readonly productFile: () => Promise<ProductFileWords>;
  /** Of leaving one product for another, once both are known. */
  readonly leaving: () => Promise<(sides: LeavingSides) => LeavingWords>;
};

const languageFiles: Readonly<Record<Language, LanguageFiles>> = {
  en: {
    page: async () => {
      const { english, englishSubjects } = await import('./languages/en');
      return { write: english, subjects: englishSubjects };
    },
    provision: async () => (await import('./provision/en')).provisionEn,
    productFile: async () => (await import('./productFile/en')).productFileEn,
    leaving: async () => (await import('./leaving/en')).leavingEn,
  },
  'zh-CN': {
    page: async () => {
      const { chinese, chineseSubjects } = await import('./languages/zhCn');
      return { write: chinese, subjects: chineseSubjects };
    },
    provision: async () => (await import('./provision/zhCn')).provisionZhCn,
    productFile: async () => (await import('./productFile/zhCn')).productFileZhCn,
    leaving: async () => (await import('./leaving/zhCn')).leavingZhCn,
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

/** Fetches what writes one language's sentences of leaving a product, once both products are known. */
export function loadLeavingWriter(
  language: Language,
): Promise<(sides: LeavingSides) => LeavingWords> {
  return languageFiles[language].leaving();
}

/** Fetches a language with what it says of every product. */
export async function loadWords(language: Language): Promise<LanguageWords> {
  const spoken = await beginWords(language);
  await spoken.fetchProducts();
  return spoken;
}

/**
 * Fetches a language with what it says of the first product, and of the others no more than their names. `change` is
 * applied to all of its words, as in a build that marks them.
 */
export async function beginWords(
  language: Language,
  change: <T>(words: T) => T = (words) => words,
): Promise<LanguageWords> {
  const wordsOf = async ({ rules, words }: (typeof platformRooms)[number]): Promise<Product> => ({
    rules,
    words: await words[language](),
  });
  const [firstRoom, ...otherRooms] = platformRooms;
  const [{ write, subjects }, first] = await Promise.all([
    languageFiles[language].page(),
    wordsOf(firstRoom),
  ]);
  const known = new Map<string, Product>();
  const names = { whole: Object.create(null), short: Object.create(null) };
  for (const room of platformRooms) {
    names.whole[room.rules.id] = room.names[language].name;
    names.short[room.rules.id] = room.names[language].shortName;
  }
  /** The names of price lists by product: those of users' own come later. */
  const listNames = new Map<string, Record<string, string>>();
  const learn = ({ rules, words }: Product) => {
    const priceLists = Object.assign(Object.create(null), words.priceLists);
    listNames.set(rules.id, priceLists);
    known.set(rules.id, { rules, words: { ...words, priceLists } });
    names.whole[rules.id] = words.name;
    names.short[rules.id] = words.shortName;
  };
  learn(first);
  /** Products and prices may be described at any time; every text that lists them then has them. */
  const learnDescribed = () => {
    for (const { rules, wordsIn } of describedRooms()) {
      if (!known.has(rules.id)) learn({ rules, words: wordsIn(language) });
    }
    for (const { platform, list, nameIn } of everyOwnPrices()) {
      const lists = listNames.get(platform);
      if (lists) lists[list.id] ??= nameIn(language);
    }
  };
  const find = (platform: string = firstRoom.rules.id) => {
    learnDescribed();
    const product = known.get(platform);
    if (!product)
      throw new RangeError(`no words of platform ${platform}: none such, or not fetched`);
    return product;
  };
  const speaksOf = (platform?: string) => {
    learnDescribed();
    return platform === undefined
      ? platformRooms.every(({ rules }) => known.has(rules.id))
      : known.has(platform);
  };
  let coming: Promise<void> | undefined;
  const fetchProducts = () => {
    coming ??= Promise.all(otherRooms.map(wordsOf)).then((products) => products.forEach(learn));
    return coming;
  };
  const wordsFor = onceEach(find, (product) => change(write(product, names)));
  return {
    language,
    formats: formatsFor(language),
    wordsFor,
    speaksOf,
    fetchProducts,
    ...subjectsBeside(wordsFor, subjects, (say) =>
      onceEach(find, (product) => change(say(product))),
    ),
  };
}

/** Writes the words for each product once. */
function onceEach<T>(
  find: (platform?: string) => Product,
  write: (product: Product) => T,
): (platform?: string) => T {
  const written = new Map<string, T>();
  return (platform) => {
    const product = find(platform);
    const words = written.get(product.rules.id) ?? write(product);
    written.set(product.rules.id, words);
    return words;
  };
}
