import type { ProductNamesIn } from '@/core/words/product';

/** What each language calls the product: every page lists all products, whichever is shown. */
export const names: ProductNamesIn = {
  en: { name: 'AWS Managed Service for Apache Flink', shortName: 'AWS Managed Flink' },
  'zh-CN': {
    name: 'AWS 托管 Apache Flink 服务（Managed Service for Apache Flink）',
    shortName: 'AWS 托管 Flink',
  },
};
