import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of the example of a cluster of one's own, in English. */
export const en: ProductWords = {
  ...names.en,
  worker: { one: 'worker', many: 'workers', a: 'a worker', measure: '' },
  coordinator: { one: 'coordinator', many: 'coordinators', a: 'a coordinator', measure: '' },
  node: { one: 'machine', many: 'machines', a: 'a machine', measure: '' },
  offer: {
    rates: 'Figures of an example.',
    failOver: 'With 2 coordinators or more.',
    step: 'One worker of the cluster’s shape.',
  },
  // The ids of the shapes are their names.
  shape: (id) => id,
  priceLists: { 'example-2026-11': 'Example prices, 2026-11' },
  billings: {
    subscription: { name: 'monthly', choice: 'monthly billing' },
    'pay-as-you-go': { name: 'by the hour', choice: 'billing by the hour' },
  },
  currencies: { EUR: 'EUR' },
  coordinatorHint: '2 or more give fail-over',
  oneCoordinator: 'One coordinator has no fail-over.',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `Sizing figures are those of an example, not of a provider; prices are your own, ${isDiscounted ? 'with the discount of the plan' : 'without a further discount'}.`
      : `Sizing figures and prices are those of an example, not of a provider; prices ${isDiscounted ? 'include no discount but the plan’s own' : 'are without discounts'}.`,
  notAnOffer: 'an example, not an offer',
  sales: {},
  notices: {},
  growthRefused: {},
  sources: { example: { name: 'Example cluster of StreamSizer', short: 'Example' } },
  places: { example: 'own figures' },
};
