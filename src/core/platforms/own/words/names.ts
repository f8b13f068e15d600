import type { ProductNamesIn } from '@/core/words/product';

/** What each language calls the product: every page lists all products, whichever is shown. */
export const names: ProductNamesIn = {
  en: { name: 'Example of a cluster of your own', shortName: 'A cluster of your own' },
  'zh-CN': { name: '自有集群示例', shortName: '自有集群' },
};
