import type { AvailabilityNotice, PlatformId } from '@/core/platforms/platform';

const products: Readonly<Record<PlatformId, string>> = {
  'blink-dedicated': 'Alibaba Cloud Realtime Compute, dedicated Blink clusters',
};

const sales: Readonly<Record<string, (date: string) => string>> = {
  'renewals-limited': (date) =>
    `no new and no upgrade orders since ${date}, renewals of at most 4 months`,
  'no-new-purchases': (date) => `no new purchases since ${date}`,
};

/** What is sized and whether it is still sold, in English. */
export const sale = {
  products,
  sales,
  /** A product with the last word on its sale. */
  offer: (product: string, sale: string) => `${product}: ${sale}`,
  availability: {
    heading: 'What is still sold',
    notices: {
      'shared-off-sale': 'Shared mode is no longer sold; existing projects can scale and renew.',
      'no-new-purchases':
        'Dedicated mode: no new purchases; existing clusters can scale and renew. Fully managed Flink is recommended instead.',
      'renewals-limited': 'No new and no upgrade orders; renewals of at most 4 months.',
      discontinued: 'The notice page is titled “discontinued”.',
    } satisfies Readonly<Record<AvailabilityNotice['code'], string>>,
    rules:
      'Sizing figures are the provider’s rules of thumb (2019). Prices are list prices of the date shown, without discounts; data stores and Internet traffic are billed separately.',
  },
};

/** What every language says there. */
export type SaleWords = typeof sale;
