import { type Currency, minorUnits, type Period } from '@/core/quantity/money';
import { facts } from './facts';
import type { ShapeId } from './platform';
import type { Citation } from './sources';

export type PriceListId =
  | 'cn-2020-10'
  | 'cn-2019-02'
  | 'intl-tokyo-2020-11'
  | 'intl-kuala-lumpur-2020-11'
  | 'intl-frankfurt-2020-11';

export type Billing = 'subscription' | 'pay-as-you-go';

/** Price per machine in minor units (fen, cents); a Master and a Slave of one shape cost the same. */
export type PriceColumn = {
  readonly billing: Billing;
  readonly per: Period;
  readonly minorByShape: Readonly<Partial<Record<ShapeId, number>>>;
  readonly since: string;
  /** The last day on which the column was seen in force. */
  readonly seen: string;
  readonly citation: Citation;
};

export type PriceList = {
  readonly id: PriceListId;
  readonly currency: Currency;
  readonly columns: readonly PriceColumn[];
};

const shapes = ['4c16g', '8c32g', '16c64g', '24c96g', '32c128g', '56c224g', '64c256g'] as const;

/** A column from published amounts in shape order; null marks a shape that the list does not price. */
function priced(amounts: readonly (number | null)[]): PriceColumn['minorByShape'] {
  const entries = shapes.flatMap((shape, i) => {
    const amount = amounts[i];
    return amount == null ? [] : [[shape, minorUnits(amount)] as const];
  });
  return Object.fromEntries(entries);
}

function international(id: PriceListId, amounts: readonly (number | null)[]): PriceList {
  return {
    id,
    currency: 'USD',
    columns: [
      {
        billing: 'subscription',
        per: 'month',
        minorByShape: priced(amounts),
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
        minorByShape: priced([850, 1450, 2710, 3950, 5180, 8780, 9950]),
        since: '2020-10-28',
        seen: '2021-06-09',
        citation: facts['prices-cn-2020-10'],
      },
      {
        billing: 'pay-as-you-go',
        per: 'hour',
        minorByShape: priced([2.23, 3.84, 7.06, 9.23, 13.5, 23.16, 23.59]),
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
        minorByShape: priced([1068.48, 1841.46, 3387.4, 4430.65, 6479.29, 11117.13, 11322.54]),
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

export const priceListIds: readonly PriceListId[] = priceLists.map((list) => list.id);

export function findPriceList(id: PriceListId): PriceList {
  const list = priceLists.find((candidate) => candidate.id === id);
  if (!list) throw new RangeError(`no such price list: ${id}`);
  return list;
}

/** The column of a list for a way of billing; undefined when the list has none. */
export function findPriceColumn(list: PriceList, billing: Billing): PriceColumn | undefined {
  return list.columns.find((column) => column.billing === billing);
}
