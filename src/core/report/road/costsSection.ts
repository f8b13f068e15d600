import { minorOf, type Price } from '@/core/quantity/money';
import {
  amountCell,
  type DocumentCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { dateOf } from '@/core/sizing/road/calendar';
import type { RoadCosts } from '@/core/sizing/road/roadCosts';
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
  const { costs, need } = road;
  const { calendar, usualCu } = need;
  const count = calendar.months.length - 1;
  const years = Math.ceil(count / 12);
  const known = costs.find(({ sums }) => sums)?.sums?.whole;
  if (!known) return sectionOf('road-costs', said.heading, { paragraphs: [words.road.noSum] });
  const cell = (price: Price | undefined): DocumentCell =>
    price ? amountCell(price, words.amount) : textCell(said.unknown);
  const names = costs.map(({ billing }) => words.road.costs.name(billing));
  return sectionOf('road-costs', said.heading, {
    paragraphs: [
      said.sums(words.road.currency(known.currency)),
      ...ownedRemarks(road, words),
      ...costs.flatMap((one) => remarksOn(one, words)),
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
        rows: costs.map(({ billing, sums }, row) => [
          textCell(names[row] ?? ''),
          ...(years > 1 ? Array.from({ length: years }, (_, i) => cell(sums?.years[i])) : []),
          cell(sums?.whole),
          ...(eventCosts.size > 0 ? [cell(eventCosts.get(billing))] : []),
        ]),
      },
      {
        columns: [
          textColumn(said.month),
          numberColumn(said.needed),
          ...names.map((name) => numberColumn(name)),
        ],
        rows: Array.from({ length: count }, (_, i) => [
          textCell(dateOf(calendar, calendar.months[i] ?? 0)),
          numberCell(finite(usualCu[(calendar.months[i + 1] ?? 1) - 1]), words.number),
          ...costs.map(({ sums }) => cell(sums?.months[i])),
        ]),
      },
    ],
  });
}

function remarksOn(
  { billing, base, isDisputed, owned, policy, path }: RoadCosts,
  { road: { costs: said } }: WordsWith<'road'>,
): readonly string[] {
  const master = path.pieces[0]?.master;
  const isFixed = policy === 'from-the-start';
  const changes = path.pieces.some((piece) => piece.master !== (owned?.cluster.master ?? master));
  return [
    ...(base ? [said.base(base[0] ?? 0, base.at(-1) ?? 0)] : []),
    ...(isDisputed && isFixed && master !== undefined ? [said.fixed(master, billing)] : []),
    ...(isDisputed && !isFixed && changes ? [said.changing(billing)] : []),
  ];
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

/** A need beyond what any plan may need is not written. */
function finite(cu: number | undefined): number | null {
  return cu !== undefined && Number.isFinite(cu) ? cu : null;
}
