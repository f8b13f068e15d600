import type { QuantityReading } from '@/core/quantity/parseQuantity';

export type ProblemCode =
  | 'required'
  | 'unknown-field'
  /** Not a name that the terms of a view have, in a link or behind an option of the command. */
  | 'unknown-term'
  | 'wrong-type'
  | 'wrong-version'
  | 'below-minimum'
  | 'above-maximum'
  | 'not-above'
  | 'not-whole'
  /** Not a day of the calendar from 2000-01-01 to 2199-12-31. */
  | 'not-a-day'
  /** Not a minute of such a day. */
  | 'not-a-time'
  /** Not a time of the clock. */
  | 'not-of-the-clock'
  /** A day was not chosen yet. */
  | 'day-missing'
  /** Another row is of the same day, which is the limit. */
  | 'same-day'
  /** The limit is the day before it in the list, which is not earlier. */
  | 'not-rising'
  | 'not-one-of'
  /** A product that a file describes, and that is not known here; the limit is its id. */
  | 'unknown-product'
  /** A price list of somebody's own that is not known here; the limit is its id. */
  | 'unknown-prices'
  /** The product has no such setting; the limit is the only value that its plans have. */
  | 'not-for-product'
  | 'not-text'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'need-too-large'
  /** No cluster carries the need under the largest ceiling; the limit is the most CU that one carries. */
  | 'need-above-ceiling'
  /** The product's rates are in MB/s, so its simple and complex work needs the size of a record. */
  | 'record-size-needed'
  /** Work that is given in cores and memory can only grow in percent. */
  | 'percent-only'
  /** Two figures with a sign of multiplication that cannot be read; the limit is the field of the second factor. */
  | 'bad-product'
  /** A product in a cell, and another figure in the field of its second factor, which is the limit. */
  | 'factor-twice'
  | 'empty'
  /** Still empty, and nobody has typed there yet. */
  | 'blank'
  /** The row is still empty, so the plan does without it. */
  | 'not-counted'
  | 'unreadable'
  /** A percent sign where no share is asked for. */
  | 'percent-sign'
  | 'negative'
  | 'ambiguous';

/**
 * One thing wrong with a plan. `path` names the field (`workloads.0.qps`; empty for the whole plan),
 * `limit` the bound it broke: a number, the expected type, the allowed values, or the numbers that an
 * ambiguous text may mean.
 */
export type Problem = {
  readonly path: string;
  readonly code: ProblemCode;
  readonly limit?: number | string | readonly (number | string)[];
};

/** Why a typed figure is none, as a problem of its field. */
export function quantityProblem(
  path: string,
  reading: Extract<QuantityReading, { ok: false }>,
): Problem {
  const { code } = reading;
  return 'limit' in reading ? { path, code, limit: reading.limit } : { path, code };
}
