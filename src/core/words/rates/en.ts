import type { WorkloadKind } from '@/core/plan/draft';
import type { TotalRow } from '@/core/plan/totalRows';
import type { MeasurementUse } from '@/core/rates/measurementColumns';
import type { OperatorGroup, OperatorId } from '@/core/rates/operators';
import { labels } from '@/core/words/labels/en';

import { n, type Phrases, plural } from '@/core/words/phrases/en';

type RatedKind = Extract<WorkloadKind, 'complex' | 'measured'>;

/** How a rate is found: by the operators of a job, or from measured jobs, in English. */
export function rates({
  simpleRate,
  cautiousRate,
  hopefulRate,
  perCu,
  isInBytes,
  cuName,
  perSecondPerCu,
}: Phrases) {
  return {
    rates: {
      way: 'How the rate is found',
      ways: { operators: 'By operators', pilot: 'One measured job', jobs: 'Several measured jobs' },
      /** The rate that was found: of complex work in the product's unit, of measured work in records. */
      perCu: (rate: number, kind: RatedKind = 'measured') =>
        kind === 'complex' ? perCu(n(rate)) : `${n(rate)} ${perSecondPerCu}`,
      becomes: (kind: string): string => `The workload becomes “${kind}”.`,
      use: 'Use this rate',
      cancel: labels.cancel,
    },
    operators: {
      hint: 'Tick what the heaviest job does: its slowest operator decides. Beside each stand the query that measured it and thousand records/s per core.',
      groups: {
        joins: 'Joins',
        windows: 'Windows',
        aggregations: 'Aggregations',
        ranking: 'Top-N and deduplication',
        'row-by-row': 'Record by record',
      } satisfies Readonly<Record<OperatorGroup, string>>,
      names: {
        'window-join': 'Window join',
        'filtered-join': 'Join of streams that are filtered first',
        'lookup-join': 'Lookup join with a table',
        'join-average': 'Join, then an average by key',
        'wide-join': 'Join that keeps a whole stream',
        'join-top-n': 'Join, then Top-N by key',
        'clock-window': 'Tumbling window, processing time',
        'session-window': 'Session window',
        'sliding-window': 'Sliding window',
        'window-maximum': 'Tumbling window joined back to its records',
        grouping: 'GROUP BY aggregation',
        distinct: 'COUNT DISTINCT',
        'distinct-by-keys': 'COUNT DISTINCT by several keys',
        deduplication: 'Deduplication',
        'top-n': 'Top-N',
        'regular-expression': 'Regular expressions',
        calculation: 'Calculations, CASE WHEN',
        projection: 'Choosing and converting fields',
        filter: 'Filter',
      } satisfies Readonly<Record<OperatorId, string>>,
      figure: (query: string, thousands: number) => `${query} · ${n(thousands)}k`,
      figureLabel: (query: string, thousands: number) =>
        `query ${query}, ${n(thousands)} thousand records/s per core`,
      nothing: 'Nothing ticked yet.',
      heaviest: (name: string, query: string, thousands: number) =>
        `The slowest is “${name}”: ${n(thousands)} thousand records/s per core in query ${query}.`,
      place: (
        percent: number,
        slowest: string,
        slowestThousands: number,
        fastest: string,
        fastestThousands: number,
        step: number,
      ) =>
        `On a log scale that is ${n(percent)} % of the way from the slowest stateful query (${slowest}, ${n(slowestThousands)}) to the fastest (${fastest}, ${n(fastestThousands)}). The rate stands as far along the published ${cautiousRate} to ${hopefulRate}, rounded to ${n(step)}.`,
      light: (simple: string): string =>
        `All of this is faster than the fastest stateful query. If the job does nothing else, it may be “${simple}” work.`,
      ours: 'This guide is ours, not a figure of the provider. A measured job beats it.',
      evidence: 'Where the figures come from',
      benchmark: (title: string, commit: string, date: string) =>
        `Nexmark, the open-source benchmark of Flink: ${title}, commit ${commit}, for Flink 1.13 to 2.0. The guide has no date; it cannot be older than ${date}. Its figures are those of its edition for Flink 1.13.`,
      conditions:
        '3 machines of 8 cores and 32 GB, parallelism 8, state on local disk. Small generated events and no external stores: the figures show how far apart operators are, not what a CU carries here. A lookup in an external store is slower than the table it was measured with.',
      band: (source: string) => `The published rates of complex work: ${source}.`,
    },
    jobs: {
      hint: `A row for each job, from a spreadsheet or a CSV file: name, records/s, ${cuName} and CPU in use. With a heading row the columns may come in any order.`,
      label: 'Measured jobs',
      placeholder: 'orders join\t18,000\t10\t75 %\nclicks\t9,100\t5\t80 %',
      open: 'Open a CSV file',
      file: 'CSV file',
      putBack: 'Put back what stood here',
      notTable: (name: string) =>
        `“${name}” is not a text table: save it as CSV, or copy its cells and paste them here.`,
      unopened: (name: string) => `“${name}” could not be opened.`,
      uses: {
        name: 'name',
        records: labels.perSecond,
        cu: cuName,
        cpu: 'CPU in use, %',
      } satisfies Readonly<Record<MeasurementUse, string>>,
      isShare: 'CPU figures are shares: 0.75 is 75 %',
      askLater: 'leave such rows out',
      missingCpu:
        'No column is read as CPU in use: every job counts as fully busy, so its rate is too low if it was not.',
      missing: (use: string) => `No column is read as ${use}.`,
      unread: (count: number) =>
        `${plural(count, 'row', 'rows')} at the end not read: at most 10,000 rows are read at once.`,
      totals: (totals: readonly TotalRow[], areKept: boolean) => {
        const named = totals.slice(0, 8).map(({ position, label }) => `${n(position)} (${label})`);
        return `Looks like a total, ${areKept ? 'taken as a job' : 'left out'}: row ${named.join(', ')}${totals.length > 8 ? ' …' : ''}.`;
      },
      keepTotals: 'Take totals as jobs',
      refused: (count: number) => `${plural(count, 'row', 'rows')} without a rate`,
      row: (position: number, name: string) =>
        name === '' ? `Row ${n(position)}` : `Row ${n(position)}, ${name}`,
      problem: (use: string, problem: string): string => `${use}: ${problem}`,
      more: (count: number) => `and ${n(count)} more`,
      outliers: (count: number) => `${plural(count, 'job', 'jobs')} far from the others`,
      outlier: (rate: number, times: number, usual: number) =>
        `${n(Math.round(rate))} records/s per ${cuName} is ${n(times)} times the median; the others keep within ${n(usual)} times either way.`,
      lowCpu: (cpu: number, percent: number) =>
        `At ${n(cpu)} % CPU one point more or less changes it by ${n(percent)} %.`,
      rates: 'Rate of each job',
      ratesOf: (shown: number, count: number) =>
        shown < count
          ? `Rate of each job: the first ${n(shown)} of ${n(count)}`
          : 'Rate of each job',
      columns: { row: 'Row', job: 'Job', cpu: 'CPU in use', rate: perSecondPerCu },
      comparison: 'Beside the published rates',
      median: (count: number) => `Median of ${plural(count, 'job', 'jobs')}`,
      half: 'Half of the jobs',
      all: 'All jobs',
      complex: 'Complex work, as published',
      simple: 'Simple work, as published',
      span: (from: number, to: number) => `${n(Math.round(from))} to ${n(Math.round(to))}`,
      published: isInBytes
        ? { complex: perCu(`${cautiousRate} to ${hopefulRate}`), simple: perCu(simpleRate) }
        : { complex: `${cautiousRate} to ${hopefulRate}`, simple: simpleRate },
      /** Rates of different units say nothing of each other. */
      otherUnit:
        'The published rates are in MB/s, the measured ones in records/s: only the size of a record ties them.',
      standing: {
        below: 'The median is below what is published for complex work.',
        inside: 'The median lies within what is published for complex work.',
        above: 'The median is above what is published for complex work.',
      },
      found: (jobs: number, refused: number, outliers: number) =>
        `Median of ${plural(jobs, 'job', 'jobs')}; ${plural(refused, 'row', 'rows')} without a rate, ${n(outliers)} far from the others.`,
      nothing: 'No job with a rate yet.',
      forAll: (count: number) => `Use for all complex work (${n(count)})`,
    },
    pilot: {
      hint: 'Run one job at a steady load, then read three figures from its monitoring page.',
      records: 'Records/s it processed',
      cu: `${cuName} it was given`,
      cpu: 'CPU in use, %',
      formula: (records: number, cu: number, cpu: number) =>
        `${n(records)} ÷ (${n(cu)} × ${n(cpu)} %)`,
      tooSmall: `This gives less than one record a second per ${cuName}.`,
    },
  };
}

/** What every language says there. */
export type RatesWords = ReturnType<typeof rates>;
