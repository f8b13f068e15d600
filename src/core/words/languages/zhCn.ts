import { answer } from '@/core/words/answer/zhCn';
import { figures } from '@/core/words/figures/zhCn';
import { frame } from '@/core/words/frame/zhCn';
import { notes } from '@/core/words/notes/zhCn';
import { options } from '@/core/words/options/zhCn';
import { phrasesFor } from '@/core/words/phrases/zhCn';
import { plan } from '@/core/words/plan/zhCn';
import { problems } from '@/core/words/problems/zhCn';
import { processes } from '@/core/words/processes/zhCn';
import type { Product, ProductNames } from '@/core/words/product';
import { sale } from '@/core/words/sale/zhCn';
import { settings } from '@/core/words/settings/zhCn';
import { updates } from '@/core/words/updates/zhCn';
import type { SubjectFiles, Words } from '@/core/words/words';

/** What is said everywhere in simplified Chinese of plans for one product. */
export function chinese(product: Product, names: ProductNames): Words {
  const phrases = phrasesFor(product);
  return {
    language: 'zh-CN',
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

/** What views, dialogs and documents say by themselves in simplified Chinese. */
export const chineseSubjects: SubjectFiles = {
  charts: async () => {
    const { charts } = await import('@/core/words/charts/zhCn');
    return () => ({ charts });
  },
  compare: async () => {
    const { compare } = await import('@/core/words/compare/zhCn');
    return (product) => ({ compare: compare(phrasesFor(product)) });
  },
  decides: async () => {
    const { decides } = await import('@/core/words/decides/zhCn');
    return (product: Product) => ({ decides: decides(phrasesFor(product)) });
  },
  embed: async () => {
    const { embed } = await import('@/core/words/embed/zhCn');
    return () => ({ embed });
  },
  examples: async () => {
    const { examples } = await import('@/core/words/examples/zhCn');
    return () => examples;
  },
  present: async () => {
    const { present } = await import('@/core/words/present/zhCn');
    return (product) => ({ present: present(phrasesFor(product)) });
  },
  products: async () => {
    const { products } = await import('@/core/words/products/zhCn');
    return (product) => ({ offers: products(phrasesFor(product)) });
  },
  rates: async () => {
    const { rates } = await import('@/core/words/rates/zhCn');
    return (product) => rates(phrasesFor(product));
  },
  risk: async () => {
    const { risk } = await import('@/core/words/risk/zhCn');
    return (product: Product) => ({ risk: risk(phrasesFor(product)) });
  },
  road: async () => {
    const { road } = await import('@/core/words/road/zhCn');
    return (product: Product) => ({ road: road(phrasesFor(product)) });
  },
  roadForm: async () => {
    const { roadForm } = await import('@/core/words/roadForm/zhCn');
    return () => ({ roadForm });
  },
  report: async () => {
    const [{ derivation }, { document }, { growth }, { sources }] = await Promise.all([
      import('@/core/words/derivation/zhCn'),
      import('@/core/words/document/zhCn'),
      import('@/core/words/growth/zhCn'),
      import('@/core/words/sources/zhCn'),
    ]);
    return (product) => {
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
    const { share } = await import('@/core/words/share/zhCn');
    return () => ({ share });
  },
  shelf: async () => {
    const { shelf } = await import('@/core/words/shelf/zhCn');
    return () => ({ shelf });
  },
  slides: async () => {
    const { slides } = await import('@/core/words/slides/zhCn');
    return (product) => ({ slides: slides(phrasesFor(product)) });
  },
  workbook: async () => {
    const { workbook } = await import('@/core/words/workbook/zhCn');
    return (product) => ({ workbook: workbook(phrasesFor(product)) });
  },
  workloads: async () => {
    const { workloads } = await import('@/core/words/workloads/zhCn');
    return (product) => workloads(phrasesFor(product));
  },
};
