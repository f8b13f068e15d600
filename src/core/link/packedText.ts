import type { ReadingBudget } from '@/core/plan/readingBudget';

/**
 * How unpacking went: `cut` when the text ended early, `broken` when a part of it is not packed text, `too-long` when
 * it exceeds the limit.
 */
export type Unpacking = {
  /** Everything that could be unpacked, up to the limit. */
  readonly text: string;
  readonly outcome: 'whole' | 'cut' | 'broken' | 'too-long';
};

export type Packing = {
  readonly pack: (text: string) => string;
  /** Counts its bytes and its work against the budget; never more than `maximumBytes` if that is given. */
  readonly unpack: (
    packed: string,
    budget: ReadingBudget,
    maximumBytes?: number,
  ) => Promise<Unpacking>;
};
