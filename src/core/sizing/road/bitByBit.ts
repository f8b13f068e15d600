/** Work that pauses now and then, so that whoever does it can show how far it is, or leave it; in the end it gives a `T`. */
export type BitByBit<T> = Generator<void, T, void>;

/** Does such work without a pause, and gives its result. */
export function doAtOnce<T>(work: Generator<unknown, T, void>): T {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}
