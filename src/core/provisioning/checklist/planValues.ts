import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import type { Billing, PriceListId } from '@/core/platforms/priceLists';
import type { Price } from '@/core/quantity/money';
import type { DemandResult, Option } from '@/core/sizing/result';

/** What steps show of the plan and its answer. */
export type PlanValues = {
  /** As typed on the checklist, without blanks around it: the plan knows no region. Empty when not given. */
  readonly region: string;
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: 1 | 3;
  /** Machines, and addresses of the vSwitch: Masters and Slaves together. */
  readonly nodeCount: number;
  readonly capacityCu: number;
  readonly requiredCu: number;
  readonly billing: Billing;
  readonly priceList: PriceListId;
  readonly price: Price | null;
  /** CU that each project needs; null is the project of workloads without one. */
  readonly projects: readonly { readonly project: string | null; readonly requiredCu: number }[];
};

export type PlanValueName = keyof PlanValues;

/** The values of a plan whose answer is `option`: the best one, or the one a person picked. */
export function planValuesOf(
  plan: Plan,
  demand: DemandResult,
  option: Option,
  region: string,
): PlanValues {
  const { slave, slaveCount, master, masterCount, nodeCount, capacityCu, price } = option;
  const { billing, priceList } = plan;
  return {
    region: region.trim(),
    slave,
    slaveCount,
    master,
    masterCount,
    nodeCount,
    capacityCu,
    requiredCu: demand.requiredCu,
    billing,
    priceList,
    price,
    projects: demand.projects.map(({ project, requiredCu }) => ({ project, requiredCu })),
  };
}
