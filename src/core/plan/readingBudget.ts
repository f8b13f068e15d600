/**
 * What reading one link, one file or one pasted text may cost, whatever stands in it. All that is packed in it, and
 * packed again, shares one budget. Work is counted in characters; what takes longer than a character counts as more.
 */
export type ReadingBudget = {
  /** Bytes of packed text that may still come out. */
  bytes: number;
  /** Parameters that may still be read. */
  parameters: number;
  /** Work done so far. */
  work: number;
  /** The work at which the reader rests next. */
  restsAt: number;
  /** Lets whoever reads do something else for a moment: a page paints and answers to keys. */
  readonly rest: () => Promise<void>;
};

export type ReadingLimits = Pick<ReadingBudget, 'bytes' | 'parameters'>;

/** A plan of 10,000 workloads with the longest names stays below the bytes, two such plans below the parameters. */
export const linkLimits: ReadingLimits = { bytes: 32 * 2 ** 20, parameters: 25_000 };

/** A text is read up to forty times, each time to another end. */
export const pastedLimits: ReadingLimits = { bytes: 64 * 2 ** 20, parameters: 100_000 };

/** A file holds as many saved plans as a browser keeps, a few of them large. */
export const fileLimits: ReadingLimits = { bytes: 64 * 2 ** 20, parameters: 1_000_000 };

/** Work between two rests: some 20 ms, on slow machines 100. */
export const restEvery = 1_000_000;

export function createReadingBudget(
  rest: () => Promise<void> = async () => undefined,
  { bytes, parameters }: ReadingLimits = linkLimits,
): ReadingBudget {
  return { bytes, parameters, work: 0, restsAt: restEvery, rest };
}

/** Counts work that was done. True when it is time to rest: loops of many short turns ask before they wait. */
export function isTired(budget: ReadingBudget, work: number): boolean {
  budget.work += work;
  return budget.work >= budget.restsAt;
}

/** Rests, and begins to count anew. */
export async function rest(budget: ReadingBudget): Promise<void> {
  budget.restsAt = budget.work + restEvery;
  await budget.rest();
}

/** Counts work that was done, and rests when it is time. */
export async function spend(budget: ReadingBudget, work: number): Promise<void> {
  if (isTired(budget, work)) await rest(budget);
}
