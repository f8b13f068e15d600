import type { ProductProblem } from '@/core/platforms/own/productProblem';
import type { ProductFileWords } from '@/core/words/productFile/en';

/** Larger than any file that people write here can be, in MB (10^6 bytes). */
export const maximumProductMb = 2;

/** A file that describes no product, or has no prices, as it is. */
export type ProductRefusal = {
  readonly fileName: string;
  readonly reason: 'tooLarge' | 'unreadable' | 'notJson' | 'tooMuch' | 'isPlan' | 'problems';
  readonly problems: readonly ProductProblem[];
  /** There may be more than are named. */
  readonly isCut: boolean;
  /** What stands in the file, to be corrected; undefined where it is no object. */
  readonly input: object | undefined;
};

/** Why a file cannot be read at all; undefined where its problems say what is wrong. */
export function refusalReason(
  { reason }: ProductRefusal,
  { refusal: told }: ProductFileWords,
): string | undefined {
  if (reason === 'problems') return undefined;
  return reason === 'tooLarge' ? told.tooLarge(maximumProductMb) : told[reason];
}
