import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { differencesTable } from '@/core/report/present/differencesSection';
import { presentHeadline, presentSentences } from '@/core/report/present/presentSections';
import type { TableSlide } from './slideParts';

/** More rows do not fit on a slide. */
const mostRows = 7;

/** The slide of what has to change of a cluster that somebody has; undefined where the document does not say it. */
export function presentSlide(
  { present }: ReportDocument,
  words: DocumentWords,
): TableSlide | undefined {
  const said = words.owned;
  if (!present || !said) return undefined;
  const { columns, rows } = differencesTable(present, said);
  const needed = present.present.steps.findIndex(
    ({ cluster }) => cluster.slaveCount === present.present.target?.cluster.slaveCount,
  );
  const first = Math.max(0, Math.min(needed - 2, rows.length - mostRows));
  return {
    title: presentHeadline(present, said),
    sentence: presentSentences(present, said)[1],
    table: {
      columns,
      rows: rows.slice(first, first + mostRows),
      answerRow: needed < 0 ? -1 : needed - first,
    },
  };
}
