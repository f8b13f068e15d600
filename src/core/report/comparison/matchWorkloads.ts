import type { WorkloadInput } from '@/core/report/document/documentModel';

/** The positions of a workload in both plans, from 0; null in the plan that lacks it. */
export type Match = { readonly a: number | null; readonly b: number | null };

/**
 * What two workloads may have in common, the strongest sign first. Undefined means that a workload has nothing to
 * compare.
 */
const traits: readonly ((workload: WorkloadInput) => readonly unknown[] | undefined)[] = [
  (w) => [w.name, w.project, ...figuresOf(w)],
  (w) => (w.name === null ? undefined : [w.name, w.project, w.kind]),
  (w) => (w.name === null ? undefined : [w.name, w.project]),
  (w) => (w.name === null ? undefined : [w.name]),
  (w) => [w.project, ...figuresOf(w)],
  (w) => figuresOf(w),
  (w) => (w.name === null ? [w.project, w.kind] : undefined),
  (w) => (w.name === null ? [w.kind] : undefined),
  (w) => (w.name === null ? [] : undefined),
];

/**
 * Finds out which workload of A became which of B: first those that are equal, then those with the same name, then
 * those with the same figures under another name, then unnamed ones by their position. Equal ones are matched in
 * their order. If a single one is left on each side, both of one kind of work, they match. The rest was added or
 * removed. Swapping A and B swaps every match.
 */
export function matchWorkloads(
  a: readonly WorkloadInput[],
  b: readonly WorkloadInput[],
): readonly Match[] {
  const matched = new Map<number, number>();
  let [leftA, leftB] = [[...a.keys()], [...b.keys()]];
  const take = (pairs: readonly (readonly [number, number])[]) => {
    for (const [i, j] of pairs) matched.set(i, j);
    const taken = new Set(pairs.map(([, j]) => j));
    leftA = leftA.filter((i) => !matched.has(i));
    leftB = leftB.filter((j) => !taken.has(j));
  };
  for (const trait of traits) {
    const keyOf = (workload: WorkloadInput | undefined) => workload && trait(workload);
    take(
      pairsByKey(
        leftA,
        leftB,
        (i) => keyOf(a[i]),
        (j) => keyOf(b[j]),
      ),
    );
  }
  const [i, j] = [leftA[0], leftB[0]];
  const isLast = leftA.length === 1 && leftB.length === 1;
  if (isLast && i !== undefined && j !== undefined && a[i]?.kind === b[j]?.kind) take([[i, j]]);
  return [
    ...[...a.keys()].map((place) => ({ a: place, b: matched.get(place) ?? null })),
    ...leftB.map((place) => ({ a: null, b: place })),
  ];
}

function figuresOf(workload: WorkloadInput) {
  const { kind, qps, recordsPerSecondPerCu, cores, memoryGb } = workload;
  const { megabytesPerSecondPerCu, recordBytes, count, peakFactor, growth } = workload;
  return [
    ...[kind, qps, recordsPerSecondPerCu, cores, memoryGb, megabytesPerSecondPerCu, recordBytes],
    ...[count, peakFactor, growth],
  ];
}

/** The first workload of A with a key matches the first of B with it, the second the second. */
function pairsByKey(
  a: readonly number[],
  b: readonly number[],
  keyOfA: (place: number) => readonly unknown[] | undefined,
  keyOfB: (place: number) => readonly unknown[] | undefined,
): readonly (readonly [number, number])[] {
  const waiting = new Map<string, number[]>();
  for (const place of [...b].reverse()) {
    const key = keyOfB(place);
    if (key === undefined) continue;
    const text = JSON.stringify(key);
    const places = waiting.get(text);
    if (places) places.push(place);
    else waiting.set(text, [place]);
  }
  return a.flatMap((place) => {
    const key = keyOfA(place);
    const found = key && waiting.get(JSON.stringify(key))?.pop();
    return found === undefined ? [] : [[place, found] as const];
  });
}
