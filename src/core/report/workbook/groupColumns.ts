import { platformFor } from '@/core/plan/platformFor';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { hasCounts } from './extraInputs';
import { notNegative, throughputCu } from './loadFormulas';
import { needGroups, resourcesOf, sumOver } from './needGroups';
import type { NeedItem } from './needItems';
import { hasOwnGrowth } from './ownGrowth';
import type { CellsAt, SheetColumn } from './table';
import type { Cell } from './workbook';

/** The columns of the need that these are calculated from. */
type Key = 'count' | 'peak' | 'following' | 'times' | 'growing' | 'steady';

/**
 * What is rounded up together on each day of a plan over time, in the row of its first workload: how many such groups there
 * are, and the CU with headroom of each that grow with the load and that do not. Zero in every other row, so that whole
 * columns can be multiplied. Where workloads have growth of their own, the CU that
 * grow stand on a sheet of their own.
 */
export function groupColumns(
  document: ReportDocument,
  { workbook }: WordsWith<'workbook'>,
): readonly SheetColumn<NeedItem, Key>[] {
  const { plan } = document;
  const isCounted = hasCounts(plan);
  const isOwn = hasOwnGrowth(plan);
  const { isSplit, timesOf, reservedOf, reserved } = needGroups(document);
  const { memoryGb } = platformFor(plan).cu.value;
  const inGroups = (at: CellsAt<Key>, source: string) =>
    reserved(at('peak'), isSplit ? at('count') : '', source);
  const sumHere = (list: string, i: number) => `SUMIFS(${list},NeedFirstRows,${i + 1})`;
  const column = (
    key: Key,
    heading: string,
    name: string,
    cell: (item: NeedItem, at: CellsAt<Key>, i: number) => Cell,
  ) => ({ key, heading: `#${heading}`, name, cell });
  const counted = [
    column('following', workbook.live.following, 'NeedFollowing', ({ workload }, at, i) => {
      const typed = notNegative(`INDEX(WorkloadLoads,${i + 2})`);
      const load = isCounted ? `${typed}*${at('count')}` : typed;
      const isNone = `INDEX(NeedLoads,${i + 1})=""`;
      const isLeftOut = isOwn ? `OR(${isNone},INDEX(OwnFollows,${i + 1})=0)` : isNone;
      const qps = workload?.growth === undefined ? (workload?.qps ?? null) : null;
      return formula(
        `IF(${isLeftOut},"",${load})`,
        qps === null ? '' : qps * (workload?.count ?? 1),
        'whole',
        'muted',
      );
    }),
    column('times', workbook.live.times, 'GroupTimes', (item, at) =>
      formula(
        `IF(${at('peak')}="",0,${isSplit ? at('count') : '1'})`,
        item.need ? timesOf(item) : 0,
        'whole',
        'muted',
      ),
    ),
  ];
  const growing = column('growing', workbook.live.growing, 'GroupGrowing', (item, at, i) =>
    formula(
      inGroups(at, sumHere('NeedThroughputCu', i)),
      reservedOf(item, (all) => sumOver(all, throughputCu)),
      'decimal',
      'muted',
    ),
  );
  const steady = column('steady', workbook.live.steady, 'GroupSteady', (item, at, i) =>
    formula(
      inGroups(at, `MAX(${sumHere('NeedCores', i)},${sumHere('NeedMemory', i)}/MemoryGbPerCu)`),
      reservedOf(item, (all) =>
        Math.max(sumOver(all, resourcesOf.cores), sumOver(all, resourcesOf.memory) / memoryGb),
      ),
      'decimal',
      'muted',
    ),
  );
  return isOwn ? [...counted, steady] : [...counted, growing, steady];
}
