import { isThroughput } from '@/core/plan/planSchema';
import { isOfOwned } from '@/core/report/answer';
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
import { isByPrice } from '@/core/sizing/decides/sensitivity';
import { searchedCu } from '@/core/sizing/decides/thresholds';
import { mostInputs } from '@/core/sizing/decides/uncertainInputs';
import type { Option } from '@/core/sizing/result';
import type { DecidesFigures, PlannedFigures, ShapeMap } from './decidesFigures';
import { clusterOrNone, type DecidesSaying, movedPrice, nameOf, unitPrice } from './decidesTexts';
import { oddsSections } from './oddsSections';

/** What decides an answer, as sections; a document says what charts and fields of the page say, and less of the map. */
export function decidesSections(
  figures: DecidesFigures,
  words: DecidesSaying,
  isDocument = false,
): readonly DocumentSection[] {
  return [
    ...plannedSections(figures, words, isDocument),
    ...oddsSections(figures, words, isDocument),
  ];
}

/** The sections of what decides that do not depend on what is said of unknown loads and rates. */
export function plannedSections(
  figures: PlannedFigures,
  words: DecidesSaying,
  isDocument = false,
): readonly DocumentSection[] {
  return [
    sensitivitySection(figures, words),
    thresholdSection(figures, words),
    ...(figures.map ? [mapSection(figures.map, figures, words, isDocument)] : []),
  ];
}

/** What can be measured or agreed on moves the answer most, in one sentence: one workload's input, or the headroom. */
export function decidingSentence(figures: PlannedFigures, words: DecidesSaying): string {
  const said = words.decides.sensitivity;
  const first = figures.sensitivities.find(
    ({ input: { kind, workload } }) =>
      workload !== undefined || kind === 'headroom' || kind === 'growth',
  );
  if (!first || first.movedCu === 0) return said.nothing;
  const { input, light, heavy } = first;
  const name = nameOf(figures, input.workload, words);
  const at = { light: input.light, heavy: input.heavy };
  if (!light.option || !heavy.option) return said.breaks(input.kind, name, input.heavy);
  const [from, to] = [light.option.price, heavy.option.price];
  const isOfSingle = first !== figures.sensitivities[0];
  return from && to && first.movedMinor && isByPrice(figures.sensitivities)
    ? said.movesPrice(input.kind, name, { at, light: from, heavy: to }, isOfSingle)
    : said.movesNeed(
        input.kind,
        name,
        { at, light: light.requiredCu, heavy: heavy.requiredCu },
        isOfSingle,
      );
}

function sensitivitySection(figures: PlannedFigures, words: DecidesSaying): DocumentSection {
  const { sensitivities, answer } = figures;
  const said = words.decides.sensitivity;
  const unit = unitPrice(figures);
  const single = sensitivities.filter(({ input }) => input.workload !== undefined).length;
  const stays = unit && sensitivities.every(({ movedMinor }) => movedMinor === 0);
  const hasBand = sensitivities.some(({ input: { kind } }) => kind === 'rate' || kind === 'rates');
  const isMoved = sensitivities.some(({ movedCu }) => movedCu > 0);
  const price = (option: Option | null) => amountCell(option?.price, words.amount);
  return sectionOf('decides-inputs', said.heading, {
    paragraphs: [
      decidingSentence(figures, words),
      ...(stays && isMoved ? [said.samePrice] : []),
      said.ranges,
      ...(isOfOwned(answer) ? [said.owned] : []),
      ...(hasBand ? [said.guide(words.plan.findRate)] : []),
      ...(single === mostInputs && answer.plan.workloads.length > 4
        ? [said.largest(mostInputs)]
        : []),
    ],
    tables: [
      {
        columns: [
          textColumn(said.name),
          textColumn(said.span),
          textColumn(said.light),
          textColumn(said.heavy),
          ...(unit
            ? [
                numberColumn(said.lightPrice),
                numberColumn(said.heavyPrice),
                numberColumn(said.moved(unit)),
              ]
            : []),
        ],
        rows: sensitivities.map((one) => {
          const { input, light, heavy } = one;
          return [
            textCell(said.input(input.kind, nameOf(figures, input.workload, words))),
            textCell(said.range(input.kind, input.light, input.heavy, input.origin)),
            textCell(clusterOrNone(light.option, words)),
            textCell(clusterOrNone(heavy.option, words)),
            ...(unit
              ? [
                  price(light.option),
                  price(heavy.option),
                  amountCell(movedPrice(one, unit), words.amount),
                ]
              : []),
          ];
        }),
      },
    ],
  });
}

function thresholdSection(figures: PlannedFigures, words: DecidesSaying): DocumentSection {
  const { thresholds, answer } = figures;
  const said = words.decides.thresholds;
  const unit = unitPrice(figures);
  const { workloads } = answer.plan;
  const rated = workloads.filter(isThroughput).length;
  const orNone = (cell: DocumentCell) => (cell.text === '' ? textCell(said.none) : cell);
  return sectionOf('decides-thresholds', said.heading, {
    paragraphs: [
      rated > 0 ? said.hint(rated < workloads.length) : said.resources,
      ...(figures.map ? [answer.isBest ? said.searched(searchedCu) : said.notBest] : []),
    ],
    tables: [
      {
        columns: [
          textColumn(said.what),
          numberColumn(said.need),
          numberColumn(said.records),
          numberColumn(said.factor),
          textColumn(said.cluster),
          ...(unit ? [numberColumn(words.decides.priceIn(unit))] : []),
        ],
        rows: thresholds.map(({ kind, cu, recordsPerSecond, factor, next }) => [
          textCell(said.kinds[kind]),
          numberCell(cu, words.number),
          orNone(numberCell(recordsPerSecond, words.number)),
          orNone(numberCell(factor, words.number)),
          textCell(next ? clusterOrNone(next, words) : said.none),
          ...(unit ? [amountCell(next?.price, words.amount)] : []),
        ]),
      },
    ],
  });
}

/** Stretches on both sides of the need that a document shows. */
const nearStretches = 6;

function mapSection(
  { fromCu, toCu, needCu, stretches }: ShapeMap,
  figures: PlannedFigures,
  words: DecidesSaying,
  isDocument: boolean,
): DocumentSection {
  const said = words.decides.map;
  const unit = unitPrice(figures);
  const at = Math.max(
    0,
    stretches.findIndex((one) => one.toCu >= needCu),
  );
  const shown = isDocument
    ? stretches.slice(Math.max(0, at - nearStretches), at + nearStretches + 1)
    : stretches;
  const isCut = shown.length < stretches.length;
  return sectionOf('decides-map', said.heading, {
    paragraphs: [
      said.hint(fromCu, toCu, needCu),
      ...(isCut ? [said.near(shown.length, stretches.length)] : []),
    ],
    // On the page the chart says them.
    items: (isDocument ? shapeShares({ fromCu, toCu, needCu, stretches }) : []).map(
      ({ shape, percent }) => said.won(shape, percent),
    ),
    tables: [
      {
        around: shown.findIndex((one) => one.toCu >= needCu),
        columns: [
          numberColumn(said.from),
          numberColumn(said.to),
          textColumn(said.shape),
          textColumn(said.first),
          textColumn(said.last),
          ...(unit ? [numberColumn(words.decides.priceIn(unit))] : []),
        ],
        rows: shown.map((one) => [
          numberCell(one.fromCu, words.number),
          numberCell(one.toCu, words.number),
          textCell(one.first ? words.shape(one.first.slave) : words.decides.noCluster),
          textCell(one.first ? clusterOrNone(one.first, words) : ''),
          textCell(one.last ? clusterOrNone(one.last, words) : ''),
          ...(unit ? [amountCell(one.last?.price, words.amount)] : []),
        ]),
      },
    ],
  });
}

/** For what part of a map's needs each shape is the best, in percent, the most first; 100 only where it is for all. */
export function shapeShares({ fromCu, toCu, stretches }: ShapeMap) {
  const cuOf = new Map<string, number>();
  for (const one of stretches) {
    if (!one.first) continue;
    const before = cuOf.get(one.first.slave) ?? 0;
    cuOf.set(one.first.slave, before + one.toCu - one.fromCu + 1);
  }
  const all = toCu - fromCu + 1;
  return [...cuOf]
    .sort(([, a], [, b]) => b - a)
    .map(([shape, cu]) => ({
      shape,
      percent: cu === all ? 100 : Math.min(99.9, (100 * cu) / all),
    }));
}
