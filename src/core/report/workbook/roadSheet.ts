import type { ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { documentRoad } from '@/core/report/road/roadSections';
import { beyondCells } from './beyondCells';
import { sentence } from './cellsOf';
import type { LiveRoad } from './liveRoad';
import { sectionRows } from './sectionRows';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import type { Sheet } from './workbook';

const widths = [34, 30, 30, 20, 20, 26, 22, 40];

/**
 * The plan over time, as exported; undefined where the document does not say it. Beside formulas it has a name that says so.
 */
export function roadSheet(
  document: ReportDocument,
  words: FileWords,
  live: LiveRoad | undefined,
): Sheet | undefined {
  const { road: said, workbook } = words;
  if (!document.road || !said) return undefined;
  const name = live ? workbook.live.exportedSheet : said.sheet;
  return sheetOf({
    name,
    widths,
    rows: [
      ...sheetHead(document, words, name, widths),
      sentence(workbook.exported(live ? 'choices' : undefined), widths, 'muted'),
      ...(live ? [] : [sentence(whyNotLive(document, words), widths, 'muted')]),
      ...documentRoad(document.road, { ...words, road: said }).flatMap((section) => [
        ...[...section.paragraphs, ...section.items].map((text) => sentence(text, widths)),
        ...(section.tables.length > 0 ? sectionRows(section, widths) : []),
      ]),
    ],
  });
}

/** Why there are no formulas beside what was exported. */
function whyNotLive(document: ReportDocument, { workbook }: FileWords): string {
  const { notLive, because } = workbook.live;
  const found = beyondCells(document);
  return notLive((found.length > 0 ? found : ['no-sum' as const]).map((one) => because[one]));
}
