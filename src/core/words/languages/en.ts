import { answer } from '@/core/words/answer/en';
import { figures } from '@/core/words/figures/en';
import { frame } from '@/core/words/frame/en';
import type { Language } from '@/core/words/language';
import { notes } from '@/core/words/notes/en';
import { options } from '@/core/words/options/en';
import { phrasesFor } from '@/core/words/phrases/en';
import { plan } from '@/core/words/plan/en';
import { problems } from '@/core/words/problems/en';
import { processes } from '@/core/words/processes/en';
import type { Product, ProductNames } from '@/core/words/product';
import { sale } from '@/core/words/sale/en';
import { settings } from '@/core/words/settings/en';
import { updates } from '@/core/words/updates/en';

/** What is said everywhere in English of plans for one product. */
export function english(product: Product, names: ProductNames) {
  const phrases = phrasesFor(product);
  return {
    language: 'en' as Language,
    ...answer(phrases),
    ...figures(phrases),
    ...notes(phrases),
    ...options(phrases),
    ...plan(phrases),
    ...processes(phrases),
    ...frame,
    ...problems,
    ...sale(phrases, names),
    ...settings(phrases, names),
    updates,
  };
}

/** What views, dialogs and documents say by themselves in English; each subject is fetched with them. */
export const englishSubjects = {
  charts: async () => {
    const { charts } = await import('@/core/words/charts/en');
    return () => ({ charts });
  },
  compare: async () => {
    const { compare } = await import('@/core/words/compare/en');
    return (product: Product) => ({ compare: compare(phrasesFor(product)) });
  },
  decides: async () => {
    const { decides } = await import('@/core/words/decides/en');
    return (product: Product) => ({ decides: decides(phrasesFor(product)) });
  },
  embed: async () => {
    const { embed } = await import('@/core/words/embed/en');
    return () => ({ embed });
  },
  examples: async () => {
    const { examples } = await import('@/core/words/examples/en');
    return () => examples;
  },
  present: async () => {
    const { present } = await import('@/core/words/present/en');
    return (product: Product) => ({ present: present(phrasesFor(product)) });
  },
  products: async () => {
    const { products } = await import('@/core/words/products/en');
    return (product: Product) => ({ offers: products(phrasesFor(product)) });
  },
  rates: async () => {
    const { rates } = await import('@/core/words/rates/en');
    return (product: Product) => rates(phrasesFor(product));
  },
  risk: async () => {
    const { risk } = await import('@/core/words/risk/en');
    return (product: Product) => ({ risk: risk(phrasesFor(product)) });
  },
  road: async () => {
    const { road } = await import('@/core/words/road/en');
    return (product: Product) => ({ road: road(phrasesFor(product)) });
  },
  roadForm: async () => {
    const { roadForm } = await import('@/core/words/roadForm/en');
    return () => ({ roadForm });
  },
  report: async () => {
    const [{ derivation }, { document }, { growth }, { sources }] = await Promise.all([
      import('@/core/words/derivation/en'),
      import('@/core/words/document/en'),
      import('@/core/words/growth/en'),
      import('@/core/words/sources/en'),
    ]);
    return (product: Product) => {
      const phrases = phrasesFor(product);
      return {
        ...derivation(phrases),
        document: document(phrases),
        ...growth(phrases),
        ...sources(phrases),
      };
    };
  },
  share: async () => {
    const { share } = await import('@/core/words/share/en');
    return () => ({ share });
  },
  shelf: async () => {
    const { shelf } = await import('@/core/words/shelf/en');
    return () => ({ shelf });
  },
  slides: async () => {
    const { slides } = await import('@/core/words/slides/en');
    return (product: Product) => ({ slides: slides(phrasesFor(product)) });
  },
  workbook: async () => {
    const { workbook } = await import('@/core/words/workbook/en');
    return (product: Product) => ({ workbook: workbook(phrasesFor(product)) });
  },
  workloads: async () => {
    const { workloads } = await import('@/core/words/workloads/en');
    return (product: Product) => workloads(phrasesFor(product));
  },
};
