import { facts } from '@/core/platforms/blinkDedicated/facts';
import type { Step } from '@/core/platforms/step';
import { operateSteps, versionSteps } from './afterCluster';
import { clusterSteps, projectSteps, ramUserSteps, roleSteps } from './aroundCluster';
import { activateSteps, availabilitySteps, bucketSteps, networkSteps } from './beforeCluster';
import type { PhaseSteps, StepFacts } from './stepFacts';
import { type PhaseId, type StepId, stepIds } from './stepIds';

const phases = {
  availability: availabilitySteps,
  activate: activateSteps,
  network: networkSteps,
  bucket: bucketSteps,
  role: roleSteps,
  cluster: clusterSteps,
  projects: projectSteps,
  'ram-users': ramUserSteps,
  versions: versionSteps,
  operate: operateSteps,
} satisfies Readonly<Record<PhaseId, PhaseSteps>>;

/** All steps; does not compile while one is missing. */
const stepFacts: Readonly<Record<StepId, StepFacts>> = {
  ...phases.availability,
  ...phases.activate,
  ...phases.network,
  ...phases.bucket,
  ...phases.role,
  ...phases.cluster,
  ...phases.projects,
  ...phases['ram-users'],
  ...phases.versions,
  ...phases.operate,
};

/** Every step in order. */
export const steps: readonly Step[] = stepIds.map((id) => ({
  ...stepFacts[id],
  id,
  phase: phaseOf(id),
  facts: stepFacts[id].facts.map((fact) => ({ fact, citation: facts[fact] })),
}));

function phaseOf(id: StepId): PhaseId {
  for (const phase of Object.keys(phases) as PhaseId[]) {
    if (Object.hasOwn(phases[phase], id)) return phase;
  }
  throw new RangeError(`a step without a phase: ${id}`);
}
