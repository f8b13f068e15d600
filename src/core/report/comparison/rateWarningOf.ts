import type { Comparison } from './compareAnswers';
import type { SideWords } from './sideWords';

/** That rates of different products cannot be compared as they stand; undefined for two plans of one product. */
export function rateWarningOf({ a, b }: Comparison, words: SideWords): string | undefined {
  return a.plan.platform === b.plan.platform ? undefined : words.a.compare.rateWarning;
}
