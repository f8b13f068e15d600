import type { ShapeId } from '@/core/platforms/platform';
import { pricedSentence } from '@/core/report/document/answerSentence';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { unitOf } from '@/core/report/document/tableSections';
import { emptyRow, formula, headings, row, sentence, text } from './cellsOf';
import { constant, noPrice, quoted } from './exactFormula';
import type { ResultLine } from './inputsSheet';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import type { Cell, Format, Role, Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

const widths = [36, 22, 22, 20];

/** The figures of the answer beside those of the cheapest cluster. */
export function answerSheet(document: ReportDocument, words: WorkbookWordSet): Sheet {
  const { own, workbook } = words;
  return sheetOf({
    name: workbook.sheets.answer,
    widths,
    rows: [
      ...sheetHead(document, words, workbook.sheets.answer, widths),
      headings(widths, own.figure, `#${workbook.thisAnswer}`, `#${workbook.cheapest}`, own.unit),
      ...figureRows(document, words),
      emptyRow,
      sentence(pricedSentence(document, words), widths, 'muted'),
    ],
  });
}

/** What stands beside the settings: the answer at a glance. */
export function resultLines(
  document: ReportDocument,
  words: WorkbookWordSet,
): readonly ResultLine[] {
  const { own } = words;
  const cells = clusterFigures(document, words, document.answer.slave, 'AnswerShape');
  const shown = [
    own.need,
    own.slaves,
    own.slaveShape,
    own.masters,
    own.masterShape,
    own.capacity,
    own.price,
  ];
  return shown.flatMap((label) => {
    const cell = cells.find((figure) => figure.label === label);
    if (!cell) return [];
    const unit = cell.unit === '' ? '' : ` (${cell.unit})`;
    return [{ label: `${label}${unit}`, cell: cell.write('strong') }];
  });
}

function figureRows(document: ReportDocument, words: WorkbookWordSet): readonly Row[] {
  const best = document.options[0]?.option.slave ?? document.answer.slave;
  const cheapest = clusterFigures(document, words, best, 'CheapestShape');
  return clusterFigures(document, words, document.answer.slave, 'AnswerShape').map(
    ({ label, unit, write }, i) =>
      row(text(label), write('strong'), cheapest[i]?.write('plain'), text(unit, 'hint')),
  );
}

type ClusterFigure = {
  readonly label: string;
  readonly unit: string;
  readonly write: (role: Role) => Cell;
};

function clusterFigures(
  document: ReportDocument,
  words: WorkbookWordSet,
  worker: ShapeId,
  shape: 'AnswerShape' | 'CheapestShape',
): readonly ClusterFigure[] {
  const { options, figures } = document;
  const { page, own, workbook } = words;
  const found = options.find(({ option }) => option.slave === worker);
  if (!found) return [];
  const { option, rank } = found;
  const of = (list: string) => `INDEX(${list},${shape})`;
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
  const priced = `IF(${price}>=${constant(noPrice)},${quoted(workbook.notPriced)},${price})`;
  return [
    line(
      own.price,
      priced,
      option.price?.amount ?? workbook.notPriced,
      unitOf(document, words),
      'amount',
    ),
    line(own.rank, of('OptionRank'), rank),
    line(own.slaves, of('OptionWorkers'), option.slaveCount),
    line(own.slaveShape, of('WorkerShapes'), page.shape(option.slave)),
    line(own.masters, 'CoordinatorCount', option.masterCount),
    line(
      own.masterShape,
      `INDEX(CoordinatorShapes,${of('OptionCoordinator')})`,
      page.shape(option.master),
    ),
    line(own.machines, of('OptionMachines'), option.nodeCount),
    line(own.totalLoad, 'TotalLoad', figures.recordsPerSecond),
    line(own.peak, 'PeakCu', figures.peakCu, own.cu, 'decimal'),
    line(own.need, 'NeedCu', figures.requiredCu, own.cu),
    line(own.capacity, of('OptionCapacity'), option.capacityCu, own.cu),
    line(own.unused, `${of('OptionCapacity')}-NeedCu`, option.unusedCu, own.cu),
    line(own.step, of('WorkerUsableCu'), option.stepCu, own.cu),
    ...(shape === 'AnswerShape'
      ? [
          line(
            own.utilisation,
            `PeakCu*100/${of('OptionCapacity')}`,
            figures.utilisationPercent,
            own.percent,
            'decimal',
          ),
        ]
      : []),
  ];
}
