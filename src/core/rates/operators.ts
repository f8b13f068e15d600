import type { Citation } from '@/core/platforms/sources';

export const operatorGroups = [
  'joins',
  'windows',
  'aggregations',
  'ranking',
  'row-by-row',
] as const;

export type OperatorGroup = (typeof operatorGroups)[number];

type OperatorFigure = {
  readonly id: string;
  readonly group: OperatorGroup;
  /** The benchmark's query that stands for it. */
  readonly query: string;
  /** Thousand records/s that one busy core carried. */
  readonly thousandsPerCore: number;
  /** Whether it remembers records or results between records. */
  readonly isStateful: boolean;
};

/** Where the figures of `operators` stand. The guide names no day; it covers a Flink that came in that month. */
export const operatorCitation: Citation = {
  sourceId: 'nexmark',
  place: 'benchmark',
  date: '2024-11',
};

/**
 * What the open Nexmark benchmark measured on Flink: small generated events, no external stores, 3 machines of 8
 * cores and 32 GB, 8 TaskManagers of one slot, state on disk. They say how far apart operators are, not what a CU of a product carries.
 * In the order in which they are offered.
 */
export const operators = [
  { id: 'window-join', group: 'joins', query: 'q8', thousandsPerCore: 146, isStateful: true },
  { id: 'filtered-join', group: 'joins', query: 'q3', thousandsPerCore: 152, isStateful: true },
  { id: 'lookup-join', group: 'joins', query: 'q13', thousandsPerCore: 131, isStateful: false },
  { id: 'join-average', group: 'joins', query: 'q4', thousandsPerCore: 34, isStateful: true },
  { id: 'wide-join', group: 'joins', query: 'q20', thousandsPerCore: 19, isStateful: true },
  { id: 'join-top-n', group: 'joins', query: 'q9', thousandsPerCore: 14, isStateful: true },
  { id: 'clock-window', group: 'windows', query: 'q12', thousandsPerCore: 76, isStateful: true },
  { id: 'session-window', group: 'windows', query: 'q11', thousandsPerCore: 40, isStateful: true },
  { id: 'sliding-window', group: 'windows', query: 'q5', thousandsPerCore: 22, isStateful: true },
  { id: 'window-maximum', group: 'windows', query: 'q7', thousandsPerCore: 12, isStateful: true },
  { id: 'grouping', group: 'aggregations', query: 'q17', thousandsPerCore: 117, isStateful: true },
  { id: 'distinct', group: 'aggregations', query: 'q15', thousandsPerCore: 72, isStateful: true },
  {
    id: 'distinct-by-keys',
    group: 'aggregations',
    query: 'q16',
    thousandsPerCore: 19,
    isStateful: true,
  },
  { id: 'deduplication', group: 'ranking', query: 'q18', thousandsPerCore: 54, isStateful: true },
  { id: 'top-n', group: 'ranking', query: 'q19', thousandsPerCore: 44, isStateful: true },
  {
    id: 'regular-expression',
    group: 'row-by-row',
    query: 'q21',
    thousandsPerCore: 98,
    isStateful: false,
  },
  {
    id: 'calculation',
    group: 'row-by-row',
    query: 'q14',
    thousandsPerCore: 161,
    isStateful: false,
  },
  { id: 'projection', group: 'row-by-row', query: 'q1', thousandsPerCore: 158, isStateful: false },
  { id: 'filter', group: 'row-by-row', query: 'q2', thousandsPerCore: 175, isStateful: false },
] as const satisfies readonly OperatorFigure[];

export type OperatorId = (typeof operators)[number]['id'];

export type Operator = OperatorFigure & { readonly id: OperatorId };
