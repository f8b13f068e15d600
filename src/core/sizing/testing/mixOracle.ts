import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import type { Pricing } from '@/core/sizing/pricing';

/** What decides between mixes, in the order in which it decides. Coordinators are in `minor` and not in `workers`. */
export type MixFigures = {
  readonly minor: number;
  readonly workers: number;
  readonly capacityCu: number;
};

/** Worker shapes with a price, largest first, and coordinators with one. */
export function pricedMachines(platform: Platform, plan: Plan, pricing: Pricing) {
  const workers = platform.workers
    .flatMap(({ shape, usableCu }) => {
      const minor = pricing.workerMinor(shape);
      return minor === undefined ? [] : [{ shape, usableCu, minor }];
    })
    .toReversed();
  const coordinators = platform.coordinators.flatMap(({ shape, maximumCu = Infinity }) => {
    const minor = pricing.coordinatorMinor(shape);
    return minor === undefined ? [] : [{ shape, maximumCu, minor: minor * plan.masterCount }];
  });
  return { workers, coordinators };
}

/**
 * The best mix by trying all. Workers are laid down from the largest to the smallest, so the first `spareSlaves` are
 * the spares; a set that carries the need is not added to, since every addition only costs more and never fits a
 * smaller coordinator.
 */
export function slowMix(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): MixFigures | undefined {
  const { workers, coordinators } = pricedMachines(platform, plan, pricing);
  let best: MixFigures | undefined;
  const lay = (from: number, count: number, workCu: number, capacityCu: number, minor: number) => {
    if (
      count >= Math.max(platform.minimumWorkers.value, plan.spareSlaves) &&
      workCu >= requiredCu
    ) {
      const able = coordinators.filter(({ maximumCu }) => capacityCu <= maximumCu);
      const coordinator = Math.min(...able.map((each) => each.minor));
      const found = { minor: minor + coordinator, workers: count, capacityCu };
      if (coordinator < Infinity && (!best || comparesBefore(found, best))) best = found;
      return;
    }
    for (let i = from; i < workers.length; i++) {
      const worker = workers[i];
      if (!worker) continue;
      const works = count < plan.spareSlaves ? 0 : worker.usableCu;
      lay(i, count + 1, workCu + works, capacityCu + worker.usableCu, minor + worker.minor);
    }
  };
  lay(0, 0, 0, 0, 0);
  return best;
}

function comparesBefore(a: MixFigures, b: MixFigures): boolean {
  return (a.minor - b.minor || a.workers - b.workers || a.capacityCu - b.capacityCu) < 0;
}
