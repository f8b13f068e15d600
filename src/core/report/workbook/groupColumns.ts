import { platformFor } from '@/core/plan/platformFor';
import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { targetPercent } from '@/core/sizing/demand';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { hasCounts } from './extraInputs';
import { notNegative, throughputCu } from './loadFormulas';
import { isEachWhole, type NeedItem } from './needItems';
import { reserveFormula } from './packingFormulas';
import type { CellsAt, SheetColumn } from './table';
import type { Cell } from './workbook';

/** The columns of the need that these are calculated from. */
type Key = 'count' | 'peak' | 'following' | 'times' | 'growing' | 'steady';

/**
 * What is rounded up together on each day of a plan over time, in the row of its first workload: how many such groups there
 * are, and the CU with headroom of each that grow with the load and that do not. Zero in every other row, so that whole
 * columns can be multiplied.
 */
export function groupColumns(
  document: ReportDocument,
  { workbook }: WordsWith<'workbook'>,
): readonly SheetColumn<NeedItem, Key>[] {
  const { plan } = document;
  const isCounted = hasCounts(plan);
  const isSplit = isEachWhole(plan) && isCounted;
  const reserve = reserveFormula(document);
  const share = (100 + plan.headroomPercent) / targetPercent(findPlatform(plan.platform), plan);
  const { memoryGb } = platformFor(plan).cu.value;
  const groupOf = (item: NeedItem): readonly WorkloadInput[] => {
    const { workload, need } = item;
    if (!workload || !need) return [];
    if (isEachWhole(plan)) return [workload];
    return plan.workloads.filter(({ project }) => project === workload.project);
  };
  const splitBy = ({ workload }: NeedItem) => (isSplit ? (workload?.count ?? 1) : 1);
  const sumOf = (item: NeedItem, of: (workload: WorkloadInput) => number | null) =>
    groupOf(item).reduce((sum, workload) => sum + (of(workload) ?? 0), 0);
  const inGroups = (at: CellsAt<Key>, source: string) => {
    const each = isSplit ? `/${at('count')}` : '';
    return `IF(${at('peak')}="",0,${source}*${reserve}${each})`;
  };
  const sumHere = (list: string, i: number) => `SUMIFS(${list},NeedFirstRows,${i + 1})`;
  const column = (
    key: Key,
    heading: string,
    name: string,
    cell: (item: NeedItem, at: CellsAt<Key>, i: number) => Cell,
  ) => ({ key, heading: `#${heading}`, name, cell });
  return [
    column('following', workbook.live.following, 'NeedFollowing', ({ workload }, at, i) => {
      const of = (list: string) => `INDEX(${list},${i + 2})`;
      const typed = notNegative(of('WorkloadLoads'));
      const load = isCounted ? `${typed}*${at('count')}` : typed;
      return formula(
        `IF(INDEX(NeedLoads,${i + 1})="","",${load})`,
        workload && workload.qps !== null ? workload.qps * (workload.count ?? 1) : '',
        'whole',
        'muted',
      );
    }),
    column('times', workbook.live.times, 'GroupTimes', (item, at) =>
      formula(
        `IF(${at('peak')}="",0,${isSplit ? at('count') : '1'})`,
        item.need ? splitBy(item) : 0,
        'whole',
        'muted',
      ),
    ),
    column('growing', workbook.live.growing, 'GroupGrowing', (item, at, i) =>
      formula(
        inGroups(at, sumHere('NeedThroughputCu', i)),
        (sumOf(item, throughputCu) * share) / splitBy(item),
        'decimal',
        'muted',
      ),
    ),
    column('steady', workbook.live.steady, 'GroupSteady', (item, at, i) => {
      const cores = sumOf(item, (one) => one.cores && one.cores * (one.count ?? 1));
      const memory = sumOf(item, (one) => one.memoryGb && one.memoryGb * (one.count ?? 1));
      return formula(
        inGroups(at, `MAX(${sumHere('NeedCores', i)},${sumHere('NeedMemory', i)}/MemoryGbPerCu)`),
        (Math.max(cores, memory / memoryGb) * share) / splitBy(item),
        'decimal',
        'muted',
      );
    }),
  ];
}
