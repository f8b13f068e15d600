import type { OperatorGroup, OperatorId } from '@/core/rates/operators';
import { labels } from '@/core/words/labels/en';

import { n, type Phrases } from '@/core/words/phrases/en';

/** How a rate is found: by the operators of a job, or from measured jobs, in English. */
export function rates({ cautiousRate, hopefulRate }: Phrases) {
  const perCu = (rate: number) => `${n(rate)} records/s per CU`;
  return {
    rates: {
      heading: 'Which rate?',
      way: 'How the rate is found',
      ways: { operators: 'By operators', pilot: 'One measured job' },
      perCu,
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
    pilot: {
      hint: 'Run one job at a steady load, then read three figures from its monitoring page.',
      records: 'Records/s it processed',
      cu: 'CU it was given',
      cpu: 'CPU in use, %',
      formula: (records: number, cu: number, cpu: number) =>
        `${n(records)} ÷ (${n(cu)} × ${n(cpu)} %)`,
      tooSmall: 'This gives less than one record a second per CU.',
    },
  };
}

/** What every language says there. */
export type RatesWords = ReturnType<typeof rates>;
