import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of AWS Managed Service for Apache Flink, in English. */
export const en: ProductWords = {
  ...names.en,
  cuName: 'KPU',
  worker: { one: 'KPU of work', many: 'KPU of work', a: 'a KPU of work', measure: '' },
  coordinator: {
    one: 'KPU beside the work',
    many: 'KPU beside the work',
    a: 'a KPU beside the work',
    measure: '',
  },
  node: { one: 'KPU', many: 'KPU', a: 'a KPU', measure: '' },
  managed: { one: 'application', many: 'applications', a: 'an application', measure: '' },
  charges: { 'running-storage': 'GB of running storage' },
  offer: {
    rates:
      'From AWS’s own guide (2026-08), in MB/s for each KPU: 5 to 10 for typical work, of which 5 is used, and 1 to 3 for work that is heavy on CPU. With records of 1 KB, 5 to 10 MB/s are 5,000 to 10,000 records/s.',
    failOver: 'Nothing about it is on the pages that were read.',
    sla: 'Nothing about it is on the pages that were read.',
    step: 'One KPU of an application: 1 vCPU, 4 GB of memory and 50 GB of running storage.',
    changes:
      'The parallelism (256 at most) and the parallelism of a KPU (1 to 8), from which the number of KPU follows. More than 64 KPU for an application need a higher quota.',
    start: 'At least 10 minutes are billed at each start.',
  },
  shape: () => 'KPU',
  priceLists: { 'us-east-1-2026-09': 'us-east-1, 2026-09' },
  billings: { 'pay-as-you-go': { name: 'by the hour', choice: 'billing by the hour' } },
  currencies: { USD: 'USD' },
  coordinatorHint: 'one for each application',
  oneCoordinator: 'One KPU is charged for each application beside its work.',
  reliability: (isDiscounted, hasOwnPrices) =>
    hasOwnPrices
      ? `A KPU is one CU: 1 vCPU and 4 GB. Throughput figures are those of AWS’s guide (2026-08); that a MB is 1,000,000 bytes is our reading. Prices are your own, ${isDiscounted ? 'with the discount of the plan' : 'without a further discount'}; an hour’s price stands as one for 720 hours. Data stores and traffic are not in it.`
      : `A KPU is one CU: 1 vCPU and 4 GB. Throughput figures are those of AWS’s guide (2026-08); that a MB is 1,000,000 bytes is our reading. The price is for a month of 720 hours and includes 50 GB of running storage for each KPU of work; list prices of us-east-1, seen on 2026-09-20, ${isDiscounted ? 'shown with the plan’s own discount' : 'shown without discounts'}. Prices of other regions are for you to enter. Data stores and traffic are not in it.`,
  priceAsked:
    'AWS’s price page, aws.amazon.com/managed-service-apache-flink/pricing, tells today’s price of each region.',
  sales: {},
  notices: {},
  growthRefused: {},
  sources: {
    'aws-docs': {
      name: 'Documentation of AWS Managed Service for Apache Flink',
      short: 'AWS docs',
    },
    'aws-prices': { name: 'AWS price page, 2026-09-20', short: 'AWS prices' },
  },
  places: {
    billing: 'pricing',
    scaling: 'scaling',
    resources: 'resources',
    'sizing-guide': 'sizing guide',
    'price-list': 'price list',
  },
};
