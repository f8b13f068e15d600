import type { Phrases } from '@/core/words/phrases/en';
import type { ProductNames } from '@/core/words/product';

/** What is sized and whether it is still sold, in English. */
export const sale = ({ product }: Phrases, names: ProductNames) => ({
  /** Every product by its whole name. */
  products: names.whole,
  /** What may still be ordered of this product, by the code of the notice. */
  sales: product.sales,
  /** A product with the last word on its sale. */
  offer: (name: string, sale: string) => `${name}: ${sale}`,
  availability: {
    heading: 'What is still sold',
    /** Over the remark on the figures, where nothing happened to the sale. */
    figuresHeading: 'About these figures',
    notices: product.notices,
    rules: product.reliability,
    /** The way to the figures of leaving the product for the one that follows it. */
    leave: (to: string) => `What leaving for ${to} costs`,
    notLeft: (name: string) => `Nothing follows ${name}, so there is nothing to leave.`,
    priceAsked: product.priceAsked,
  },
});

/** What every language says there. */
export type SaleWords = ReturnType<typeof sale>;
