import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of Realtime Compute for Apache Flink, fully managed, in English. */
export const en: ProductWords = {
  ...names.en,
  worker: { one: 'CU of work', many: 'CU of work', a: 'a CU of work', measure: '' },
  coordinator: { one: 'management CU', many: 'management CU', a: 'a management CU', measure: '' },
  node: { one: 'CU', many: 'CU', a: 'a CU', measure: '' },
  managed: { one: 'workspace', many: 'workspaces', a: 'a workspace', measure: '' },
  hybridLimits:
    'Hybrid billing is offered for x86 subscriptions without high availability across zones alone (2025-04-11).',
  offer: {
    rates:
      'Published by the provider (2024) for internal processing only. No record size is named, and the events of its benchmarks are small.',
    failOver:
      'The provider’s. Across zones only for some subscriptions, at a price that is not published.',
    sla: '99.9 %.',
    step: 'One CU: 1 core, 4 GB of memory and 20 GB of local storage.',
    changes:
      'The number of CU, and the billing in both directions; the VPC, the bucket and the name of a workspace never.',
    start:
      'Pay-as-you-go takes its machines when a job starts, which can fail in a full region; above 1,000 CU it needs a ticket. It costs until the workspace is released.',
  },
  shape: () => 'CU',
  priceLists: {
    'cn-2021-06': 'Beijing, Shanghai, Hangzhou, Shenzhen, 2021-06',
    'hong-kong-2021-06': 'Hong Kong, 2021-06',
    'singapore-2021-06': 'Singapore, 2021-06',
  },
  billings: {
    subscription: { name: 'monthly', choice: 'monthly billing' },
    'pay-as-you-go': { name: 'by the hour', choice: 'billing by the hour' },
    hybrid: { name: 'hybrid', choice: 'hybrid billing' },
  },
  currencies: { CNY: 'CNY' },
  coordinatorHint: 'two for each workspace',
  oneCoordinator: 'Management CU are run by the provider.',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `Throughput figures are the provider’s (2024) and name no record size; prices are your own, ${isDiscounted ? 'with the discount of the plan' : 'without a further discount'}; data stores and Internet traffic are billed separately.`
      : `Throughput figures are the provider’s (2024) and name no record size. The newest prices that could be read are of 2021-06-04, ${isDiscounted ? 'shown with the plan’s own discount' : 'shown without discounts'}: ask for today’s, in the console or by the call QueryCreateInstancePrice. Data stores and Internet traffic are billed separately.`,
  priceAsked:
    'The console tells today’s price before an order, and so does the API call QueryCreateInstancePrice (foasconsole, 2021-10-28).',
  sales: {},
  notices: {},
  growthRefused: {},
  sources: {
    'help-flink': {
      name: 'Help centre of fully managed Flink, 2024 to 2026',
      short: 'Help centre',
    },
    'sc-git': { name: 'Documentation repository, 2018 to 2021', short: 'Docs' },
  },
  places: {
    'billable-items': 'billable items',
    'pay-as-you-go': 'pay-as-you-go',
    'hybrid-pricing': 'hybrid billing',
    'price-list': 'price list',
    faq: 'FAQ',
    activation: 'activation',
  },
};
