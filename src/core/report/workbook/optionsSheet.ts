import { platformFor } from '@/core/plan/platformFor';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { hasPriceList } from '@/core/report/document/hasPriceList';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, formula, named, row, sentence, text } from './cellsOf';
import { workerNumber } from './coordinatorCosts';
import { rankedColumns } from './rankedColumns';
import { shapeColumns, shapeItems, unitColumns } from './shapeColumns';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import { tableHead, tableRows, widthsForWords } from './table';
import type { Cell, Sheet } from './workbook';

const usualWidths = [17, 13, 17, 13, 17, 15, 13, 13, 19, 19, 19, 15];

/** All shapes ranked by price, and below it how each came about, shape by shape; of a pool its units. */
export function optionsSheet(document: ReportDocument, words: WordsWith<'workbook'>): Sheet {
  if (isPool(document)) return unitsSheet(document, words);
  const { workbook } = words;
  const ranked = rankedColumns(document, words);
  const shapes = shapeColumns(document, words);
  const { workers } = platformFor(document.plan);
  const columns = Math.max(ranked.length, shapes.length);
  const usual = Array.from({ length: columns }, (_, i) => usualWidths[i] ?? 15);
  const widths = widthsForWords(usual, ranked, shapes);
  return sheetOf({
    name: workbook.sheets.options,
    widths,
    rows: [
      ...sheetHead(document, words, workbook.sheets.options, widths),
      row(text(workbook.ranked(hasPriceList(document)), 'section')),
      tableHead(ranked, widths),
      ...tableRows(
        ranked,
        workers.map((_, i) => document.options[i]),
      ),
      emptyRow,
      row(text(workbook.byShape, 'section')),
      sentence(workbook.masterPriceHint, widths, 'muted'),
      tableHead(shapes, widths),
      ...tableRows(shapes, shapeItems(document)),
      emptyRow,
      row(text(workbook.answerNumber, 'muted'), named('AnswerShape', answerNumber(document))),
      row(text(workbook.cheapestNumber, 'muted'), named('CheapestShape', cheapestNumber(document))),
    ],
  });
}

function unitsSheet(document: ReportDocument, words: WordsWith<'workbook'>): Sheet {
  const { workbook } = words;
  const columns = unitColumns(document, words);
  const usual = columns.map((_, i) => usualWidths[i] ?? 15);
  const widths = widthsForWords(usual, columns);
  return sheetOf({
    name: workbook.sheets.options,
    widths,
    rows: [
      ...sheetHead(document, words, workbook.sheets.options, widths),
      tableHead(columns, widths),
      ...tableRows(columns, shapeItems(document)),
    ],
  });
}

/** The shape that a person chose, else the first by rank; an error where no coordinator manages its cluster. */
function answerNumber(document: ReportDocument): Cell {
  const chosen = 'MATCH(ChosenShape,WorkerShapes,0)';
  const able = `IF(INDEX(OptionRank,${chosen})="",NA(),${chosen})`;
  return formula(
    `IF(ChosenShape="",MATCH(1,OptionRank,0),${able})`,
    workerNumber(document, document.answer.slave),
    'whole',
    'muted',
  );
}

function cheapestNumber(document: ReportDocument): Cell {
  const best = document.options[0]?.option.slave ?? document.answer.slave;
  return formula('MATCH(1,OptionRank,0)', workerNumber(document, best), 'whole', 'muted');
}
