import type { ShapeId } from '@/core/platforms/platform';

/** A worker shape that the list prices. `usableCu` is a whole number above zero. */
export type MixItem = {
  readonly shape: ShapeId;
  readonly usableCu: number;
  readonly minor: number;
};

/** The least cost of workers that have exactly so many CU together, by CU; infinite where no workers have. */
export type CostRow = { readonly minor: Float64Array; readonly nodes: Float64Array };

/**
 * The unbounded knapsack over exact CU, for every prefix of the shapes in rising order of usable CU.
 *
 * `rows[k]` is of workers of shapes 0…k. It is filled only as far as it has been asked for, and never further than
 * `limits[k]`, because beyond it the answer repeats: let d be the densest shape of the prefix (least cost per CU), u its
 * usable CU, and g the greatest common divisor of all usable CU of the prefix. Among any u ÷ g workers of other shapes
 * some together have a multiple of u CU, and as many CU of shape d cost no more. So fewer than u ÷ g workers are not of
 * shape d, and cost(c) = cost(c − u) + cost of one d for every c above (u ÷ g − 1) × the largest of the others. Above its
 * limit no c is reached by fewer workers than the minimum either.
 */
export type MixTable = {
  readonly items: readonly MixItem[];
  readonly largestCu: number;
  /** For each prefix, the index of its shape with the least cost per CU. */
  readonly densest: readonly number[];
  readonly limits: readonly number[];
  readonly rows: CostRow[];
  /** `few[j][k]`: at least j workers, for the CU that fewer workers could have, too. */
  readonly few: (readonly CostRow[])[];
};

/** A row is filled this far at its first reading. */
const firstLength = 1_024;

const emptyCosts: CostRow = { minor: new Float64Array(0), nodes: new Float64Array(0) };

/**
 * A table that fills itself as it is read. `items` come in rising order of usable CU and are not empty; nothing will
 * be asked for that takes more than `minimumWorkers`.
 */
export function buildMixTable(items: readonly MixItem[], minimumWorkers: number): MixTable {
  const densest: number[] = [];
  const limits: number[] = [];
  const largestCu = items.at(-1)?.usableCu ?? 0;
  let [dense, divisor] = [0, 0];
  for (const [k, item] of items.entries()) {
    const best = items[dense] ?? item;
    if (item.minor * best.usableCu <= best.minor * item.usableCu) dense = k;
    divisor = greatestCommonDivisor(item.usableCu, divisor);
    const otherWorkers = (items[dense]?.usableCu ?? 0) / divisor - 1;
    const largestOther = (dense === k ? items[k - 1] : item)?.usableCu ?? 0;
    densest.push(dense);
    limits.push(Math.max(otherWorkers * largestOther, (minimumWorkers - 1) * largestCu));
  }
  return { items, largestCu, densest, limits, rows: [], few: [] };
}

/** Exactly `cu` CU as a place in the table and a number of densest workers on top. */
export function foldCu(table: MixTable, prefix: number, cu: number): { cu: number; folds: number } {
  const limit = table.limits[prefix] ?? 0;
  if (cu <= limit) return { cu, folds: 0 };
  const period = table.items[table.densest[prefix] ?? 0]?.usableCu ?? 1;
  const folds = Math.ceil((cu - limit) / period);
  return { cu: cu - folds * period, folds };
}

/**
 * The row that has at `cu` the least cost of at least `atLeast` workers of a prefix with exactly `cu` CU. `cu` is within
 * the prefix's limit; where the row has no such place, there are no such workers.
 */
export function costRow(table: MixTable, prefix: number, cu: number, atLeast: number): CostRow {
  if (cu < 0 || prefix < 0) return emptyCosts;
  const largest = table.items[prefix]?.usableCu ?? 0;
  const isFew = atLeast > 0 && cu <= (atLeast - 1) * largest;
  return isFew ? (fewRows(table, atLeast)[prefix] ?? emptyCosts) : rowTo(table, prefix, cu);
}

/** How many workers of each shape have the least cost of that place; larger shapes first among equals. */
export function countsAt(
  table: MixTable,
  prefix: number,
  cu: number,
  atLeast: number,
): readonly number[] {
  const counts = table.items.map(() => 0);
  const enough = costRow(table, prefix, cu, 0);
  let [rest, needed] = [cu, atLeast];
  while (rest > 0) {
    let [next, bestMinor, bestNodes] = [-1, Infinity, 0];
    for (let i = prefix; i >= 0; i--) {
      const item = table.items[i];
      const left = rest - (item?.usableCu ?? Infinity);
      if (!item || left < 0) continue;
      const row = needed > 1 ? costRow(table, prefix, left, needed - 1) : enough;
      const minor = (row.minor[left] ?? Infinity) + item.minor;
      const nodes = row.nodes[left] ?? 0;
      const isLess = minor < bestMinor || (minor === bestMinor && nodes < bestNodes);
      if (!isLess || minor === Infinity) continue;
      next = i;
      bestMinor = minor;
      bestNodes = nodes;
    }
    const item = table.items[next];
    if (!item) throw new RangeError(`no mix has exactly ${cu} CU`);
    counts[next] = (counts[next] ?? 0) + 1;
    rest -= item.usableCu;
    needed -= 1;
  }
  return counts;
}

/** The row of a prefix, filled up to `cu` at least. Each filling is twice as far as the one before, so they are few. */
function rowTo(table: MixTable, prefix: number, cu: number): CostRow {
  const known = table.rows[prefix];
  const filled = known?.minor.length ?? 0;
  if (known && cu < filled) return known;
  const wanted = Math.max(cu + 1, 2 * filled, firstLength);
  const row = fillRow(table, prefix, Math.min((table.limits[prefix] ?? 0) + 1, wanted));
  table.rows[prefix] = row;
  return row;
}

/** From the row of the prefix before where that is long enough, otherwise shape by shape. */
function fillRow({ items, rows }: MixTable, prefix: number, length: number): CostRow {
  const before = rows[prefix - 1];
  const isKnown = before !== undefined && before.minor.length >= length;
  const row = isKnown
    ? { minor: before.minor.slice(0, length), nodes: before.nodes.slice(0, length) }
    : emptyRow(length);
  // No workers have no CU.
  row.minor[0] = 0;
  for (const item of items.slice(isKnown ? prefix : 0, prefix + 1)) addItem(row, item);
  return row;
}

/** Puts a shape into a row in place, as many workers of it as are worth it. */
function addItem({ minor: minors, nodes }: CostRow, { usableCu, minor }: MixItem): void {
  const { length } = minors;
  for (let cu = usableCu; cu < length; cu++) {
    const without = minors[cu] ?? Infinity;
    const withOne = (minors[cu - usableCu] ?? Infinity) + minor;
    if (withOne < without) {
      minors[cu] = withOne;
      nodes[cu] = (nodes[cu - usableCu] ?? 0) + 1;
    } else if (withOne === without) {
      nodes[cu] = Math.min(nodes[cu] ?? 0, (nodes[cu - usableCu] ?? 0) + 1);
    }
  }
}

/** The rows of at least so many workers, one or more: each is one worker more than those of one fewer. */
function fewRows(table: MixTable, atLeast: number): readonly CostRow[] {
  const known = table.few[atLeast];
  if (known) return known;
  const rows: CostRow[] = [];
  table.few[atLeast] = rows;
  for (const [k, item] of table.items.entries()) {
    const row = emptyRow((atLeast - 1) * item.usableCu + 1);
    for (let cu = 0; cu < row.minor.length; cu++) {
      const less = cu - item.usableCu;
      const [fewer, without] = [
        costRow(table, k, less, atLeast - 1),
        costRow(table, k - 1, cu, atLeast),
      ];
      const [minor, nodes] = [
        (fewer.minor[less] ?? Infinity) + item.minor,
        (fewer.nodes[less] ?? 0) + 1,
      ];
      const [minorWithout, nodesWithout] = [without.minor[cu] ?? Infinity, without.nodes[cu] ?? 0];
      const isLess = minor < minorWithout || (minor === minorWithout && nodes < nodesWithout);
      row.minor[cu] = isLess ? minor : minorWithout;
      row.nodes[cu] = isLess ? nodes : nodesWithout;
    }
    rows.push(row);
  }
  return rows;
}

function emptyRow(length: number): CostRow {
  return { minor: new Float64Array(length).fill(Infinity), nodes: new Float64Array(length) };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
