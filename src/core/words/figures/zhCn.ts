import type { PriceAge } from '@/core/report/priceAge';
import { f, n, type Phrases } from '@/core/words/phrases/zhCn';
import type { FiguresWords } from './en';

/** How figures, money and counts are written, in simplified Chinese. */
export function figures({
  shape,
  machines,
  price,
  money,
  priceUnit,
  countWorkers,
  countCoordinators,
  worker,
  coordinator,
  countManaged,
  isPool,
  countNodes,
  product,
  cuName,
}: Phrases): FiguresWords {
  function age({ unit, count }: PriceAge): string {
    if (unit === 'years') return `距今 ${n(count)} 年`;
    return count === 0 ? '距今不足 1 个月' : `距今 ${n(count)} 个月`;
  }

  return {
    number: n,
    exact: f.exact,
    typed: f.typed,
    list: f.list,
    amount: f.amount,
    percent: (value) => `${f.percent(value)}%`,
    percentFigure: f.percent,
    cu: (value) => `${n(value)} ${cuName}`,
    money,
    price,
    priceUnit,
    shape,
    machines: isPool ? countNodes : machines,
    roles: { worker, workers: worker, coordinator, coordinators: coordinator },
    slaves: countWorkers,
    masters: countCoordinators,
    managed: countManaged,
    age,
    charge: (code) => product.charges?.[code] ?? code,
  };
}
