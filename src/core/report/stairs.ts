import { findPlatform, findSlave } from '@/core/platforms/findPlatform';
import type { ShapeId } from '@/core/platforms/platform';
import { lastSlaveCount } from '@/core/sizing/steps';
import type { Answer } from './answer';

export type Stair = { readonly slaveCount: number; readonly capacityCu: number };

/** Capacity by number of Slaves around the chosen cluster, with the need and the Master ceilings in sight. */
export type Stairs = {
  readonly stairs: readonly Stair[];
  readonly chosen: Stair;
  readonly needCu: number;
  readonly ceilings: readonly { readonly master: ShapeId; readonly cu: number }[];
};

/** Slaves shown before and after the chosen number; a ceiling a little further out is taken in. */
const [before, after, farthest] = [6, 6, 12];

export function stairsOf({ plan, result, option }: Answer): Stairs {
  const platform = findPlatform(plan.platform);
  const { usableCu } = findSlave(platform, option.slave);
  const first = Math.max(platform.minimumSlaves.value, option.slaveCount - before);
  const ceilingCount = lastSlaveCount(plan, option) ?? 0;
  const last = option.slaveCount + Math.max(after, reach(ceilingCount + 1 - option.slaveCount));
  const stairs = Array.from({ length: last - first + 1 }, (_, i) => ({
    slaveCount: first + i,
    capacityCu: (first + i) * usableCu,
  }));
  const [lowest, highest] = [stairs[0]?.capacityCu ?? 0, last * usableCu];
  return {
    stairs,
    chosen: { slaveCount: option.slaveCount, capacityCu: option.capacityCu },
    needCu: result.demand.requiredCu,
    ceilings: platform.masters.flatMap(({ shape, maximumCu }) =>
      maximumCu !== undefined && maximumCu >= lowest && maximumCu <= highest
        ? [{ master: shape, cu: maximumCu }]
        : [],
    ),
  };
}

function reach(slaves: number): number {
  return slaves <= farthest ? slaves : 0;
}
