import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, formula, headings, input, named, row, sentence, text } from './cellsOf';
import { workerNumber } from './coordinatorCosts';
import { ownedPriceRows } from './ownedPrices';
import { usableCu } from './poolFormulas';
import type { PlacedRow } from './sheetOf';

/**
 * What to change of the cluster that somebody has, by formulas: what the need of the other sheets asks of its shape, less what
 * is there, and what that costs. None where no cluster of that shape carries the plan.
 */
export function ownedRows(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly PlacedRow[] {
  const { present: figures } = document;
  const target = figures?.present.target;
  if (!figures || !target) return [];
  const { present } = figures;
  const { owned: said } = words.workbook;
  const { cluster, stepCu, freeCu, utilisationPercent } = present;
  const place = String(isPool(document) ? 1 : workerNumber(document, cluster.slave));
  const usable = usableCu(document, place);
  const needed = `INDEX(OptionWorkers,${place})`;
  const spares = isPool(document) ? '' : `-SpareWorkers*${usable}`;
  const [has, asked] = [cluster.slaveCount, target.cluster.slaveCount];
  return [
    sentence(said.hint, widths, 'muted'),
    headings(widths, words.document.figure, `#${said.has}`, `#${said.needed}`, `#${said.change}`),
    row(
      text(words.document.slaves),
      named('OwnedWorkers', input(has)),
      formula(needed, asked, 'whole'),
      named('OwnedChange', formula(`${needed}-OwnedWorkers`, asked - has, 'whole', 'strong')),
    ),
    row(
      text(`${words.document.capacity}, ${words.document.cu}`),
      formula(`OwnedWorkers*${usable}`, has * stepCu, 'whole'),
      formula(`${needed}*${usable}`, asked * stepCu, 'whole'),
      formula(`OwnedChange*${usable}`, (asked - has) * stepCu, 'whole'),
    ),
    row(
      text(`${words.document.utilisation}, ${words.document.percent}`),
      formula(`PeakCu*100/(OwnedWorkers*${usable})`, utilisationPercent, 'decimal'),
      formula(`PeakCu*100/(${needed}*${usable})`, (utilisationPercent * has) / asked, 'decimal'),
    ),
    row(
      text(`${said.free}, ${words.document.cu}`),
      formula(`OwnedWorkers*${usable}${spares}-NeedCu`, freeCu, 'whole'),
      formula(`${needed}*${usable}${spares}-NeedCu`, freeCu + (asked - has) * stepCu, 'whole'),
    ),
    ...ownedPriceRows(document, figures, target.cluster, words),
    emptyRow,
  ];
}

/** Whether the document has these rows. */
export function hasOwnedRows({ present }: ReportDocument): boolean {
  return present?.present.target !== undefined && present.present.target !== null;
}
