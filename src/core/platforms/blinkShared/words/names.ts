import type { ProductNamesIn } from '@/core/words/product';

/** What each language calls the product: every page lists all products, whichever is shown. */
export const names: ProductNamesIn = {
  en: {
    name: 'Alibaba Cloud Realtime Compute, Blink in shared mode',
    shortName: 'Blink, shared mode',
  },
  'zh-CN': { name: '阿里云实时计算 Blink 共享模式', shortName: 'Blink 共享模式' },
};
