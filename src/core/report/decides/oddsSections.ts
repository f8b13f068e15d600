import { isThroughput } from '@/core/plan/planSchema';
import { inUnitOf, majorAmount } from '@/core/quantity/money';
import {
  amountCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { drawSeed } from '@/core/sizing/decides/drawNeeds';
import type { Regrets } from '@/core/sizing/decides/leastRegret';
import { confidenceOf } from '@/core/sizing/decides/needOdds';
import type { DecidesFigures, OddsFigures } from './decidesFigures';
import { unknownKinds } from './decidesTerms';
import {
  clusterOrNone,
  type DecidesSaying,
  likelihoodPercent,
  nameOf,
  unitPrice,
  unknownUnit,
} from './decidesTexts';

/** How likely clusters suffice, and the shape of least regret; nothing where every load and rate is known. */
export function oddsSections(
  figures: DecidesFigures,
  words: DecidesSaying,
  isDocument = false,
): readonly DocumentSection[] {
  const { odds: all } = figures;
  if (!all) return [];
  return [
    sizesSection(figures, all, words, isDocument),
    targetsSection(figures, all, words),
    ...(all.regrets ? [regretSection(all.regrets, words)] : []),
  ];
}

/** Half of the widest interval of confidence that so many draws leave, in percentage points. */
function pointsOf(draws: number): number {
  return Math.ceil((confidenceOf(0.5, draws).high - 0.5) * 1_000) / 10;
}

function sizesSection(
  figures: DecidesFigures,
  { odds, range, sizes }: OddsFigures,
  words: DecidesSaying,
  isDocument: boolean,
): DocumentSection {
  const said = words.decides.odds;
  const unit = unitPrice(figures);
  const answer = sizes.find(({ isAnswer }) => isAnswer);
  const isDrawn = odds.method === 'drawn';
  const [low, likely, high] = [range.low, range.middle, range.high].map((end) => end.option?.price);
  return sectionOf('decides-odds', said.heading, {
    paragraphs: [
      ...(answer ? [said.answer(likelihoodPercent(answer.share))] : []),
      said.needs(odds.leastCu, odds.likelyCu, odds.mostCu),
      ...(low && likely && high ? [said.prices(low, likely, high, hasGuide(figures))] : []),
      isDrawn ? said.drawn(odds.draws, drawSeed, pointsOf(odds.draws)) : said.exact,
      said.intro,
    ],
    // On the page the fields say them.
    items: (isDocument ? figures.terms.unknowns : []).flatMap((unknown) =>
      unknownKinds.flatMap((kind) => {
        const triangle = unknown[kind];
        if (!triangle) return [];
        const { workload } = unknown;
        const unit = unknownUnit(figures, workload, kind);
        return [said.unknown(nameOf(figures, workload, words), unit, triangle)];
      }),
    ),
    tables: [
      {
        columns: [
          textColumn(said.cluster),
          numberColumn(said.carried),
          numberColumn(said.likelihood),
          ...(isDrawn ? [numberColumn(said.confidence)] : []),
          ...(unit ? [numberColumn(words.decides.priceIn(unit))] : []),
        ],
        rows: sizes.map(({ option, carriedCu, share, low, high, isAnswer }) => {
          const cluster = clusterOrNone(option, words);
          return [
            textCell(isAnswer ? said.isAnswer(cluster) : cluster),
            numberCell(carriedCu, words.number),
            numberCell(likelihoodPercent(share), words.percent),
            ...(isDrawn
              ? [textCell(said.between(likelihoodPercent(low), likelihoodPercent(high)))]
              : []),
            ...(unit ? [amountCell(option.price, words.amount)] : []),
          ];
        }),
      },
    ],
  });
}

/** Whether the rate of some work is unknown for which a band is published. */
function hasGuide({ answer, terms }: DecidesFigures): boolean {
  return terms.unknowns.some(({ workload, rate }) => {
    const one = answer.plan.workloads[workload];
    return rate !== undefined && one && isThroughput(one) && one.complexity === 'complex';
  });
}

function targetsSection(
  figures: DecidesFigures,
  { targets }: OddsFigures,
  words: DecidesSaying,
): DocumentSection {
  const said = words.decides.odds;
  const unit = unitPrice(figures);
  return sectionOf('decides-targets', said.targets, {
    tables: [
      {
        columns: [
          numberColumn(said.target),
          numberColumn(said.need),
          textColumn(said.cluster),
          ...(unit ? [numberColumn(words.decides.priceIn(unit))] : []),
        ],
        rows: targets.map(({ share, cu, option }) => [
          numberCell(likelihoodPercent(share), words.percent),
          numberCell(cu, words.number),
          textCell(clusterOrNone(option, words)),
          ...(unit ? [amountCell(option?.price, words.amount)] : []),
        ]),
      },
    ],
  });
}

function regretSection({ shapes, unit }: Regrets, words: DecidesSaying): DocumentSection {
  const said = words.decides.regret;
  const priceOf = (minor: number) => inUnitOf(unit, majorAmount(Math.round(minor), unit.currency));
  const [least] = shapes;
  return sectionOf('decides-regret', said.heading, {
    paragraphs: [
      ...(least
        ? [said.least(least.shape, priceOf(least.mostMinor), least.atCu, priceOf(least.meanMinor))]
        : []),
      said.assumption,
    ],
    tables: [
      {
        columns: [
          textColumn(said.shape),
          numberColumn(said.most(unit)),
          numberColumn(said.at),
          numberColumn(said.mean(unit)),
        ],
        rows: shapes.map(({ shape, mostMinor, atCu, meanMinor }) => [
          textCell(words.shape(shape)),
          amountCell(priceOf(mostMinor), words.amount),
          numberCell(atCu, words.number),
          amountCell(priceOf(meanMinor), words.amount),
        ]),
      },
    ],
  });
}
