import type { Plan } from '@/core/plan/planSchema';
import type { Billing, PriceListId, ShapeId } from '@/core/platforms/platform';
import { projectAllotment, readAdjustments } from '@/core/provisioning/checks/projects';
import type { Price } from '@/core/quantity/money';
import type { DemandResult, Option } from '@/core/sizing/result';
import type { ChecklistInputs } from './checklistState';

/** What steps show of the plan and its answer. */
export type PlanValues = {
  /** As typed on the checklist, without blanks around it: the plan knows no region. Empty when not given. */
  readonly region: string;
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
  /** Machines, and addresses of the vSwitch: Masters and Slaves together. */
  readonly nodeCount: number;
  readonly capacityCu: number;
  readonly requiredCu: number;
  /** Of all projects together. */
  readonly givenCu: number;
  readonly billing: Billing;
  readonly priceList: PriceListId;
  readonly price: Price | null;
  /** CU that each project needs and is given; null is the project of workloads without one. */
  readonly projects: readonly {
    readonly project: string | null;
    readonly requiredCu: number;
    readonly givenCu: number;
  }[];
  /** As typed on the checklist, without blanks around them. Empty when not given. */
  readonly vpc: string;
  /** Its id, or else its block. */
  readonly vswitch: string;
  readonly bucket: string;
};

export type PlanValueName = keyof PlanValues;

/** The values of a plan whose answer is `option`: the best one, or the one a person picked. */
export function planValuesOf(
  plan: Plan,
  demand: DemandResult,
  option: Option,
  inputs: ChecklistInputs,
): PlanValues {
  const { slave, slaveCount, master, masterCount, nodeCount, capacityCu, price } = option;
  const { billing, priceList } = plan;
  const projects = givenProjects(plan, demand, capacityCu, inputs.projects);
  return {
    region: inputs.region.trim(),
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
    givenCu: projects.reduce((sum, { givenCu }) => sum + givenCu, 0),
    projects,
    vpc: inputs.vpc.trim(),
    vswitch: inputs.vswitch.id.trim() || inputs.vswitch.cidr.trim(),
    bucket: inputs.bucket.name.trim(),
  };
}

/** A plan's projects with the CU that somebody gives them in place of their need. */
function givenProjects(
  plan: Plan,
  demand: DemandResult,
  capacityCu: number,
  typed: ChecklistInputs['projects'],
): PlanValues['projects'] {
  const { adjustments } = readAdjustments(typed);
  if (adjustments.length === 0) {
    return demand.projects.map(({ project, requiredCu }) => ({
      project,
      requiredCu,
      givenCu: requiredCu,
    }));
  }
  return projectAllotment(plan, capacityCu, adjustments).projects.map(
    ({ project, requiredCu, givenCu }) => ({ project, requiredCu, givenCu }),
  );
}
