import type { ProductNamesIn } from '@/core/words/product';

/** What each language calls the product: every page lists all products, whichever is shown. */
export const names: ProductNamesIn = {
  en: {
    name: 'Alibaba Cloud Realtime Compute for Apache Flink, fully managed',
    shortName: 'Fully managed Flink',
  },
  'zh-CN': { name: '阿里云实时计算 Flink 版（全托管）', shortName: 'Flink 全托管' },
};
