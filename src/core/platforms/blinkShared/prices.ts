import type { PriceList } from '@/core/platforms/platform';

/** 6 CNY per CU and day. When that came into force is not recorded, so both days are those of the text. */
export const priceLists: readonly PriceList[] = [
  {
    id: 'cn-2021-06',
    currency: 'CNY',
    columns: [
      {
        billing: 'daily',
        per: 'day',
        workers: { cu: 600 },
        coordinators: {},
        since: '2021-06-09',
        seen: '2021-06-09',
        citation: { sourceId: 'sc-git', place: 'billing', date: '2021-06-09' },
      },
    ],
  },
];
