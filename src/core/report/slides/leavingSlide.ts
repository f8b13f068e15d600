import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { leavingTable } from '@/core/report/leaving/leavingRows';
import { leavingSentences } from '@/core/report/leaving/leavingSections';
import type { TableSlide } from './slideParts';

/** The slide of what leaving the plan's product costs; undefined where the document does not say it. */
export function leavingSlide(
  { leaving }: ReportDocument,
  words: DocumentWords,
): TableSlide | undefined {
  const said = words.leaving;
  if (!leaving || !said) return undefined;
  return {
    title: said.heading,
    sentence: words.printed.sentences(...leavingSentences(leaving, said)),
    table: { ...leavingTable(leaving, said), answerRow: 0 },
  };
}
