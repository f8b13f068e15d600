import { decidesSections, decidingSentence } from '@/core/report/decides/decidesSections';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { firstRows } from './firstRows';
import type { TableSlide } from './slideParts';

/** More rows do not fit on a slide. */
const mostRows = 7;

/**
 * The slide of what decides the answer: the inputs that move it most, each with its range and the prices that follow, or
 * the clusters where there are no prices; undefined where the document does not say it.
 */
export function decidesSlide(
  { decides }: ReportDocument,
  words: FileWords,
): TableSlide | undefined {
  const table = decides && decidesSections(decides, words, true)[0]?.tables[0];
  if (!table) return undefined;
  const { columns } = table;
  const hasPrices = columns.some(({ isNumber }) => isNumber);
  const isShown = (i: number) =>
    i < 2 || (hasPrices ? columns[i]?.isNumber === true : i === 2 || i === 3);
  const { rows: shown, leftOut } = firstRows(table, mostRows, words);
  return {
    title: words.decides.heading,
    sentence: decidingSentence(decides, words),
    table: {
      columns: columns.filter((_, i) => isShown(i)),
      rows: shown.map((row) => row.filter((_, i) => isShown(i))),
      answerRow: -1,
    },
    leftOut,
  };
}

/**
 * The slide of the shape of least regret, whose row comes first; undefined where the document does not say it, or every
 * load and rate is known.
 */
export function regretSlide({ decides }: ReportDocument, words: FileWords): TableSlide | undefined {
  const sections = decides ? decidesSections(decides, words, true) : [];
  const shown = sections.find(({ kind }) => kind === 'decides-regret');
  const table = shown?.tables[0];
  if (!shown || !table) return undefined;
  const { rows, leftOut } = firstRows(table, mostRows, words);
  return {
    title: shown.heading,
    sentence: shown.paragraphs.reduce((text, next) => words.printed.sentences(text, next)),
    table: { columns: table.columns, rows, answerRow: 0 },
    leftOut,
  };
}
