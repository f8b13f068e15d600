import type { MixItem } from './mixTable';

/** Workers that may fail: so many, none smaller than a given shape; their CU and minor units together. */
export type SpareSet = {
  readonly cu: number;
  readonly minor: number;
  readonly counts: readonly number[];
};

/**
 * For each shape k: the sets of `spares` workers of shapes k and larger that no other such set beats in both CU and
 * price, in rising order of CU, so in falling order of price. A set with more CU can be the cheaper one where a list
 * asks less for a larger shape.
 */
export function buildSpareSets(items: readonly MixItem[], spares: number): SpareSet[][] {
  const none: SpareSet = { cu: 0, minor: 0, counts: items.map(() => 0) };
  const sets: SpareSet[][] = [];
  let bySize: SpareSet[][] = [[none], ...Array.from({ length: spares }, () => [])];
  for (let k = items.length - 1; k >= 0; k--) {
    const item = items[k];
    if (!item) continue;
    const next: SpareSet[][] = [];
    for (const [size, larger] of bySize.entries()) {
      const grown = (next[size - 1] ?? []).map((set) => withOne(set, item, k));
      next.push(unbeaten([...larger, ...grown]));
    }
    bySize = next;
    sets[k] = bySize[spares] ?? [];
  }
  return sets;
}

function withOne(set: SpareSet, item: MixItem, k: number): SpareSet {
  return {
    cu: set.cu + item.usableCu,
    minor: set.minor + item.minor,
    counts: set.counts.map((count, i) => (i === k ? count + 1 : count)),
  };
}

function unbeaten(sets: readonly SpareSet[]): SpareSet[] {
  const kept: SpareSet[] = [];
  for (const set of [...sets].sort((a, b) => a.cu - b.cu || a.minor - b.minor)) {
    const last = kept.at(-1);
    if (!last || set.minor < last.minor) kept.push(set);
  }
  return kept;
}
