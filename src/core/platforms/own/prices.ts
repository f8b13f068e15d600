import type { PriceList } from '@/core/platforms/platform';
import { citation } from './citation';

const since = '2026-11-01';
const seen = '2026-11-21';

/** Prices of the example cluster, in cents. Coordinators are smaller servers here and cost less than workers of their name. */
export const priceLists: readonly PriceList[] = [
  {
    id: 'example-2026-11',
    currency: 'EUR',
    columns: [
      {
        billing: 'subscription',
        per: 'month',
        workers: { small: 21_900, medium: 41_500, large: 118_000 },
        coordinators: { small: 18_900, medium: 35_900 },
        since,
        seen,
        citation,
      },
      {
        billing: 'pay-as-you-go',
        per: 'hour',
        workers: { small: 45, medium: 86, large: 244 },
        coordinators: { small: 39, medium: 74 },
        since,
        seen,
        citation,
      },
    ],
  },
];
