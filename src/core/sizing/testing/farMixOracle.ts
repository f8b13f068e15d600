import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import type { Pricing } from '@/core/sizing/pricing';
import { pricedMachines } from './mixOracle';

/**
 * The least price of a mix far above every ceiling, in minor units, by another road: a walk over remainders. Let d have
 * the least price per CU. Workers of other shapes cost so much more than their CU would cost as d; the least extra for
 * each remainder of CU modulo d's is a shortest path over few nodes, and d fills the rest. Sound once the need is above
 * what the extra workers hold, the square of the largest usable CU, and above every ceiling.
 * There is no ceiling, so the spares are simply the cheapest of the shapes not smaller than those at work.
 */
export function farMixMinor(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): number | undefined {
  const { workers, coordinators } = pricedMachines(platform, plan, pricing);
  const unlimited = coordinators.filter(({ maximumCu }) => maximumCu === Infinity);
  if (workers.length === 0 || unlimited.length === 0) return undefined;
  const totals = workers.map((_, k) => {
    const spare = Math.min(...workers.slice(0, k + 1).map(({ minor }) => minor));
    return leastWorkMinor(workers.slice(k), requiredCu) + spare * plan.spareSlaves;
  });
  return Math.min(...totals) + Math.min(...unlimited.map(({ minor }) => minor));
}

type Item = { readonly usableCu: number; readonly minor: number };

function leastWorkMinor(items: readonly Item[], requiredCu: number): number {
  const [first] = items;
  if (!first) return Infinity;
  const d = items.reduce((a, b) => (b.minor * a.usableCu < a.minor * b.usableCu ? b : a), first);
  const extra = Array.from({ length: d.usableCu }, (_, i) => (i === 0 ? 0 : Infinity));
  for (let moved = true; moved; ) {
    moved = false;
    for (const [remainder, cost] of extra.entries()) {
      for (const item of items) {
        const to = (remainder + item.usableCu) % d.usableCu;
        const through = cost + item.minor * d.usableCu - d.minor * item.usableCu;
        if (through < (extra[to] ?? Infinity)) {
          extra[to] = through;
          moved = true;
        }
      }
    }
  }
  const costs = Array.from({ length: 2 * d.usableCu }, (_, over) => {
    const cu = requiredCu + over;
    const more = extra[cu % d.usableCu] ?? Infinity;
    return more === Infinity
      ? Infinity
      : Number((BigInt(more) + BigInt(d.minor) * BigInt(cu)) / BigInt(d.usableCu));
  });
  return Math.min(...costs);
}
