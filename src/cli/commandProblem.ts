import type { LinkProblem } from '@/core/link/linkProblem';
import type { Problem, ProblemCode } from '@/core/plan/problem';
import type { CommandWords } from '@/core/words/command/en';

/** What only the command meets: what is read before it is a plan, and how the command was called. */
export type OwnCode = keyof CommandWords['problem'];

/** A link's codes are set apart, for some of them have another meaning in a plan. */
type PrefixedLinkCode = `link-${LinkProblem['code']}`;

type CommandProblemCode = ProblemCode | OwnCode | PrefixedLinkCode;

/**
 * One thing wrong with what the command was given. `path` is the plan's field, the option, or empty for the
 * whole input; `value` what was found there; `line` and `column` count from 1.
 */
export type CommandProblem = Omit<Problem, 'code'> & {
  readonly code: CommandProblemCode;
  readonly value?: string;
  /** Behind a link's problem: the plan's field and the plan's own code. */
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

/** A link's problem with its code set apart. */
export function ofLink({ code, parameter, ...rest }: LinkProblem): CommandProblem {
  return { path: parameter || 'link', code: `link-${code}`, ...rest };
}

export function isLinkCode(code: CommandProblemCode): code is PrefixedLinkCode {
  return code.startsWith('link-');
}

/** The code as the link's own words know it. */
export function linkCodeOf(code: PrefixedLinkCode): LinkProblem['code'] {
  return code.slice('link-'.length) as LinkProblem['code'];
}
