import type { PriceAge } from '@/core/report/priceAge';
import { f, masters, n, plural, price, shape, slaves } from '@/core/words/phrases/en';

function age({ unit, count }: PriceAge): string {
  if (unit === 'years') return `${plural(count, 'year', 'years')} old`;
  return count === 0 ? 'less than a month old' : `${plural(count, 'month', 'months')} old`;
}

/** How figures, money and counts are written, in English. */
export const figures = {
  number: n,
  exact: f.exact,
  typed: f.typed,
  list: f.list,
  amount: f.amount,
  percent: (value: number) => `${f.percent(value)} %`,
  /** A percentage whose sign stands beside. */
  percentFigure: f.percent,
  cu: (value: number) => `${n(value)} CU`,
  money: f.money,
  price,
  shape,
  slaves,
  masters,
  age,
};

/** What every language says there. */
export type FiguresWords = typeof figures;
