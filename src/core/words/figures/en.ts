import type { PriceAge } from '@/core/report/priceAge';

import { f, n, type Phrases, plural } from '@/core/words/phrases/en';

/** How figures, money and counts are written, in English. */
export function figures({
  shape,
  machines,
  price,
  money,
  priceUnit,
  countWorkers,
  countCoordinators,
  worker,
  workers,
  coordinator,
  coordinators,
  countManaged,
  isPool,
  countNodes,
  product,
  cuName,
}: Phrases) {
  function age({ unit, count }: PriceAge): string {
    if (unit === 'years') return `${plural(count, 'year', 'years')} old`;
    return count === 0 ? 'less than a month old' : `${plural(count, 'month', 'months')} old`;
  }

  return {
    number: n,
    exact: f.exact,
    typed: f.typed,
    list: f.list,
    amount: f.amount,
    percent: (value: number) => `${f.percent(value)} %`,
    /** The number of a percentage, where the sign stands elsewhere. */
    percentFigure: f.percent,
    cu: (value: number) => `${n(value)} ${cuName}`,
    money,
    price,
    /** The unit of a price, as a table heads it. */
    priceUnit,
    shape,
    /** So many machines of one shape, without their role; sentences have the same words. */
    machines: isPool ? countNodes : machines,
    /** What the product calls its machines, as their names stand inside a sentence. */
    roles: { worker, workers, coordinator, coordinators },
    slaves: countWorkers,
    masters: countCoordinators,
    managed: countManaged,
    age,
    /** What comes beside the units, by the code of the charge. */
    charge: (code: string) => product.charges?.[code] ?? code,
  };
}

/** What every language says there. */
export type FiguresWords = ReturnType<typeof figures>;
