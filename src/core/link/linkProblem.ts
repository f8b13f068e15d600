import type { Problem, ProblemCode } from '@/core/plan/problem';
import type { QuantityReading } from '@/core/quantity/parseQuantity';

export type LinkProblemCode =
  | 'unknown-view'
  | 'unknown-parameter'
  | 'repeated-parameter'
  | 'unreadable-value'
  | 'out-of-bounds'
  | 'bad-escape'
  /** A workload was left out. */
  | 'bad-workload'
  /** The link has parameters of a plan, but no workload could be read. */
  | 'no-workload'
  /** Work without a complexity counts as complex, at the cautious rate unless one is given. */
  | 'complexity-missing'
  /** The link is of a newer version than this page knows; what is known was read. */
  | 'too-new'
  | 'too-long'
  /** The check does not match: the link was cut or edited. */
  | 'changed'
  /** A packed link ended early; `value` is its last parameter, which was left out. */
  | 'cut'
  | 'broken-packing'
  /** The checklist was cut, damaged or longer than `limit` bytes, and was left out; the plan is kept. */
  | 'broken-checklist'
  /** The description of a product was cut or damaged, and was left out. */
  | 'broken-product'
  /** The plan is for a product that a file describes, and that is not known here; `value` is its id. */
  | 'unknown-product'
  /** The description of a price list was cut or damaged, and was left out. */
  | 'broken-prices'
  /** The plan names a price list of somebody's own that is not known here; `value` is its id. */
  | 'unknown-prices'
  /** What was being typed is not in a form that this page knows, and was left out. */
  | 'broken-draft'
  /** A file of the page that unpacks or repairs links could not be loaded. */
  | 'packing-unavailable';

type QuantityCode = Extract<QuantityReading, { ok: false }>['code'];

/** One thing wrong with a link. */
export type LinkProblem = {
  readonly code: LinkProblemCode;
  /** The parameter's name as in the link, at most 80 characters; `view` for the view. */
  readonly parameter: string;
  /** The parameter's value, at most 80 characters. */
  readonly value?: string;
  /** The plan's field that the value was meant for, where the parameter has several. */
  readonly field?: string;
  /** The plan's or the number's own code for what is wrong. */
  readonly reason?: ProblemCode | QuantityCode;
  /** The bound it broke: a number, or the allowed values. */
  readonly limit?: NonNullable<Problem['limit']>;
};

export function linkProblem(
  code: LinkProblemCode,
  parameter: string,
  value?: string,
  more: Pick<LinkProblem, 'field' | 'reason' | 'limit'> = {},
): LinkProblem {
  const said = value === undefined ? {} : { value: shorten(value) };
  return { code, parameter: shorten(parameter), ...said, ...more };
}

const shownCharacters = 80;

/** Counts whole characters. It makes no list of them, because a hostile link has many problems. */
function shorten(text: string): string {
  if (text.length <= shownCharacters) return text;
  let end = 0;
  for (let count = 0; count < shownCharacters && end < text.length; count += 1) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return text.slice(0, end);
}
