import * as fc from 'fast-check';
import type { Platform } from '@/core/platforms/platform';
import type { CurrentCluster } from '@/core/sizing/present/currentCluster';

/** Clusters that somebody may have of a product: of any shape, under coordinators that they name or not. */
export function currentArbitrary(platform: Platform): fc.Arbitrary<CurrentCluster> {
  const { kind, workers, coordinators, minimumWorkers, coordinatorCounts } = platform;
  const more = fc.integer({ min: 0, max: 60 }).map((count) => minimumWorkers.value + count);
  const paid = {
    price: fc.integer({ min: 0, max: 10_000_000 }).map((minor) => minor / 100),
    renewal: fc.constantFrom('2026-10-31', '2026-11-22', '2027-01-31', '2028-02-29'),
  };
  if (kind === 'pool') {
    return fc.record({ units: more, ...paid }, { requiredKeys: ['units'] });
  }
  return fc.record(
    {
      slave: fc.constantFrom(...workers.map(({ shape }) => shape)),
      slaveCount: more,
      master: fc.constantFrom(...coordinators.map(({ shape }) => shape)),
      masterCount: fc.constantFrom(...coordinatorCounts.value),
      ...paid,
    },
    { requiredKeys: ['slave', 'slaveCount'] },
  );
}
