import type { ShapeId } from '@/core/platforms/platform';
import { minorDigits, type Price, reductionOf } from '@/core/quantity/money';
import { pricedSentence } from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { unitOf } from '@/core/report/document/tableSections';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, formula, headings, row, sentence, text } from './cellsOf';
import { hybridList } from './coordinatorCosts';
import { constant, noPrice, quoted } from './exactFormula';
import type { ResultLine } from './inputsSheet';
import { processesFormula } from './packingFormulas';
import {
  answerPlace,
  hasManagement,
  isHybrid,
  managementPrice,
  usableCu,
  workerCostFormula,
} from './poolFormulas';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import type { Cell, Format, Role, Sheet, SheetRow } from './workbook';

const widths = [36, 22, 22, 20];

/** The figures of the answer beside those of the cheapest cluster, where there are several. */
export function answerSheet(document: ReportDocument, words: WordsWith<'workbook'>): Sheet {
  return sheetOf({
    name: words.workbook.sheets.answer,
    widths,
    rows: [
      ...sheetHead(document, words, words.workbook.sheets.answer, widths),
      headings(
        widths,
        words.document.figure,
        `#${words.workbook.thisAnswer}`,
        ...(isPool(document) ? [] : [`#${words.workbook.cheapest}`]),
        words.document.unit,
      ),
      ...figureRows(document, words),
      emptyRow,
      sentence(pricedSentence(document, words), widths, 'muted'),
    ],
  });
}

/** What stands beside the settings: the answer at a glance. */
export function resultLines(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly ResultLine[] {
  const cells = clusterFigures(document, words, document.answer.slave, 'AnswerShape');
  const shown = [
    words.document.need,
    words.document.slaves,
    words.document.slaveShape,
    words.document.masters,
    words.document.masterShape,
    words.processes.heading,
    words.document.capacity,
    words.document.price,
  ];
  return shown.flatMap((label) => {
    const cell = cells.find((figure) => figure.label === label);
    if (!cell) return [];
    const named = cell.unit === '' ? label : words.workbook.inUnit(label, cell.unit);
    return [{ label: named, cell: cell.write('strong') }];
  });
}

function figureRows(document: ReportDocument, words: WordsWith<'workbook'>): readonly SheetRow[] {
  const best = document.options[0]?.option.slave ?? document.answer.slave;
  const cheapest = clusterFigures(document, words, best, 'CheapestShape');
  return clusterFigures(document, words, document.answer.slave, 'AnswerShape').map(
    ({ label, unit, write }, i) =>
      row(
        text(label),
        write('strong'),
        ...(isPool(document) ? [] : [cheapest[i]?.write('plain')]),
        text(unit, 'hint'),
      ),
  );
}

type ClusterFigure = {
  readonly label: string;
  readonly unit: string;
  readonly write: (role: Role) => Cell;
};

function clusterFigures(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  worker: ShapeId,
  shape: 'AnswerShape' | 'CheapestShape',
): readonly ClusterFigure[] {
  const { options, figures } = document;
  const found = options.find(({ option }) => option.slave === worker);
  if (!found) return [];
  const { option, rank } = found;
  const pool = isPool(document);
  const place = pool ? answerPlace(document) : shape;
  const of = (list: string) => `INDEX(${list},${place})`;
  const price = of('OptionPrice');
  // Texts are formatted as figures: they stand among them.
  const line = (
    label: string,
    source: string,
    cached: number | string,
    unit = '',
    format: Format = 'whole',
  ) => ({
    label,
    unit,
    write: (role: Role) => formula(source, cached, format, role),
  });
  const money = (label: string, source: string, cached: number | undefined, unpriced: string) =>
    line(
      label,
      `IF(${price}>=${constant(noPrice)},${quoted(unpriced)},${source})`,
      cached ?? unpriced,
      unitOf(document, words),
      'amount',
    );
  return [
    ...reductionLines(document, option.price, of, money, words),
    money(words.document.price, price, option.price?.amount, words.workbook.notPriced),
    ...(pool ? [] : [line(words.document.rank, of('OptionRank'), rank)]),
    line(words.document.slaves, of('OptionWorkers'), option.slaveCount),
    ...(pool
      ? []
      : [line(words.document.slaveShape, of('WorkerShapes'), words.shape(option.slave))]),
    ...(pool && !hasManagement(document)
      ? []
      : [line(words.document.masters, 'CoordinatorCount', option.masterCount)]),
    ...(pool
      ? []
      : [
          line(
            words.document.masterShape,
            `INDEX(CoordinatorShapes,${of('OptionCoordinator')})`,
            words.shape(option.master),
          ),
        ]),
    line(words.document.machines, of('OptionMachines'), option.nodeCount),
    ...(document.processes
      ? [line(words.processes.heading, processesFormula('NeedCu'), document.processes.needed)]
      : []),
    line(words.document.totalLoad, 'TotalLoad', figures.recordsPerSecond),
    line(words.document.peak, 'PeakCu', figures.peakCu, words.document.cu, 'decimal'),
    line(words.document.need, 'NeedCu', figures.requiredCu, words.document.cu),
    line(words.document.capacity, of('OptionCapacity'), option.capacityCu, words.document.cu),
    line(
      words.document.unused,
      `${of('OptionCapacity')}-NeedCu`,
      option.unusedCu,
      words.document.cu,
    ),
    line(words.document.step, usableCu(document, place), option.stepCu, words.document.cu),
    ...(shape === 'AnswerShape'
      ? [
          line(
            words.document.utilisation,
            `PeakCu*100/${of('OptionCapacity')}`,
            figures.utilisationPercent,
            words.document.percent,
            'decimal',
          ),
        ]
      : []),
  ];
}

/** What the list asks, and the discount on it: always there, since a discount may be typed into the workbook. */
function reductionLines(
  document: ReportDocument,
  price: Price | null,
  of: (list: string) => string,
  money: (
    label: string,
    source: string,
    cached: number | undefined,
    unpriced: string,
  ) => ClusterFigure,
  words: WordsWith<'workbook'>,
): readonly ClusterFigure[] {
  const { priceList } = document;
  const workers = `${of('OptionWorkers')}*${workerCostFormula(document, of('WorkerPrices'))}`;
  const coordinators = isPool(document)
    ? managementPrice(document)
    : `+CoordinatorCount*INDEX(CoordinatorPrices,${of('OptionCoordinator')})`;
  const inCoins = (source: string) => `ROUND(${source},${minorDigits(priceList.currency)})`;
  const list = inCoins(
    isHybrid(document)
      ? hybridList(document, of('OptionWorkers'), of('WorkerPrices'))
      : `${workers}${coordinators}`,
  );
  const reduction = price ? reductionOf(price) : undefined;
  // That nothing is priced is said once, of the price.
  const said = '–';
  const off = price ? (reduction?.off.amount ?? 0) : undefined;
  return [
    money(words.answer.listPrice, list, reduction?.list.amount ?? price?.amount, said),
    money(words.answer.reduction, inCoins(`${list}-${of('OptionPrice')}`), off, said),
  ];
}
