import type { Plan } from '@/core/plan/planSchema';
import type { CoordinatorShape, Platform, PriceColumn } from '@/core/platforms/platform';
import { manages } from './master';
import {
  buildMixTable,
  countsAt,
  foldCu,
  lightest,
  type MixTable,
  minorOf,
  nodesOf,
} from './mixTable';
import { type Pricing, priceOf } from './pricing';
import type { Mix } from './result';
import { buildSpareSets, type SpareSet } from './spareSets';

/**
 * The cheapest multiset of priced Slaves of any shapes, at least the minimum, whose capacity without its
 * `spareSlaves` largest covers the need, under one Master shape; at equal price fewer nodes, then fewer CU.
 * Exact at every need. Undefined prices are never guessed: null when nothing priced will do.
 *
 * The spares are the largest Slaves, so for each shape k the work is done by shapes up to k and the spares are
 * of shapes from k. Work without any Slave to leave out has fewer CU than the need plus the largest Slave,
 * which bounds the search.
 */
export function findMix(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): Mix | null {
  if (!pricing.column) return null;
  const tables = tablesFor(platform, pricing, pricing.column);
  if (!tables) return null;
  const spareSets = tables.spareSetsOf(plan.spareSlaves);
  const atLeast = Math.max(0, platform.minimumWorkers.value - plan.spareSlaves);
  const best = search(
    tables.table,
    spareSets,
    requiredCu,
    atLeast,
    masterMinors(platform, plan, pricing),
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
    table: buildMixTable(items),
    spareSetsOf: (spares) => {
      const sets = bySpares.get(spares) ?? buildSpareSets(items, spares);
      bySpares.set(spares, sets);
      return sets;
    },
  };
  byColumn.set(column, tables);
  return tables;
}

type PricedMaster = { readonly master: CoordinatorShape; readonly minor: number };

type Candidate = {
  readonly prefix: number;
  readonly workCu: number;
  readonly spares: SpareSet;
  readonly capacityCu: number;
  readonly minor: number;
  readonly nodes: number;
  readonly master: PricedMaster;
};

/** Priced Masters, cheapest first, at equal price the smaller. Minor units for all Masters of the cluster. */
function masterMinors(platform: Platform, plan: Plan, pricing: Pricing): readonly PricedMaster[] {
  return platform.coordinators
    .flatMap((master) => {
      const minor = pricing.coordinatorMinor(master.shape);
      return minor === undefined ? [] : [{ master, minor: minor * plan.masterCount }];
    })
    .sort((a, b) => a.minor - b.minor);
}

function search(
  table: MixTable,
  spareSets: readonly SpareSet[][],
  requiredCu: number,
  atLeast: number,
  masters: readonly PricedMaster[],
): Candidate | undefined {
  const farthest = Math.max(requiredCu + table.largestCu - 1, atLeast * table.largestCu);
  const hasSpares = (spareSets.at(-1)?.[0]?.cu ?? 0) > 0;
  let best: Candidate | undefined;
  for (let prefix = hasSpares ? 0 : table.items.length - 1; prefix < table.items.length; prefix++) {
    const densest = table.items[table.densest[prefix] ?? 0];
    for (let workCu = requiredCu; workCu <= farthest; workCu++) {
      const { cu, folds } = foldCu(table, prefix, workCu);
      const weight = lightest(table, prefix, cu, folds > 0 ? 0 : atLeast);
      if (weight === Infinity || !densest) continue;
      const workMinor = minorOf(weight) + folds * densest.minor;
      for (const spares of spareSets[prefix] ?? []) {
        const capacityCu = workCu + spares.cu;
        const master = masters.find((candidate) => manages(candidate.master, capacityCu));
        if (!master) continue;
        const minor = workMinor + minorOf(spares.weight) + master.minor;
        const nodes = nodesOf(weight) + folds + nodesOf(spares.weight);
        const candidate = { prefix, workCu, spares, capacityCu, minor, nodes, master };
        if (!best || isBetter(candidate, best)) best = candidate;
      }
    }
  }
  return best;
}

function isBetter(a: Candidate, b: Candidate): boolean {
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
    master: best.master.master.shape,
    masterCount: plan.masterCount,
    capacityCu: best.capacityCu,
    nodeCount: best.nodes + plan.masterCount,
    price: priceOf(pricing, best.minor),
  };
}
