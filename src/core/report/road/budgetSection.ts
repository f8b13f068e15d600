import type { Price } from '@/core/quantity/money';
import { carriedLoad } from '@/core/report/carriedLoad';
import { type DocumentSection, sectionOf } from '@/core/report/document/layoutParts';
import { dateOf } from '@/core/sizing/road/calendar';
import type { WordsWith } from '@/core/words/words';
import type { BudgetFigures, RoadFigures } from './roadFigures';

/** When the budget breaks, and what it carries. */
export function budgetSection(
  { road }: RoadFigures,
  { budget, currency, broken, brokenByBest, cluster, isPriced }: BudgetFigures,
  words: WordsWith<'road'>,
): DocumentSection {
  const { budget: said } = words.road;
  const { calendar } = road.need;
  const amount: Price = { amount: budget.amount, currency, per: 'month' };
  const dayOf = (month: number) => dateOf(calendar, calendar.months[month] ?? 0);
  const paragraphs: string[] = [];
  if (broken === undefined) paragraphs.push(said.unknown);
  else if (!broken) paragraphs.push(said.holds(amount, budget.per));
  else {
    paragraphs.push(said.breaks(amount, budget.per, dayOf(broken.month), broken.spent));
    if (brokenByBest === null) paragraphs.push(said.bestHolds);
    else if (brokenByBest && brokenByBest.month !== broken.month) {
      paragraphs.push(said.bestBreaks(dayOf(brokenByBest.month)));
    }
  }
  if (cluster) {
    const { option, month, carriedCu, recordsPerSecond } = cluster;
    const { slaveCount, slave, masterCount, master } = option;
    const records = recordsPerSecond === null ? null : words.number(carriedLoad(recordsPerSecond));
    const text = words.road.best.cluster(slaveCount, slave, masterCount, master);
    paragraphs.push(said.carries(text, month, carriedCu, records, budget.per));
  } else if (isPriced) paragraphs.push(said.nothing(budget.per));
  return sectionOf('road-budget', said.heading, { paragraphs });
}
