import { describe, expect, it } from 'vitest';
import { findPriceColumn, findPriceList } from '@/core/platforms/registry';
import { priceLists } from './prices';
import { rules } from './rules';

const shapes = ['4c16g', '8c32g', '16c64g', '24c96g', '32c128g', '56c224g', '64c256g'] as const;

/** The published tables, typed a second time from the source: minor units, one row a list, in shape order. */
const published = `
  cn-2020-10               CNY subscription  month  85000 145000 271000 395000 518000 878000 995000
  cn-2020-10               CNY pay-as-you-go hour     223    384    706    923   1350   2316   2359
  cn-2019-02               CNY subscription  month 106848 184146 338740 443065 647929 1111713 1132254
  intl-tokyo-2020-11       USD subscription  month  18716  34096  64856      - 126375 218518      -
  intl-kuala-lumpur-2020-11 USD subscription month  16432  28807  53557      - 103060 177304      -
  intl-frankfurt-2020-11   USD subscription  month  18790  33244  62151      - 119964 206691      -
`;

const rows = published
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));

describe('the price lists', () => {
  it.each(rows)(
    '%s in %s, %s by the %s, is what was published',
    (id, currency, billing, per, ...prices) => {
      const list = priceLists.find((candidate) => candidate.id === id);
      const column = list?.columns.find((candidate) => candidate.billing === billing);
      const expected = shapes.flatMap((shape, i) =>
        prices[i] === '-' ? [] : [[shape, Number(prices[i])]],
      );
      expect(prices).toHaveLength(shapes.length);
      expect(list?.currency).toBe(currency);
      expect(column?.per).toBe(per);
      expect(column?.workers).toStrictEqual(Object.fromEntries(expected));
      expect(column?.coordinators).toStrictEqual(Object.fromEntries(expected));
    },
  );

  it('has no column beyond those', () => {
    const columns = priceLists.flatMap(({ id, columns }) =>
      columns.map((c) => `${id} ${c.billing}`),
    );
    expect(columns).toStrictEqual(rows.map(([id, , billing]) => `${id} ${billing}`));
    expect(priceLists.map(({ id }) => id)).toStrictEqual([...new Set(rows.map(([id]) => id))]);
  });

  it('dates every column', () => {
    const dates = priceLists.map(({ columns }) => columns.map(({ since, seen }) => [since, seen]));
    expect(dates).toStrictEqual([
      [
        ['2020-10-28', '2021-06-09'],
        ['2019-04-23', '2021-06-09'],
      ],
      [['2019-02-13', '2020-10-27']],
      [['2020-11-30', '2021-05-07']],
      [['2020-11-30', '2021-05-07']],
      [['2020-11-30', '2021-05-07']],
    ]);
  });

  it('finds a column only where there is one', () => {
    expect(findPriceColumn(findPriceList(rules, 'cn-2019-02'), 'pay-as-you-go')).toBeUndefined();
    expect(findPriceColumn(findPriceList(rules, 'cn-2020-10'), 'pay-as-you-go')?.per).toBe('hour');
  });
});
