import type { ReportDocument } from '@/core/report/document/documentModel';
import type { Loss } from '@/core/sizing/failure/lostWorkers';
import type { WordsWith } from '@/core/words/words';
import { formula, named, row, sentence, text } from './cellsOf';
import { ceilingFormula, quoted } from './exactFormula';
import { shareFormula, shareShown } from './nearWholeCell';
import type { PlacedRow } from './sheetOf';
import { type CellsAt, type SheetColumn, tableHead, tableRows } from './table';
import type { Format } from './workbook';

/** The cluster as it is, and after up to five workers have failed. */
const mostLost = 5;

/** More than the rounding errors of the computer, and less than any figure that is typed. */
const almost = '(1-5E-14)';

type Key = 'lost' | 'left' | 'gone' | 'capacity' | 'inUse' | 'carried' | 'fits';

/**
 * What is left of the answer's cluster after workers have failed, by formulas: as many rows as there are until the peak is
 * no longer carried. None where the cluster is not the one that the sheet of options has, or the product has no machines.
 */
export function lossRows(
  document: ReportDocument,
  words: WordsWith<'workbook' | 'risk'>,
  widths: readonly number[],
): readonly PlacedRow[] {
  const { failure, options } = document;
  if (!failure?.machines) return [];
  const { slave, slaveCount } = failure.answer.option;
  const { losses } = failure.machines;
  const [whole] = losses;
  const listed = options.find(({ option }) => option.slave === slave)?.option;
  const isAnswer = document.answer.slave === slave && listed?.slaveCount === slaveCount;
  if (!isAnswer || !whole) return [];
  const columns = lossColumns(document, words);
  const usable = 'INDEX(WorkerUsableCu,AnswerShape)';
  const workers = 'INDEX(OptionWorkers,AnswerShape)';
  const kept = ceilingFormula(`PeakCu/${usable}*${almost}`);
  return [
    row(text(words.risk.loss.heading, 'section')),
    sentence(words.workbook.lossHint, widths, 'muted'),
    tableHead(columns, widths),
    ...tableRows(
      columns,
      Array.from({ length: mostLost + 1 }, (_, i) => losses[i]),
    ),
    row(
      text(words.workbook.lossLast, 'muted'),
      named(
        'LossLast',
        formula(
          `MIN(${workers},${mostLost},MAX(2,MAX(0,${workers}-(${kept}))+1))`,
          losses.length - 1,
          'whole',
          'muted',
        ),
      ),
    ),
  ];
}

function lossColumns(
  { failure }: ReportDocument,
  words: WordsWith<'workbook' | 'risk'>,
): readonly SheetColumn<Loss | undefined, Key>[] {
  const { risk } = words;
  const { loss: said, outcomes } = risk;
  const hasPeak = failure?.machines?.losses.some(({ utilisationPercent }) => utilisationPercent);
  const column = (
    key: Key,
    heading: string,
    source: (at: CellsAt<Key>, index: number) => string,
    cached: (loss: Loss) => number | string,
    format: Format = 'whole',
  ): SheetColumn<Loss | undefined, Key> => ({
    key,
    heading: format === 'general' ? heading : `#${heading}`,
    cell: (item, at, index) =>
      formula(`IF(${index}>LossLast,"",${source(at, index)})`, item ? cached(item) : '', format),
  });
  return [
    column(
      'lost',
      said.lost,
      (_, i) => String(i),
      ({ lost }) => lost,
    ),
    column(
      'left',
      said.left,
      (_, i) => `INDEX(OptionWorkers,AnswerShape)-${i}`,
      ({ workers }) => workers,
    ),
    column(
      'gone',
      `${said.gone}, ${words.document.percent}`,
      (at, i) => shareFormula(`${i}*100/(${at('left')}+${i})`),
      ({ lostPercent }) => shareShown(lostPercent),
      'decimal',
    ),
    column(
      'capacity',
      said.capacity,
      (at) => `${at('left')}*INDEX(WorkerUsableCu,AnswerShape)`,
      ({ capacityCu }) => capacityCu,
    ),
    column(
      'inUse',
      `${said.inUse}, ${words.document.percent}`,
      (at) =>
        `IF(${at('capacity')}=0,${quoted(risk.nothingLeft)},${shareFormula(`PeakCu*100/${at('capacity')}`)})`,
      ({ utilisationPercent: inUse }) => (inUse === null ? risk.nothingLeft : shareShown(inUse)),
      'decimal',
    ),
    column(
      'fits',
      said.fits,
      (at) => {
        const lacking = `IF(${at('capacity')}>=PeakCu*${almost},${quoted(outcomes.peak)},${quoted(outcomes.short)})`;
        return `IF(${at('capacity')}>=NeedCu,${quoted(outcomes.need)},${lacking})`;
      },
      ({ outcome }) => outcomes[outcome],
      'general',
    ),
    column(
      'carried',
      words.workbook.lossCarried,
      (at) => `IF(PeakCu=0,100,${shareFormula(`MIN(100,${at('capacity')}*100/PeakCu)`)})`,
      ({ carriedPercent }) => (hasPeak ? shareShown(carriedPercent) : 100),
      'decimal',
    ),
  ];
}
