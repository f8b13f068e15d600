import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of Realtime Compute (Blink), dedicated mode, in English. */
export const en: ProductWords = {
  ...names.en,
  worker: { one: 'Slave', many: 'Slaves', a: 'a Slave', measure: '' },
  coordinator: { one: 'Master', many: 'Masters', a: 'a Master', measure: '' },
  node: { one: 'machine', many: 'machines', a: 'a machine', measure: '' },
  offer: {
    rates: 'Rules of thumb of 2019 for a Blink CU; no record size is named.',
    failOver: 'With 3 Masters; with 1 there is none.',
    sla: 'With 3 Masters.',
    step: 'One Slave of the cluster’s shape.',
    changes:
      'Number of Slaves and shape of the Masters; never the shape of the Slaves, the number of Masters, the zone or the billing.',
    start: 'The machines are yours once they are ordered; an order may be refused today.',
  },
  // Ids read like 8c32g.
  shape: (id) => id.replace(/^(\d+)c(\d+)g$/, '$1-core $2 GB'),
  priceLists: {
    'cn-2020-10': 'Mainland China, since 2020-10',
    'cn-2019-02': 'Mainland China, 2019-02 to 2020-10',
    'intl-tokyo-2020-11': 'Japan (Tokyo), 2020-11',
    'intl-kuala-lumpur-2020-11': 'Malaysia (Kuala Lumpur), 2020-11',
    'intl-frankfurt-2020-11': 'Germany (Frankfurt), 2020-11',
  },
  billings: {
    subscription: { name: 'monthly', choice: 'monthly billing' },
    'pay-as-you-go': { name: 'by the hour', choice: 'billing by the hour' },
  },
  currencies: { CNY: 'CNY', USD: 'USD' },
  coordinatorHint: '3 give fail-over and the SLA; fixed after purchase',
  oneCoordinator:
    'One Master has no fail-over and no SLA, and the number of Masters cannot be changed after purchase.',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `Sizing figures are the provider’s rules of thumb (2019); prices are your own, ${isDiscounted ? 'with the discount of the plan' : 'without a further discount'}; data stores and Internet traffic are billed separately.`
      : `Sizing figures are the provider’s rules of thumb (2019). Prices are list prices of the date shown, ${isDiscounted ? 'with no discount but the plan’s own' : 'without discounts'}; data stores and Internet traffic are billed separately.`,
  priceAsked:
    'No price list of today could be read: your bill tells what you pay, and a cluster is renewed in the console’s list of clusters.',
  sales: {
    'renewals-limited': (date) =>
      `no new and no upgrade orders since ${date}, renewals of at most 4 months`,
    'no-new-purchases': (date) => `no new purchases since ${date}`,
  },
  notices: {
    'shared-off-sale': 'Shared mode is no longer sold; existing projects can scale and renew.',
    'no-new-purchases':
      'Dedicated mode: no new purchases; existing clusters can scale and renew. Fully managed Flink is recommended instead.',
    'renewals-limited': 'No new and no upgrade orders; renewals of at most 4 months.',
    discontinued: 'The notice page is titled “discontinued”.',
  },
  growthRefused: {
    'renewals-limited': (since) =>
      `Adding Slaves or changing Masters is an upgrade order. The provider has accepted no upgrade orders since ${since}, so it may be refused: open a ticket to ask before you rely on it.`,
  },
  temporaryRefused: {
    'renewals-limited': (since) =>
      `These sums have no temporary machines beside a cluster by the month: a cluster has one way of billing for good, and Slaves by the hour for an event would be a second cluster with Masters of its own. The provider has accepted no new orders since ${since}.`,
  },
  sources: {
    'prep-2019': { name: 'Preparation guide, edition of 2019', short: 'Guide' },
    'prep-2022': { name: 'Preparation guide, edition of 2022', short: 'Guide' },
    'sc-git': { name: 'Documentation repository, 2018 to 2021', short: 'Docs' },
    'help-eol': { name: 'Notice that the service is discontinued, 2025', short: 'Help centre' },
    'oss-docs': { name: 'OSS help, 2021', short: 'OSS help' },
    'vpc-docs': { name: 'VPC help, 2025', short: 'VPC help' },
    'ram-docs': { name: 'RAM help, 2025', short: 'RAM help' },
  },
  places: {
    'chapter-1': 'ch. 1',
    'chapter-2': 'ch. 2',
    'chapter-3': 'ch. 3',
    'chapter-6': 'ch. 6',
    'chapter-7': 'ch. 7',
    'price-list': 'price list',
    billing: 'billing methods',
    faq: 'FAQ',
    limits: 'limits',
    scaling: 'change guide',
    'window-functions': 'window functions',
    functions: 'user-defined functions',
    'bucket-names': 'bucket names',
    vswitches: 'vSwitches',
    notice: 'service notice',
    unnamed: 'page not recorded',
  },
};
