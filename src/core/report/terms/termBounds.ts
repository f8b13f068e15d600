import type { Problem } from '@/core/plan/problem';

/** The bounds of a figure that a page asks for beside the plan, and what it is unless somebody says otherwise. */
export type TermBounds = {
  readonly min?: number;
  readonly above?: number;
  readonly max: number;
  readonly isWhole?: true;
  readonly default?: number;
};

/** What is wrong with a figure; undefined where nothing is. `path` is the name of the term. */
export function figureTermProblem(
  path: string,
  value: number,
  { min, above, max, isWhole }: TermBounds,
): Problem | undefined {
  if (Number.isNaN(value)) return { path, code: 'unreadable' };
  if (above !== undefined && value <= above) return { path, code: 'not-above', limit: above };
  if (min !== undefined && value < min) return { path, code: 'below-minimum', limit: min };
  if (value > max) return { path, code: 'above-maximum', limit: max };
  return isWhole && !Number.isInteger(value) ? { path, code: 'not-whole' } : undefined;
}

/** A figure in the text of a link; NaN for what is no number. */
export function readFigureText(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
