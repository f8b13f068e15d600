import type { ShapeId } from '@/core/platforms/platform';

/** A Slave shape that the list prices. */
export type MixItem = {
  readonly shape: ShapeId;
  readonly usableCu: number;
  readonly minor: number;
};

/** Cost in minor units, then nodes: two figures in one number, compared cost first. */
export type Weight = number;

const nodeWeight = 4096;

export const weightOf = (item: MixItem): Weight => item.minor * nodeWeight + 1;
export const nodesOf = (weight: Weight): number => weight % nodeWeight;
export const minorOf = (weight: Weight): number => Math.floor(weight / nodeWeight);

/**
 * The unbounded knapsack over exact CU, for every prefix of the shapes in rising order of usable CU.
 *
 * `light[k][c]` is the least weight of Slaves of shapes 0…k that have exactly c CU together, for c up to the
 * square of the largest usable CU. Further out the answer repeats: among any u Slaves of other shapes, u being
 * the usable CU of the densest shape d, some together have a multiple of u CU and can be replaced by
 * Slaves of shape d at no more weight. So fewer than u Slaves are not of shape d, and
 * light(c) = light(c − u) + weight(d) once c is not below (u − 1) × largest.
 */
export type MixTable = {
  readonly items: readonly MixItem[];
  readonly largestCu: number;
  readonly limitCu: number;
  readonly light: readonly Float64Array[];
  /** For each prefix, the index of its shape with the least weight per CU. */
  readonly densest: readonly number[];
};

/** Builds the table. `items` come in rising order of usable CU and are not empty. */
export function buildMixTable(items: readonly MixItem[]): MixTable {
  const largestCu = items.at(-1)?.usableCu ?? 0;
  const limitCu = largestCu * largestCu;
  const light: Float64Array[] = [];
  const densest: number[] = [];
  for (const [k, item] of items.entries()) {
    const weight = weightOf(item);
    const row = light[k - 1]?.slice() ?? emptyRow(limitCu);
    for (let c = item.usableCu; c <= limitCu; c++) {
      const candidate = (row[c - item.usableCu] ?? Infinity) + weight;
      if (candidate < (row[c] ?? Infinity)) row[c] = candidate;
    }
    light.push(row);
    const before = densest[k - 1];
    const rival = before === undefined ? undefined : items[before];
    densest.push(
      before !== undefined && rival && weightOf(rival) * item.usableCu < weight * rival.usableCu
        ? before
        : k,
    );
  }
  return { items, largestCu, limitCu, light, densest };
}

/** Exactly `cu` CU as a place in the table and a number of densest Slaves on top. */
export function foldCu(table: MixTable, prefix: number, cu: number): { cu: number; folds: number } {
  if (cu <= table.limitCu) return { cu, folds: 0 };
  const period = table.items[table.densest[prefix] ?? 0]?.usableCu ?? 1;
  const folds = Math.ceil((cu - table.limitCu) / period);
  return { cu: cu - folds * period, folds };
}

/** The least weight of at least `atLeast` Slaves of a prefix with exactly `cu` CU (within the table). */
export function lightest(table: MixTable, prefix: number, cu: number, atLeast: number): Weight {
  if (atLeast <= 0 || cu > (atLeast - 1) * table.largestCu) {
    return cu < 0 ? Infinity : (table.light[prefix]?.[cu] ?? Infinity);
  }
  let best = Infinity;
  for (const item of table.items.slice(0, prefix + 1)) {
    if (item.usableCu > cu) continue;
    const rest = lightest(table, prefix, cu - item.usableCu, atLeast - 1);
    best = Math.min(best, rest + weightOf(item));
  }
  return best;
}

/** How many Slaves of each shape reach `lightest`; larger shapes first among equals. */
export function countsAt(
  table: MixTable,
  prefix: number,
  cu: number,
  atLeast: number,
): readonly number[] {
  const counts = table.items.map(() => 0);
  let [rest, needed] = [cu, atLeast];
  while (rest > 0) {
    const target = lightest(table, prefix, rest, needed);
    const next = table.items.findLastIndex(
      (item, i) =>
        i <= prefix &&
        item.usableCu <= rest &&
        lightest(table, prefix, rest - item.usableCu, needed - 1) + weightOf(item) === target,
    );
    const item = table.items[next];
    if (!item) throw new RangeError(`no mix has exactly ${cu} CU`);
    counts[next] = (counts[next] ?? 0) + 1;
    rest -= item.usableCu;
    needed -= 1;
  }
  return counts;
}

function emptyRow(limitCu: number): Float64Array {
  const row = new Float64Array(limitCu + 1).fill(Infinity);
  row[0] = 0;
  return row;
}
