// Repeatable random numbers: every case has its own, made from the seed and the number of the case.

/** mulberry32, its state mixed from two numbers. */
export function diceOf(seed, index) {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0 to below `end`; 0 when `end` is 0. */
  const below = (end) => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    one: (list) => list[below(list.length)],
    /** `from` and `to` of a piece of a text; short pieces are more likely. */
    piece: (text) => {
      const from = below(text.length + 1);
      const reach = below(text.length - from + 1);
      return [from, from + (next() < 0.7 ? Math.min(reach, 1 + below(8)) : reach)];
    },
  };
}
