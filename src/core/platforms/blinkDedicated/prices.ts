import type { PriceColumn, PriceList, PriceListId } from '@/core/platforms/platform';
import { type Currency, minorUnits } from '@/core/quantity/money';
import { facts } from './facts';

const shapes = ['4c16g', '8c32g', '16c64g', '24c96g', '32c128g', '56c224g', '64c256g'] as const;

/** Published amounts in shape order, null for a shape that the list does not price. Both roles cost the same. */
function priced(
  currency: Currency,
  amounts: readonly (number | null)[],
): Pick<PriceColumn, 'workers' | 'coordinators'> {
  const entries = shapes.flatMap((shape, i) => {
    const amount = amounts[i];
    return amount == null ? [] : [[shape, minorUnits(amount, currency)] as const];
  });
  const minorByShape = Object.fromEntries(entries);
  return { workers: minorByShape, coordinators: minorByShape };
}

function international(id: PriceListId, amounts: readonly (number | null)[]): PriceList {
  return {
    id,
    currency: 'USD',
    columns: [
      {
        billing: 'subscription',
        per: 'month',
        ...priced('USD', amounts),
        since: '2020-11-30',
        seen: '2021-05-07',
        citation: facts['prices-intl-2020-11'],
      },
    ],
  };
}

/** Every published price column of dedicated mode, newest list first. */
export const priceLists: readonly PriceList[] = [
  {
    id: 'cn-2020-10',
    currency: 'CNY',
    columns: [
      {
        billing: 'subscription',
        per: 'month',
        ...priced('CNY', [850, 1450, 2710, 3950, 5180, 8780, 9950]),
        since: '2020-10-28',
        seen: '2021-06-09',
        citation: facts['prices-cn-2020-10'],
      },
      {
        billing: 'pay-as-you-go',
        per: 'hour',
        ...priced('CNY', [2.23, 3.84, 7.06, 9.23, 13.5, 23.16, 23.59]),
        since: '2019-04-23',
        seen: '2021-06-09',
        citation: facts['prices-cn-2020-10'],
      },
    ],
  },
  {
    id: 'cn-2019-02',
    currency: 'CNY',
    columns: [
      {
        billing: 'subscription',
        per: 'month',
        ...priced('CNY', [1068.48, 1841.46, 3387.4, 4430.65, 6479.29, 11117.13, 11322.54]),
        since: '2019-02-13',
        seen: '2020-10-27',
        citation: facts['prices-cn-2019-02'],
      },
    ],
  },
  international('intl-tokyo-2020-11', [187.16, 340.96, 648.56, null, 1263.75, 2185.18, null]),
  international('intl-kuala-lumpur-2020-11', [164.32, 288.07, 535.57, null, 1030.6, 1773.04, null]),
  international('intl-frankfurt-2020-11', [187.9, 332.44, 621.51, null, 1199.64, 2066.91, null]),
];
