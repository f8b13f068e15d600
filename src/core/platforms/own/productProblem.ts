export type ProductProblemCode =
  | 'required'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-version'
  | 'below-minimum'
  | 'above-maximum'
  | 'not-whole'
  | 'not-one-of'
  | 'not-text'
  | 'empty-text'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  /** An id has other characters than lower-case letters, digits, dots, hyphens and underscores. */
  | 'not-an-id'
  | 'not-a-day'
  | 'not-a-currency'
  /** A text in several languages names none. */
  | 'no-language'
  /** Something before it in the list has the same id or figure. */
  | 'repeated'
  /** Figures that must rise do not; the limit is the one before. */
  | 'not-rising'
  /** Only the last coordinator may be without a ceiling. */
  | 'no-ceiling'
  /** What the system keeps back leaves less than one CU. */
  | 'nothing-usable'
  /** The largest ceiling is below the smallest cluster, whose CU are the limit. */
  | 'ceiling-too-low'
  /** A price for a shape that the file does not describe. */
  | 'no-such-shape'
  /** More decimals than the currency has, which the limit says. */
  | 'too-many-decimals'
  /** The price was last seen before it came into force. */
  | 'seen-before-since';

/**
 * One thing wrong with a product file. `path` names the field (`workers.0.cores`; empty for the whole file), `limit`
 * the bound it broke: a number, the expected type, a day, or the allowed values.
 */
export type ProductProblem = {
  readonly path: string;
  readonly code: ProductProblemCode;
  readonly limit?: number | string | readonly (number | string)[];
};
