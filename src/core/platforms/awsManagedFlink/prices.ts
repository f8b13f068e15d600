import type { PriceList } from '@/core/platforms/platform';
import { facts } from './facts';

/**
 * Prices of one region; those of others are the user's own. Since when they hold is not recorded, so both days are that
 * of the page. The KPU that an application adds costs the same, without running storage.
 */
export const priceLists: readonly PriceList[] = [
  {
    id: 'us-east-1-2026-09',
    currency: 'USD',
    columns: [
      {
        billing: 'pay-as-you-go',
        per: 'hour',
        workers: { kpu: 11 },
        coordinators: { kpu: 11 },
        charges: [{ code: 'running-storage', quantity: 50, minor: 10, citation: facts.prices }],
        since: '2026-09-20',
        seen: '2026-09-20',
        citation: facts.prices,
      },
    ],
  },
];
