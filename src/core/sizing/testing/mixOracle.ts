import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import type { Pricing } from '@/core/sizing/pricing';

/** What decides between mixes, in the order in which it decides. Masters are in `minor` and not in `slaves`. */
export type MixFigures = {
  readonly minor: number;
  readonly slaves: number;
  readonly capacityCu: number;
};

/** Slave shapes with a price, largest first, and Masters with one. */
export function pricedMachines(platform: Platform, plan: Plan, pricing: Pricing) {
  const slaves = platform.workers
    .flatMap(({ shape, usableCu }) => {
      const minor = pricing.workerMinor(shape);
      return minor === undefined ? [] : [{ shape, usableCu, minor }];
    })
    .toReversed();
  const masters = platform.coordinators.flatMap(({ shape, maximumCu = Infinity }) => {
    const minor = pricing.coordinatorMinor(shape);
    return minor === undefined ? [] : [{ shape, maximumCu, minor: minor * plan.masterCount }];
  });
  return { slaves, masters };
}

/**
 * The best mix by trying all. Slaves are laid down from the largest to the smallest, so the first
 * `spareSlaves` are the spares; a set that carries the need is not added to, since every addition only
 * costs more and never fits a smaller Master.
 */
export function slowMix(
  platform: Platform,
  plan: Plan,
  pricing: Pricing,
  requiredCu: number,
): MixFigures | undefined {
  const { slaves, masters } = pricedMachines(platform, plan, pricing);
  let best: MixFigures | undefined;
  const lay = (from: number, count: number, workCu: number, capacityCu: number, minor: number) => {
    if (count >= Math.max(2, plan.spareSlaves) && workCu >= requiredCu) {
      const able = masters.filter(({ maximumCu }) => capacityCu <= maximumCu);
      const master = Math.min(...able.map((each) => each.minor));
      const found = { minor: minor + master, slaves: count, capacityCu };
      if (master < Infinity && (!best || comparesBefore(found, best))) best = found;
      return;
    }
    for (let i = from; i < slaves.length; i++) {
      const slave = slaves[i];
      if (!slave) continue;
      const works = count < plan.spareSlaves ? 0 : slave.usableCu;
      lay(i, count + 1, workCu + works, capacityCu + slave.usableCu, minor + slave.minor);
    }
  };
  lay(0, 0, 0, 0, 0);
  return best;
}

function comparesBefore(a: MixFigures, b: MixFigures): boolean {
  return (a.minor - b.minor || a.slaves - b.slaves || a.capacityCu - b.capacityCu) < 0;
}
