import type { CoordinatorShape, Platform } from '@/core/platforms/platform';
import type { Pricing } from './pricing';

/**
 * The Master for a cluster that HAS so many CU: among shapes whose ceiling is not below it the cheapest on
 * the list, at equal price the smaller; a shape without a price only where no priced one will do.
 * Source: prep-2019 ch. 6
 */
export function masterFor(
  platform: Platform,
  pricing: Pricing,
  capacityCu: number,
): CoordinatorShape {
  const able = platform.coordinators.filter((master) => manages(master, capacityCu));
  const best = able.reduce<CoordinatorShape | undefined>((chosen, master) => {
    if (!chosen) return master;
    const [price, chosenPrice] = [
      pricing.coordinatorMinor(master.shape),
      pricing.coordinatorMinor(chosen.shape),
    ];
    if (price === undefined) return chosen;
    return chosenPrice === undefined || price < chosenPrice ? master : chosen;
  }, undefined);
  if (!best) throw new RangeError(`no Master manages ${capacityCu} CU`);
  return best;
}

/** Whether a Master shape may manage a cluster of so many CU. */
export function manages(master: CoordinatorShape, capacityCu: number): boolean {
  return master.maximumCu === undefined || capacityCu <= master.maximumCu;
}
