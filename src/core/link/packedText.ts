import type { ReadingBudget } from '@/core/plan/readingBudget';

/** How packed text came through: `cut` when it ended early, `broken` when a part is no packing, `too-long` past the cap. */
export type Unpacking = {
  /** All that came out, to the cap. */
  readonly text: string;
  readonly outcome: 'whole' | 'cut' | 'broken' | 'too-long';
};

export type Packing = {
  readonly pack: (text: string) => string;
  /** Takes its bytes and its work from the budget; never more than `maximumBytes`, where that is given. */
  readonly unpack: (
    packed: string,
    budget: ReadingBudget,
    maximumBytes?: number,
  ) => Promise<Unpacking>;
};
