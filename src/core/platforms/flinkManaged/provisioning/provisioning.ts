import type { Provisioning } from '@/core/platforms/provisioning';
import { workspacePanels } from './panels';
import { newWorkspacePath, phaseIds, steps } from './steps/steps';

/** Creating and running a workspace of fully managed Flink. */
export const provisioning: Provisioning = {
  paths: [{ id: newWorkspacePath, isRunning: false }],
  phases: phaseIds,
  steps,
  panels: { ...workspacePanels, 'workspace-projects': { kind: 'projects' } },
};
