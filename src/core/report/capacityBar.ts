import { platformFor } from '@/core/plan/platformFor';
import { findCoordinator } from '@/core/platforms/registry';
import type { Answer } from './answer';

/** Need against capacity as one bar: CU, and the bar's full length in CU. */
export type CapacityFigures = {
  readonly needCu: number;
  readonly unusedCu: number;
  readonly spareCu: number;
  readonly capacityCu: number;
  /** The coordinators' ceiling; undefined where none is published. */
  readonly ceilingCu: number | undefined;
  readonly lengthCu: number;
};

/** Spare workers' CU stand apart from what is merely unused. A ceiling far beyond the capacity is left off the bar. */
export function capacityBar({
  plan,
  result,
  option,
}: Pick<Answer, 'plan' | 'result' | 'option'>): CapacityFigures {
  const { capacityCu } = option;
  const needCu = result.demand.requiredCu;
  const spareCu = Math.min(plan.spareSlaves * option.stepCu, capacityCu - needCu);
  const ceiling = findCoordinator(platformFor(plan), option.master).maximumCu;
  const ceilingCu = ceiling !== undefined && ceiling <= capacityCu * 2.5 ? ceiling : undefined;
  return {
    needCu,
    unusedCu: capacityCu - needCu - spareCu,
    spareCu,
    capacityCu,
    ceilingCu,
    lengthCu: Math.max(ceilingCu ?? 0, capacityCu),
  };
}
