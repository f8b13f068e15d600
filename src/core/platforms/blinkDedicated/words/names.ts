import type { ProductNamesIn } from '@/core/words/product';

/** What each language calls the product: every page lists all products, whichever is shown. */
export const names: ProductNamesIn = {
  en: {
    name: 'Alibaba Cloud Realtime Compute, dedicated Blink clusters',
    shortName: 'Blink, dedicated mode',
  },
  'zh-CN': { name: '阿里云实时计算 Blink 独享模式集群', shortName: 'Blink 独享模式' },
};
