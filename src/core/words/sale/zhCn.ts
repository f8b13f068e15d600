import { type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { ProductNames } from '@/core/words/product';
import type { SaleWords } from './en';

/** What is sized and whether it is still sold, in simplified Chinese. */
export const sale = ({ product }: Phrases, names: ProductNames): SaleWords => ({
  products: names.whole,
  sales: product.sales,
  offer: (name, sale) => `${name}：${sale}`,
  availability: {
    heading: '在售情况',
    figuresHeading: '关于这些数据',
    notices: product.notices,
    rules: product.reliability,
    /** The way to the figures of leaving the product for the one that follows it. */
    leave: (to) => zh`查看迁移到 ${to} 的费用`,
    notLeft: (name) => zh`${name} 没有后继产品，无需迁移。`,
    priceAsked: product.priceAsked,
  },
});
