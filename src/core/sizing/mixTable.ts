import type { ShapeId } from '@/core/platforms/platform';

/** A worker shape that the list prices. `usableCu` is a whole number above zero. */
export type MixItem = {
  readonly shape: ShapeId;
  readonly usableCu: number;
  readonly minor: number;
};

/** What workers cost in minor units, and how many they are. Fewer minor units are better, then fewer workers. */
export type Cost = { readonly minor: number; readonly nodes: number };

/** The least cost of workers that have exactly so many CU together, by CU; infinite where no workers have. */
type Row = { readonly minor: Float64Array; readonly nodes: Uint32Array };

/**
 * The unbounded knapsack over exact CU, for every prefix of the shapes in rising order of usable CU.
 *
 * `rows[k]` is of workers of shapes 0…k. It is filled only as far as it has been asked for, and never further than the
 * largest of `limits`, because beyond `limits[k]` the answer repeats: let d be the densest shape of the prefix (least
 * cost per CU), u its usable CU, and g the greatest common divisor of all usable CU of the prefix. Among any u ÷ g
 * workers of other shapes some together have a multiple of u CU, and as many CU of shape d cost no more. So fewer than
 * u ÷ g workers are not of shape d, and cost(c) = cost(c − u) + cost of one d for every c above
 * (u ÷ g − 1) × the largest usable CU. Above its limit no c is reached by fewer workers than the minimum either.
 */
export type MixTable = {
  readonly items: readonly MixItem[];
  readonly largestCu: number;
  /** For each prefix, the index of its shape with the least cost per CU. */
  readonly densest: readonly number[];
  readonly limits: readonly number[];
  rows: readonly Row[];
  /** `few[j][k]`: at least j workers, for the CU that fewer workers could have, too. */
  readonly few: (readonly Row[])[];
};

/** Rows are filled this far at the first reading. */
const firstLength = 1_024;

/**
 * A table that fills itself as it is read. `items` come in rising order of usable CU and are not empty; nothing will
 * be asked for that takes more than `minimumWorkers`.
 */
export function buildMixTable(items: readonly MixItem[], minimumWorkers: number): MixTable {
  const densest: number[] = [];
  const limits: number[] = [];
  let [dense, divisor] = [0, 0];
  for (const [k, item] of items.entries()) {
    const best = items[dense] ?? item;
    if (item.minor * best.usableCu <= best.minor * item.usableCu) dense = k;
    divisor = greatestCommonDivisor(item.usableCu, divisor);
    const otherWorkers = (items[dense]?.usableCu ?? 0) / divisor - 1;
    densest.push(dense);
    limits.push(Math.max(otherWorkers, minimumWorkers - 1) * item.usableCu);
  }
  return { items, largestCu: items.at(-1)?.usableCu ?? 0, densest, limits, rows: [], few: [] };
}

/** Exactly `cu` CU as a place in the table and a number of densest workers on top. */
export function foldCu(table: MixTable, prefix: number, cu: number): { cu: number; folds: number } {
  const limit = table.limits[prefix] ?? 0;
  if (cu <= limit) return { cu, folds: 0 };
  const period = table.items[table.densest[prefix] ?? 0]?.usableCu ?? 1;
  const folds = Math.ceil((cu - limit) / period);
  return { cu: cu - folds * period, folds };
}

/** The least cost of at least `atLeast` workers of a prefix with exactly `cu` CU, which is within the prefix's limit. */
export function leastCost(table: MixTable, prefix: number, cu: number, atLeast: number): Cost {
  const largest = table.items[prefix]?.usableCu ?? 0;
  const isFew = atLeast > 0 && cu <= (atLeast - 1) * largest;
  const row = (isFew ? fewRows(table, atLeast) : rowsTo(table, cu))[prefix];
  return { minor: row?.minor[cu] ?? Infinity, nodes: row?.nodes[cu] ?? 0 };
}

/** How many workers of each shape reach `leastCost`; larger shapes first among equals. */
export function countsAt(
  table: MixTable,
  prefix: number,
  cu: number,
  atLeast: number,
): readonly number[] {
  const counts = table.items.map(() => 0);
  let [rest, needed] = [cu, atLeast];
  while (rest > 0) {
    let next: number | undefined;
    let best: Cost = { minor: Infinity, nodes: 0 };
    for (let i = prefix; i >= 0; i--) {
      const item = table.items[i];
      if (!item) continue;
      const cost = withOne(leastCost(table, prefix, rest - item.usableCu, needed - 1), item);
      if (isLess(cost, best)) [next, best] = [i, cost];
    }
    if (next === undefined) throw new RangeError(`no mix has exactly ${cu} CU`);
    counts[next] = (counts[next] ?? 0) + 1;
    rest -= table.items[next]?.usableCu ?? 0;
    needed -= 1;
  }
  return counts;
}

function withOne({ minor, nodes }: Cost, item: MixItem): Cost {
  return { minor: minor + item.minor, nodes: nodes + 1 };
}

function isLess(a: Cost, b: Cost): boolean {
  return a.minor < b.minor || (a.minor === b.minor && a.nodes < b.nodes);
}

/** The rows, filled up to `cu` at least. Each filling is twice as far as the one before, so few of them are made. */
function rowsTo(table: MixTable, cu: number): readonly Row[] {
  const filled = table.rows[0]?.minor.length ?? 0;
  if (cu >= filled) {
    const farthest = Math.max(...table.limits) + 1;
    table.rows = fillRows(
      table.items,
      Math.min(farthest, Math.max(cu + 1, 2 * filled, firstLength)),
    );
  }
  return table.rows;
}

function fillRows(items: readonly MixItem[], length: number): readonly Row[] {
  const rows: Row[] = [];
  for (const { usableCu, minor } of items) {
    const before = rows.at(-1);
    const row = before
      ? { minor: before.minor.slice(), nodes: before.nodes.slice() }
      : emptyRow(length);
    // No workers have no CU.
    if (!before) row.minor[0] = 0;
    for (let cu = usableCu; cu < length; cu++) {
      const without = row.minor[cu] ?? Infinity;
      const withOne = (row.minor[cu - usableCu] ?? Infinity) + minor;
      const nodes = (row.nodes[cu - usableCu] ?? 0) + 1;
      if (withOne < without || (withOne === without && nodes < (row.nodes[cu] ?? 0))) {
        row.minor[cu] = withOne;
        row.nodes[cu] = nodes;
      }
    }
    rows.push(row);
  }
  return rows;
}

/** The rows of at least so many workers, one or more: each is one worker more than those of one fewer. */
function fewRows(table: MixTable, atLeast: number): readonly Row[] {
  const known = table.few[atLeast];
  if (known) return known;
  const rows: Row[] = [];
  table.few[atLeast] = rows;
  for (const [k, item] of table.items.entries()) {
    const row = emptyRow((atLeast - 1) * item.usableCu + 1);
    for (let cu = 0; cu < row.minor.length; cu++) {
      const withItem = withOne(leastCost(table, k, cu - item.usableCu, atLeast - 1), item);
      const without = leastCost(table, k - 1, cu, atLeast);
      const best = isLess(withItem, without) ? withItem : without;
      row.minor[cu] = best.minor;
      row.nodes[cu] = best.nodes;
    }
    rows.push(row);
  }
  return rows;
}

function emptyRow(length: number): Row {
  return { minor: new Float64Array(length).fill(Infinity), nodes: new Uint32Array(length) };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
