import { type MixItem, type Weight, weightOf } from './mixTable';

/** Slaves that may fail: so many, none smaller than a given shape; their CU and weight together. */
export type SpareSet = {
  readonly cu: number;
  readonly weight: Weight;
  readonly counts: readonly number[];
};

/**
 * For each shape k: the sets of `spares` Slaves of shapes k and larger that no other such set beats in both CU
 * and weight, in rising order of CU. A set with more CU can be the cheaper one where a list is not monotone.
 */
export function buildSpareSets(items: readonly MixItem[], spares: number): SpareSet[][] {
  const none: SpareSet = { cu: 0, weight: 0, counts: items.map(() => 0) };
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
    weight: set.weight + weightOf(item),
    counts: set.counts.map((count, i) => (i === k ? count + 1 : count)),
  };
}

function unbeaten(sets: readonly SpareSet[]): SpareSet[] {
  const kept: SpareSet[] = [];
  for (const set of [...sets].sort((a, b) => a.cu - b.cu || a.weight - b.weight)) {
    const last = kept.at(-1);
    if (!last || set.weight < last.weight) kept.push(set);
  }
  return kept;
}
