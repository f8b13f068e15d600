/** How packed text came through: `cut` when it ended early, `broken` when a part is no packing, `too-long` past the cap. */
export type Unpacking = {
  readonly text: string;
  readonly outcome: 'whole' | 'cut' | 'broken' | 'too-long';
};

export type Packing = {
  readonly pack: (text: string) => string;
  /** Text of at most so many bytes; `maximumUnpackedBytes` unless given. */
  readonly unpack: (packed: string, maximumBytes?: number) => Unpacking;
};

/** Bytes that a packed link may grow to; a plan of 10,000 workloads with the longest names stays below. */
export const maximumUnpackedBytes = 32 * 2 ** 20;
