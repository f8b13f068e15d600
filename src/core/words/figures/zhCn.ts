import type { PriceAge } from '@/core/report/priceAge';
import { f, masters, n, price, shape, slaves } from '@/core/words/phrases/zhCn';
import type { FiguresWords } from './en';

function age({ unit, count }: PriceAge): string {
  if (unit === 'years') return `距今 ${n(count)} 年`;
  return count === 0 ? '距今不足 1 个月' : `距今 ${n(count)} 个月`;
}

/** How figures, money and counts are written, in simplified Chinese. */
export const figures: FiguresWords = {
  number: n,
  exact: f.exact,
  typed: f.typed,
  list: f.list,
  amount: f.amount,
  percent: (value) => `${f.percent(value)}%`,
  percentFigure: f.percent,
  cu: (value) => `${n(value)} CU`,
  money: f.money,
  price,
  shape,
  slaves,
  masters,
  age,
};
