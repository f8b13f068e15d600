import { findPriceList } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import { majorAmount, minorOf, type Period, type Price } from '@/core/quantity/money';
import {
  amountCell,
  type DocumentCell,
  type DocumentSection,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { dateOf } from '@/core/sizing/road/calendar';
import type { CheapestBase, RoadCosts, RoadSums } from '@/core/sizing/road/roadCosts';
import type { Road } from '@/core/sizing/road/roadOf';
import type { WordsWith } from '@/core/words/words';
import { ownedPrices } from './ownedPrices';
import type { RoadFigures } from './roadFigures';

/** What the road's shape costs: by every way of billing for every year and the whole, and month by month. */
export function costsSection(
  { road, eventCosts }: RoadFigures,
  words: WordsWith<'road'>,
): DocumentSection {
  const { costs: said } = words.road;
  const costs = costsShown(road, eventCosts, words);
  const { calendar } = road.need;
  const count = calendar.months.length - 1;
  const years = Math.ceil(count / 12);
  const known = costs.find(({ sums }) => sums)?.sums?.whole;
  if (!known) {
    const paragraphs = [words.road.noSum(road.problems.length > 0)];
    return sectionOf('road-costs', said.heading, { paragraphs });
  }
  const cell = (price: Price | undefined): DocumentCell =>
    price ? amountCell(price, words.amount) : textCell(said.unknown);
  return sectionOf('road-costs', said.heading, {
    paragraphs: [
      said.sums(
        words.road.currency(known.currency),
        (road.plan.discountPercent ?? 0) > 0,
        (road.plan.taxPercent ?? 0) > 0,
      ),
      ...ownedRemarks(road, words),
      ...road.costs.flatMap((one) => remarksOn(one, words)),
      ...(eventCosts.size > 0 && mayMix(road) ? [said.oneBilling(saleNotice(road.platform))] : []),
      said.rounding,
    ],
    tables: [
      {
        columns: [
          textColumn(said.billing),
          // One year is the whole.
          ...(years > 1
            ? Array.from({ length: years }, (_, i) => numberColumn(said.year(i + 1)))
            : []),
          numberColumn(said.whole(count)),
          ...(eventCosts.size > 0 ? [numberColumn(said.events)] : []),
        ],
        rows: costs.map(({ name, sums, events }) => [
          textCell(name),
          ...(years > 1 ? Array.from({ length: years }, (_, i) => cell(sums?.years[i])) : []),
          cell(sums?.whole),
          ...(eventCosts.size > 0 ? [cell(events)] : []),
        ]),
      },
      {
        columns: [textColumn(said.month), ...costs.map(({ name }) => numberColumn(name))],
        rows: Array.from({ length: count }, (_, i) => [
          textCell(dateOf(calendar, calendar.months[i] ?? 0)),
          ...costs.map(({ sums }) => cell(sums?.months[i])),
        ]),
      },
    ],
  });
}

/** Whether somebody may think of hours beside months, which only a hybrid billing has. */
function mayMix({ platform, plan }: Road): boolean {
  const { columns } = findPriceList(platform, plan.priceList);
  const has = (period: Period) => columns.some(({ per }) => per === period);
  return !platform.hybrid && has('month') && has('hour');
}

/** Every way of billing, and the cheapest base beside that of the plan. */
function costsShown(
  { costs }: Road,
  eventCosts: ReadonlyMap<string, Price>,
  { road: { costs: said } }: WordsWith<'road'>,
) {
  return costs.flatMap(({ billing, sums, cheapest }) => {
    const name = said.name(billing);
    const own = { name, sums, events: eventCosts.get(billing) };
    if (!cheapest) return [own];
    return [own, { name: said.cheapestBase(name), sums: cheapest.sums, events: undefined }];
  });
}

function remarksOn(
  { billing, base, cheapest, sums, isDisputed, owned, policy, path }: RoadCosts,
  { road: { costs: said } }: WordsWith<'road'>,
): readonly string[] {
  const master = path.pieces[0]?.master;
  const isFixed = policy === 'from-the-start';
  const changes = path.pieces.some((piece) => piece.master !== (owned?.cluster.master ?? master));
  return [
    ...(base && !cheapest ? [said.base(base[0] ?? 0, base.at(-1) ?? 0)] : []),
    ...(cheapest ? [said.ownBase(base?.[0] ?? 0)] : []),
    ...(cheapest ? [baseText(cheapest, sums, said)] : []),
    ...(isDisputed && isFixed && master !== undefined ? [said.fixed(master, billing)] : []),
    ...(isDisputed && !isFixed && changes ? [said.changing(billing)] : []),
  ];
}

/** The cheapest base, and what it saves where both are known. */
function baseText(
  { base, sums }: CheapestBase,
  own: RoadSums | null,
  said: WordsWith<'road'>['road']['costs'],
): string {
  const less = sums && own ? minorOf(own.whole) - minorOf(sums.whole) : undefined;
  if (less === 0) return said.noCheaperBase;
  const saved =
    own && less !== undefined
      ? { ...own.whole, amount: majorAmount(less, own.whole.currency) }
      : null;
  return said.otherBase(base[0] ?? 0, base.at(-1) ?? 0, saved);
}

/** Where the sums begin, and which price they use where somebody says what they pay. */
function ownedRemarks(road: Road, { road: { costs: said } }: WordsWith<'road'>): readonly string[] {
  const prices = ownedPrices(road);
  if (!prices) return [];
  const { listed, typed } = prices;
  const isSame = listed && typed && minorOf(listed) === minorOf(typed);
  return [
    said.owned(road.billing),
    ...(typed ? [isSame ? said.paidAsListed(typed) : said.paidOtherwise(listed, typed)] : []),
  ];
}
