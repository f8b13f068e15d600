import type { Billing, PriceColumn, PriceList } from '@/core/platforms/platform';
import type { Period } from '@/core/quantity/money';
import { facts } from './facts';

/** A CU of work and one of management cost the same. Nothing newer than 2021-06-04 is published where it can be read. */
function column(billing: Billing, per: Period, minor: number): PriceColumn {
  return {
    billing,
    per,
    workers: { cu: minor },
    coordinators: { cu: minor },
    since: '2021-06-04',
    seen: '2021-06-04',
    citation: facts.prices,
  };
}

export const priceLists: readonly PriceList[] = [
  {
    // Beijing, Shanghai, Hangzhou, Shenzhen.
    id: 'cn-2021-06',
    currency: 'CNY',
    columns: [column('subscription', 'month', 18_000), column('pay-as-you-go', 'hour', 38)],
  },
  {
    id: 'hong-kong-2021-06',
    currency: 'CNY',
    columns: [column('subscription', 'month', 29_500)],
  },
  {
    id: 'singapore-2021-06',
    currency: 'CNY',
    columns: [column('subscription', 'month', 28_400)],
  },
];
