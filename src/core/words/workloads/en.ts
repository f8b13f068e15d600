import type { ColumnUse } from '@/core/plan/rowColumns';
import type { TotalRow } from '@/core/plan/totalRows';
import type { GrowthWay } from '@/core/plan/workloadInput';
import { labels } from '@/core/words/labels/en';

import { f, n, type Phrases, plural } from '@/core/words/phrases/en';

/** Workloads as rows that are pasted from a spreadsheet, in English. */
export function workloads({
  middleRate,
  isInBytes,
  cuName,
  perSecondPerCu,
  megabytesPerCu,
}: Phrases) {
  /** The numbers of pasted rows; of many only the first eight. */
  function pastedRows(rows: readonly number[]): string {
    const named = rows.slice(0, 8).map(n).join(', ');
    return `${rows.length === 1 ? 'row' : 'rows'} ${named}${rows.length > 8 ? ' …' : ''}`;
  }

  return {
    /** Of one row: how many it stands for, its peak and growth of its own. */
    times: {
      growth: 'Own growth',
      growthWays: {
        '': 'as the plan grows',
        percent: '% a month',
        records: 'records/s a month',
      } satisfies Readonly<Record<GrowthWay, string>>,
      growthFigure: 'Growth a month',
      loadHint: 'A load may also be typed with its peak factor: 25k*6.',
      coresHint: 'Cores may also be typed with a count: 5*3 is five with 3 cores each.',
    },
    pasteRows: {
      heading: 'Paste rows from a spreadsheet',
      hint: 'Columns: name, records/s, kind of work, rate, project. With a heading row they may come in any order, and record size, cores, memory, count, peak factor and growth may be added. A load may be 25k*6 (times its peak factor), cores 5*3 (a count times the cores of one).',
      label: 'Rows',
      placeholder: `orders join\t120,000\tcomplex\t${middleRate}\tcore`,
      columns: 'How each column is read',
      column: (position: number) => `column ${n(position)}`,
      takenFor: (what: string) => `“${what}” is read as`,
      unused: 'not used',
      uses: {
        name: 'name',
        qps: labels.perSecond,
        kind: 'kind of work',
        rate: isInBytes ? megabytesPerCu : perSecondPerCu,
        project: 'project',
        recordBytes: 'record size in bytes',
        count: 'count',
        peakFactor: 'peak factor',
        growthInPercent: 'growth, % a month',
        growthInRecords: 'growth, records/s a month',
        cores: labels.coresUnit,
        memoryGb: 'memory in GB',
      } satisfies Readonly<Record<ColumnUse, string>>,
      moreColumns: (count: number) =>
        `${plural(count, 'more column is', 'more columns are')} not used.`,
      firstIsHeading: 'The first row is a heading',
      work: 'How each kind of work is read',
      word: 'In the table',
      rows: 'Rows',
      becomes: 'Becomes',
      choose: 'choose …',
      allOpen: (count: number) => `All ${n(count)} that are still open`,
      moreWords: (count: number) => `and ${plural(count, 'more word', 'more words')}`,
      unsaid: 'Rows that name no kind of work are',
      doubtful: (text: string) => `Figures such as ${text}`,
      askLater: 'ask about each one',
      decimalSigns: {
        dot: (value: number | undefined) =>
          `${value === undefined ? '' : `${f.typed(value)}: `}the dot is the decimal sign, as in 1,234.5`,
        comma: (value: number | undefined) =>
          `${value === undefined ? '' : `${f.typed(value)}: `}the comma is the decimal sign, as in 1.234,5`,
      },
      noLoad: 'No column is read as a load: records/s, or cores and memory.',
      notUsed: (columns: readonly string[]) =>
        `Not used: ${columns.slice(0, 12).join(', ')}${columns.length > 12 ? ' …' : ''}.`,
      scaled: (heading: string, scale: string) => `Figures under “${heading}” are in ${scale}.`,
      idle: (column: string, rows: readonly number[]) =>
        `${column}: not used in ${pastedRows(rows)}, because that kind of work has none.`,
      copies: (rows: number, count: number) =>
        `${plural(rows, 'row stands', 'rows stand')} for ${plural(count, 'workload', 'workloads')}: a row with a count is that many alike, each with the whole load of the row.`,
      uncounted: (rows: readonly number[]) =>
        `The count in ${pastedRows(rows)} is not a whole number from 0 to 10,000: counted once.`,
      none: (rows: readonly number[]) => `The count in ${pastedRows(rows)} is 0: left out.`,
      unread: (rows: readonly number[]) =>
        `A figure in ${pastedRows(rows)} is missing or cannot be read: its field will ask for it.`,
      totals: (totals: readonly TotalRow[], areKept: boolean) => {
        const named = totals.slice(0, 8).map(({ position, label }) => `${n(position)} (${label})`);
        const rows = `${totals.length === 1 ? 'Row' : 'Rows'} ${named.join(', ')}${totals.length > 8 ? ' …' : ''}`;
        return `${rows}: ${totals.length === 1 ? 'looks like a total' : 'look like totals'}, ${areKept ? 'taken as workloads' : 'left out'}.`;
      },
      keepTotals: (count: number): string =>
        count === 1 ? 'Take the total as a workload' : 'Take the totals as workloads',
      become: (shown: number, count: number) =>
        shown < count
          ? `What they become: the first ${n(shown)} of ${n(count)}`
          : 'What they become',
      becomeLabel: 'What the rows become',
      load: 'Load',
      rate: isInBytes ? 'Rate' : `Records/s per ${cuName}`,
      preview: (count: number) => plural(count, 'workload', 'workloads'),
      undecided: (count: number) =>
        count === 1
          ? 'One kind of work is not known: say what it becomes.'
          : `${n(count)} kinds of work are not known: say what they become.`,
      nothing: 'No rows yet.',
      tooLong: (max: number) =>
        `At most ${n(max)} characters are read: paste fewer rows at a time.`,
      tooMany: (max: number) => `A plan holds at most ${n(max)} workloads.`,
      append: 'Add to the plan',
      replace: 'Replace the plan’s workloads',
      cancel: labels.cancel,
    },
  };
}

/** What every language says there. */
export type WorkloadsWords = ReturnType<typeof workloads>;
