import type { ProductNamesIn } from '@/core/words/product';

/** What each language calls the product: every page lists all products, whichever is shown. */
export const names: ProductNamesIn = {
  en: { name: 'Apache Flink on Kubernetes, run by yourself', shortName: 'Flink on Kubernetes' },
  'zh-CN': { name: 'Kubernetes 上的 Apache Flink（自行运维）', shortName: 'Kubernetes 上的 Flink' },
};
