import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of Realtime Compute (Blink), shared mode, in English. */
export const en: ProductWords = {
  ...names.en,
  worker: { one: 'CU', many: 'CU', a: 'a CU', measure: '' },
  coordinator: { one: 'management CU', many: 'management CU', a: 'a management CU', measure: '' },
  node: { one: 'CU', many: 'CU', a: 'a CU', measure: '' },
  offer: {
    rates: 'Those of dedicated mode, 2019; no record size is named.',
    step: 'One CU.',
    changes: 'Existing projects could scale and renew. User-defined extensions cannot be used.',
  },
  shape: () => 'CU',
  priceLists: { 'cn-2021-06': 'Mainland China, 2021-06' },
  billings: { daily: { name: 'by the day', choice: 'billing by the day' } },
  currencies: { CNY: 'CNY' },
  coordinatorHint: 'none in shared mode',
  oneCoordinator: 'Management is run by the provider.',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `Throughput figures are the provider’s rules of thumb for dedicated mode (2019); prices are your own, ${isDiscounted ? 'with the discount of the plan' : 'without a further discount'}; data stores and Internet traffic are billed separately.`
      : `Throughput figures are the provider’s rules of thumb for dedicated mode (2019). Prices are list prices of the date shown, ${isDiscounted ? 'with no discount but the plan’s own' : 'without discounts'}; data stores and Internet traffic are billed separately.`,
  priceAsked:
    'No price list of today could be read: your bill tells what you pay, and a project is renewed in the console’s list of projects.',
  sales: {
    'shared-off-sale': (date) =>
      `not sold since ${date}; existing projects could only scale and renew`,
  },
  notices: {
    'shared-off-sale': 'Shared mode is no longer sold; existing projects can scale and renew.',
    discontinued: 'The notice page is titled “discontinued”.',
  },
  growthRefused: {},
  sources: {
    'prep-2019': { name: 'Preparation guide, edition of 2019', short: 'Guide' },
    'prep-2022': { name: 'Preparation guide, edition of 2022', short: 'Guide' },
    'sc-git': { name: 'Documentation repository, 2018 to 2021', short: 'Docs' },
    'help-eol': { name: 'Notice that the service is discontinued, 2025', short: 'Help centre' },
  },
  places: {
    'chapter-2': 'ch. 2',
    'chapter-6': 'ch. 6',
    billing: 'billing methods',
    faq: 'FAQ',
    'window-functions': 'window functions',
    notice: 'service notice',
    unnamed: 'page not recorded',
  },
};
