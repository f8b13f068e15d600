import type { Problem } from '@/core/plan/problem';

type ProblemWords = {
  readonly problem: (problem: Problem) => string;
  readonly document: { readonly colon: string };
};

/**
 * What of the terms in a link could not be read, each once and behind its name. A text that ends in the middle of a name
 * may have none: then the problem stands alone.
 */
export function termProblems(problems: readonly Problem[], words: ProblemWords): readonly string[] {
  const told = problems.map((problem) =>
    [problem.path, words.problem(problem)].filter((part) => part !== '').join(words.document.colon),
  );
  return [...new Set(told)];
}
