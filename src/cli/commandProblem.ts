import type { LinkProblem } from '@/core/link/linkProblem';
import type { Problem, ProblemCode } from '@/core/plan/problem';
import type { ProductProblem } from '@/core/platforms/own/productProblem';
import type { CommandWords } from '@/core/words/command/en';

/** Problems that only the command has: reading its input before it is a plan, and how it was called. */
export type OwnCode = keyof CommandWords['problem'];

/** The codes of links have a prefix, because some of them have another meaning in a plan. */
type PrefixedLinkCode = `link-${LinkProblem['code']}`;

/** So have those of product files. */
type PrefixedProductCode = `product-${ProductProblem['code']}`;

type CommandProblemCode = ProblemCode | OwnCode | PrefixedLinkCode | PrefixedProductCode;

/**
 * One thing that is wrong with the input. `path` is the plan's field, the option, or empty for the whole input;
 * `value` is what was found there; `line` and `column` count from 1.
 */
export type CommandProblem = Omit<Problem, 'code'> & {
  readonly code: CommandProblemCode;
  readonly value?: string;
  /** For a problem of a link: the plan's field, and the code that the plan gives. */
  readonly field?: string;
  readonly reason?: ProblemCode;
  readonly line?: number;
  readonly column?: number;
};

/** A value, or every reason why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly CommandProblem[] };

export function refuse(problem: CommandProblem): Outcome<never> {
  return { ok: false, problems: [problem] };
}

/** A problem of a link, with the prefix before its code. */
export function ofLink({ code, parameter, ...rest }: LinkProblem): CommandProblem {
  return { path: parameter || 'link', code: `link-${code}`, ...rest };
}

/** A problem of a file that describes a product or has prices, named by the option that gave the file. */
export function ofProduct(option: string) {
  return ({ path, code, ...rest }: ProductProblem): CommandProblem => {
    return { path: `${option} ${path}`.trim(), code: `product-${code}`, ...rest };
  };
}

export function isProductCode(code: CommandProblemCode): code is PrefixedProductCode {
  return code.startsWith('product-');
}

/** The code without its prefix. */
export function productCodeOf(code: PrefixedProductCode): ProductProblem['code'] {
  return code.slice('product-'.length) as ProductProblem['code'];
}

export function isLinkCode(code: CommandProblemCode): code is PrefixedLinkCode {
  return code.startsWith('link-');
}

/** The code without its prefix. */
export function linkCodeOf(code: PrefixedLinkCode): LinkProblem['code'] {
  return code.slice('link-'.length) as LinkProblem['code'];
}
