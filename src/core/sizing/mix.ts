import type { Plan } from '@/core/plan/planSchema';
import type { Platform, PriceColumn, ShapeId } from '@/core/platforms/platform';
import { buildMixTable, costRow, countsAt, foldCu, type MixTable } from './mixTable';
import { type Pricing, priceOf } from './pricing';
import type { Mix } from './result';
import { buildSpareSets, type SpareSet } from './spareSets';

/**
 * The cheapest multiset of priced workers of any shapes, at least the minimum, whose capacity without its
 * `spareSlaves` largest covers the need, under coordinators of one shape that manage it; at equal price fewer nodes,
 * then fewer CU. A pool has units of one kind only, so nothing to mix. Exact at every need while the price stays below 1e15 minor units. A price is never guessed: null when
 * nothing priced will do.
 *
 * The spares are the largest workers, so for each shape k the work is done by shapes up to k and the spares are of
 * shapes from k. Work without any worker to leave out has fewer CU than the need plus the largest worker, which
 * bounds the search.
 */
export function findMix(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): Mix | null {
  if (!pricing.column || platform.kind === 'pool') return null;
  const tables = tablesFor(platform, pricing, pricing.column);
  if (!tables) return null;
  const atLeast = Math.max(0, platform.minimumWorkers.value - plan.spareSlaves);
  const best = search(
    tables.table,
    tables.spareSetsOf(plan.spareSlaves),
    plan.spareSlaves,
    requiredCu,
    atLeast,
    pricedCoordinators(platform, plan, pricing),
  );
  return best ? describe(tables.table, best, plan, pricing, atLeast) : null;
}

type Tables = {
  readonly table: MixTable;
  readonly spareSetsOf: (spares: number) => SpareSet[][];
};

/** A table depends on nothing but the platform and the prices, so one is kept for each. */
const kept = new WeakMap<Platform, WeakMap<PriceColumn, Tables>>();

function tablesFor(platform: Platform, pricing: Pricing, column: PriceColumn): Tables | undefined {
  const byColumn = kept.get(platform) ?? new WeakMap<PriceColumn, Tables>();
  kept.set(platform, byColumn);
  const known = byColumn.get(column);
  if (known) return known;
  const items = platform.workers.flatMap(({ shape, usableCu }) => {
    const minor = pricing.workerMinor(shape);
    return minor === undefined ? [] : [{ shape, usableCu, minor }];
  });
  if (items.length === 0) return undefined;
  const bySpares = new Map<number, SpareSet[][]>();
  const tables: Tables = {
    table: buildMixTable(items, platform.minimumWorkers.value),
    spareSetsOf: (spares) => {
      const sets = bySpares.get(spares) ?? buildSpareSets(items, spares);
      bySpares.set(spares, sets);
      return sets;
    },
  };
  byColumn.set(column, tables);
  return tables;
}

/** Minor units are for all coordinators of the cluster. */
type PricedCoordinator = {
  readonly shape: ShapeId;
  readonly maximumCu: number;
  readonly minor: number;
};

type Candidate = {
  readonly prefix: number;
  readonly workCu: number;
  readonly spares: SpareSet;
  readonly capacityCu: number;
  readonly minor: number;
  readonly nodes: number;
  readonly coordinator: ShapeId;
};

/** Cheapest first, at equal price the smaller. */
function pricedCoordinators(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
): readonly PricedCoordinator[] {
  return platform.coordinators
    .flatMap(({ shape, maximumCu = Infinity }) => {
      const minor = pricing.coordinatorMinor(shape);
      return minor === undefined ? [] : [{ shape, maximumCu, minor: minor * plan.masterCount }];
    })
    .sort((a, b) => a.minor - b.minor);
}

function search(
  table: MixTable,
  spareSets: readonly SpareSet[][],
  spareWorkers: number,
  requiredCu: number,
  atLeast: number,
  coordinators: readonly PricedCoordinator[],
): Candidate | undefined {
  const leastCoordinator = coordinators[0]?.minor ?? Infinity;
  const farthest = Math.max(requiredCu + table.largestCu - 1, atLeast * table.largestCu);
  let best: Candidate | undefined;
  // Without spares every shape may do the work.
  for (let k = spareWorkers > 0 ? 0 : table.items.length - 1; k < table.items.length; k++) {
    const densest = table.items[table.densest[k] ?? 0];
    const sets = spareSets[k] ?? [];
    // The sets stand in falling order of price.
    const leastRest = (sets.at(-1)?.minor ?? Infinity) + leastCoordinator;
    for (let workCu = requiredCu; workCu <= farthest; workCu++) {
      const { cu, folds } = foldCu(table, k, workCu);
      const row = costRow(table, k, cu, folds > 0 ? 0 : atLeast);
      const workMinor = (row.minor[cu] ?? Infinity) + folds * (densest?.minor ?? 0);
      if (workMinor + leastRest > (best?.minor ?? Number.MAX_VALUE)) continue;
      const nodes = (row.nodes[cu] ?? 0) + folds + spareWorkers;
      for (const { shape, maximumCu, minor: coordinatorMinor } of coordinators) {
        // The last set that fits under the ceiling is the cheapest.
        const room = maximumCu - workCu;
        const spares = sets.findLast((set) => set.cu <= room);
        if (!spares) continue;
        const minor = workMinor + spares.minor + coordinatorMinor;
        const capacityCu = workCu + spares.cu;
        if (best && !isBetter({ minor, nodes, capacityCu }, best)) continue;
        best = { prefix: k, workCu, spares, capacityCu, minor, nodes, coordinator: shape };
      }
    }
  }
  return best;
}

type Rank = Pick<Candidate, 'minor' | 'nodes' | 'capacityCu'>;

function isBetter(a: Rank, b: Rank): boolean {
  return (a.minor - b.minor || a.nodes - b.nodes || a.capacityCu - b.capacityCu) < 0;
}

function describe(
  table: MixTable,
  best: Candidate,
  plan: Plan,
  pricing: Pricing,
  atLeast: number,
): Mix {
  const { cu, folds } = foldCu(table, best.prefix, best.workCu);
  const work = countsAt(table, best.prefix, cu, folds > 0 ? 0 : atLeast);
  const densest = table.densest[best.prefix];
  const slaves = table.items
    .map(({ shape }, i) => ({
      slave: shape,
      count: (work[i] ?? 0) + (best.spares.counts[i] ?? 0) + (i === densest ? folds : 0),
    }))
    .filter(({ count }) => count > 0)
    .reverse();
  return {
    slaves,
    master: best.coordinator,
    masterCount: plan.masterCount,
    capacityCu: best.capacityCu,
    nodeCount: best.nodes + plan.masterCount,
    price: priceOf(pricing, best.minor),
  };
}
