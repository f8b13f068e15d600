import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { shortRoadAnswer } from '@/core/report/road/roadHeadline';
import { roadSections } from '@/core/report/road/roadSections';
import { firstRows } from './firstRows';
import type { TableSlide } from './slideParts';

/** The most changes that fit on a slide. */
const mostRows = 8;

/** The slide of the plan over time: its answer and the next changes; undefined where the document does not say it. */
export function roadSlide({ road }: ReportDocument, words: FileWords): TableSlide | undefined {
  const { road: said } = words;
  if (!road || !said) return undefined;
  const spoken = { ...words, road: said };
  const steps = roadSections(road, spoken).find(({ kind }) => kind === 'road-steps');
  const [table] = steps?.tables ?? [];
  if (!table) return undefined;
  const { rows, leftOut } = firstRows(table, mostRows, words);
  return {
    title: said.heading,
    sentence: shortRoadAnswer(road.brief, spoken),
    table: { columns: table.columns, rows, answerRow: 0 },
    leftOut,
  };
}
