import { platformFor } from '@/core/plan/platformFor';
import type { ShapeId } from '@/core/platforms/platform';
import type { Answer } from './answer';
import { boughtCount } from './boughtCount';
import { stepRows } from './stepRows';

type Stair = {
  readonly slaveCount: number;
  readonly capacityCu: number;
  /** Sizes between the stair before and this one are left out. */
  readonly followsGap: boolean;
};

/** Capacity by number of workers, of a pool by number of units bought, for the steps of the table, with the need and the coordinators' ceilings between them. */
export type Stairs = {
  readonly stairs: readonly Stair[];
  readonly chosen: { readonly slaveCount: number; readonly capacityCu: number };
  readonly needCu: number;
  readonly ceilings: readonly { readonly master: ShapeId; readonly cu: number }[];
};

export function stairsOf(answer: Answer): Stairs {
  const { plan, result, option } = answer;
  const counted = (workers: number) => boughtCount({ plan, answer: option }, workers);
  const stairs = stepRows(answer).map(({ step: { slaveCount, capacityCu }, followsGap }) => ({
    slaveCount: counted(slaveCount),
    capacityCu,
    followsGap,
  }));
  const [lowest, highest] = [option.capacityCu, stairs.at(-1)?.capacityCu ?? option.capacityCu];
  return {
    stairs,
    chosen: { slaveCount: counted(option.slaveCount), capacityCu: option.capacityCu },
    needCu: result.demand.requiredCu,
    ceilings: platformFor(plan).coordinators.flatMap(({ shape, maximumCu }) =>
      maximumCu !== undefined && maximumCu >= lowest && maximumCu <= highest
        ? [{ master: shape, cu: maximumCu }]
        : [],
    ),
  };
}
