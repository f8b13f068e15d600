export type ProblemCode =
  | 'required'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-version'
  | 'below-minimum'
  | 'above-maximum'
  | 'not-above'
  | 'not-whole'
  | 'not-one-of'
  | 'not-text'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'need-too-large'
  | 'empty'
  | 'unreadable'
  | 'negative'
  | 'ambiguous';

/**
 * One thing wrong with a plan. `path` names the field (`workloads.0.qps`; empty for the whole plan),
 * `limit` the bound it broke: a number, the expected type, or the allowed values.
 */
export type Problem = {
  readonly path: string;
  readonly code: ProblemCode;
  readonly limit?: number | string | readonly (number | string)[];
};
