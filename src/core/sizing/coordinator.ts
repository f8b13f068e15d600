import type { CoordinatorShape, Platform } from '@/core/platforms/platform';
import type { Pricing } from './pricing';

/**
 * The coordinator for a cluster that HAS so many CU: among the shapes that manage it the cheapest on the list, at
 * equal price the smaller; a shape without a price only where no priced one will do. Undefined where the cluster
 * is larger than the largest coordinator manages.
 */
export function coordinatorFor(
  platform: Platform,
  pricing: Pricing,
  capacityCu: number,
): CoordinatorShape | undefined {
  return platform.coordinators
    .filter((coordinator) => manages(coordinator, capacityCu))
    .reduce<CoordinatorShape | undefined>((chosen, coordinator) => {
      if (!chosen) return coordinator;
      const [price, chosenPrice] = [
        pricing.coordinatorMinor(coordinator.shape),
        pricing.coordinatorMinor(chosen.shape),
      ];
      if (price === undefined) return chosen;
      return chosenPrice === undefined || price < chosenPrice ? coordinator : chosen;
    }, undefined);
}

/** Whether a coordinator shape may manage a cluster of so many CU. */
export function manages(coordinator: CoordinatorShape, capacityCu: number): boolean {
  return coordinator.maximumCu === undefined || capacityCu <= coordinator.maximumCu;
}

/** The largest cluster that any coordinator manages, in CU; infinite where one has no published ceiling. */
export function largestClusterCu(platform: Platform): number {
  return Math.max(...platform.coordinators.map(({ maximumCu }) => maximumCu ?? Infinity));
}
