import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { cellAt, columnOf, fixedText } from './address';
import { emptyRow, formula, headings, row, sentence, text } from './cellsOf';
import { slaveNumberOf } from './masterCosts';
import { rankedRow } from './rankedRow';
import { shapeRow } from './shapeRow';
import { sheetHead } from './sheetHead';
import type { Row, Sheet } from './workbook';
import type { WorkbookWordSet } from './workbookWords';

const widths = [17, 13, 17, 13, 17, 15, 13, 13, 19, 19, 19, 15];

/** All shapes ranked by price, and below it how each came about, shape by shape. */
export function optionsSheet(document: ReportDocument, words: WorkbookWordSet): Sheet {
  const { page, own, workbook } = words;
  const { options, answer, priceList } = document;
  const { workers: slaves, coordinators: masters } = findPlatform(document.plan.platform);
  const unit = own.money[priceList.currency]?.[priceList.per] ?? '';
  const figures = (...names: readonly string[]) => names.map((name) => `#${name}`);
  const head: readonly Row[] = [
    ...sheetHead(document, words, workbook.sheets.options, widths),
    row(text(workbook.ranked, 'section')),
    headings(
      widths,
      ...figures(own.rank, own.slaves),
      own.slaveShape,
      ...figures(own.masters),
      own.masterShape,
      ...figures(
        own.capacityCu,
        own.unusedCu,
        own.machines,
        unit,
        own.pricePerCu,
        own.dearer(unit),
      ),
      own.state,
    ),
  ];
  const firstRanked = head.length + 1;
  const shapeHead: readonly Row[] = [
    emptyRow,
    row(text(workbook.byShape, 'section')),
    sentence(workbook.masterPriceHint, widths, 'muted'),
    headings(
      widths,
      own.slaveShape,
      ...figures(own.slaves, own.capacityCu, own.machines),
      ...figures(...masters.map(({ shape }) => workbook.masterPrice(page.shape(shape)))),
      ...figures(workbook.masterNumber, unit, own.rank),
    ),
  ];
  const first = firstRanked + options.length + shapeHead.length;
  const chosen = first + slaves.length + 1;
  const column = (index: number) => columnOf(index, first, slaves.length);
  const ranks = fixedText(column(11));
  const best = options[0]?.option.slave ?? answer.slave;
  const number = (source: string, shape: typeof best) =>
    formula(source, slaveNumberOf(document, shape), 'whole', 'muted');
  return {
    name: workbook.sheets.options,
    widths,
    rows: [
      ...head,
      ...options.map((option, i) => rankedRow(document, words, option, firstRanked + i, i)),
      ...shapeHead,
      ...slaves.map((slave, i) => shapeRow(document, words, slave.shape, first, i)),
      emptyRow,
      row(
        text(workbook.answerNumber, 'muted'),
        number(
          `IF(ChosenShape="",MATCH(1,${ranks},0),MATCH(ChosenShape,SlaveShapes,0))`,
          answer.slave,
        ),
      ),
      row(text(workbook.cheapestNumber, 'muted'), number(`MATCH(1,${ranks},0)`, best)),
    ],
    names: {
      OptionSlaves: column(2),
      OptionCapacity: column(3),
      OptionMachines: column(4),
      OptionMaster: column(9),
      OptionPrice: column(10),
      OptionRank: column(11),
      AnswerShape: cellAt(2, chosen),
      CheapestShape: cellAt(2, chosen + 1),
    },
  };
}
