import { majorAmount, minorOf, type Price } from '@/core/quantity/money';
import {
  amountCell,
  type DocumentSection,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { RoadChoiceCosts } from '@/core/sizing/road/bestOverHorizon';
import type { HeldPiece } from '@/core/sizing/road/heldPath';
import type { WordsWith } from '@/core/words/words';
import type { RoadFigures } from './roadFigures';

/** The cheapest choice over the whole horizon, beside what is cheapest today and all others. */
export function bestSection(figures: RoadFigures, words: WordsWith<'road'>): DocumentSection {
  const { best: said } = words.road;
  const { choices, best } = figures.horizon;
  const sum = best?.sums?.whole;
  if (!best || !sum) return sectionOf('road-best', said.heading, { paragraphs: [said.none] });
  return sectionOf('road-best', said.heading, {
    paragraphs: sentences(figures, best, sum, words),
    tables: [
      {
        columns: [
          textColumn(said.what),
          textColumn(said.first),
          textColumn(said.last),
          numberColumn(said.sum(words.road.currency(sum.currency))),
          numberColumn(said.more),
        ],
        rows: choices.map((one) => {
          const whole = one.sums?.whole;
          const { first, last } = one.clusters;
          return [
            textCell(nameOf(one, words)),
            textCell(clusterText(first, words)),
            textCell(last ? clusterText(last, words) : words.road.costs.unknown),
            whole ? amountCell(whole, words.amount) : textCell(words.road.costs.unknown),
            whole ? amountCell(moreThan(whole, sum), words.amount) : textCell(''),
          ];
        }),
      },
    ],
  });
}

function sentences(
  { road, horizon }: RoadFigures,
  best: RoadChoiceCosts,
  sum: Price,
  words: WordsWith<'road'>,
): readonly string[] {
  const { best: said } = words.road;
  const { today, largerNow, following } = horizon;
  const todaySum = today?.sums?.whole;
  const name = nameOf(best, words);
  const { largest } = best.clusters;
  const isOwned = road.owned !== undefined;
  const compared =
    today === best
      ? (isOwned ? said.sameOwned : said.same)(name, sum)
      : today && todaySum
        ? (isOwned ? said.otherThanOwned : said.other)(
            name,
            sum,
            nameOf(today, words),
            todaySum,
            moreThan(todaySum, sum),
          )
        : said.alone(name, sum);
  return [
    compared,
    ...(largerNow && largest ? [said.largerNow(largest.master, moreThan(largerNow, sum))] : []),
    ...(following && minorOf(following) < minorOf(sum)
      ? [said.following(moreThan(sum, following))]
      : []),
  ];
}

function nameOf(
  { slave, billing, hasCheapestBase }: RoadChoiceCosts,
  { road: { best: said } }: WordsWith<'road'>,
): string {
  const name = said.choice(slave, billing);
  return hasCheapestBase ? said.cheapestBase(name) : name;
}

function clusterText(piece: HeldPiece | undefined, { road }: WordsWith<'road'>): string {
  if (!piece) return '';
  const { slaveCount, slave, masterCount, master } = piece;
  return road.best.cluster(slaveCount, slave, masterCount, master);
}

function moreThan(more: Price, than: Price): Price {
  const { currency } = than;
  return { ...than, amount: majorAmount(minorOf(more) - minorOf(than), currency) };
}
