import type { PhaseSteps, Step, StepFacts } from '@/core/platforms/step';
import { operateSteps, versionSteps } from './afterCluster';
import { clusterSteps, projectSteps, ramUserSteps, roleSteps } from './aroundCluster';
import { activateSteps, availabilitySteps, bucketSteps, networkSteps } from './beforeCluster';
import { type PathId, type PhaseId, type StepId, stepIds } from './stepIds';

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

/** Does not compile while a step is missing. */
const facts: Readonly<Record<StepId, StepFacts>> = {
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
  id,
  phase: phaseOf(id),
  ...facts[id],
}));

const stepById: ReadonlyMap<StepId, Step> = new Map(steps.map((step) => [step.id, step]));

export function findStep(id: StepId): Step {
  const step = stepById.get(id);
  if (!step) throw new RangeError(`no such step: ${id}`);
  return step;
}

/** The steps of one path in order, each waiting only for steps of the same path. */
export function stepsOf(path: PathId): readonly Step[] {
  const inPath = steps.filter(({ paths }) => paths.includes(path));
  const ids = new Set(inPath.map(({ id }) => id));
  return inPath.map((step) => ({
    ...step,
    waitsFor: step.waitsFor.filter((id) => ids.has(id)),
  }));
}

function phaseOf(id: StepId): PhaseId {
  for (const phase of Object.keys(phases) as PhaseId[]) {
    if (Object.hasOwn(phases[phase], id)) return phase;
  }
  throw new RangeError(`a step without a phase: ${id}`);
}
