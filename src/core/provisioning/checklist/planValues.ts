import type { Plan } from '@/core/plan/planSchema';
import type { PlanValues } from '@/core/platforms/step';
import { projectAllotment, readAdjustments } from '@/core/provisioning/checks/projects';
import type { DemandResult, Option } from '@/core/sizing/result';
import type { ChecklistInputs } from './checklistState';

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
    workspace: inputs.workspace?.name.trim() ?? '',
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
