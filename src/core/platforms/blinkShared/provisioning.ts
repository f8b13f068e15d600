import { provisioning as ofService } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { leavingPath } from '@/core/platforms/flinkManaged/provisioning/leaving/leavingBlink';
import type { Provisioning } from '@/core/platforms/provisioning';

const paths = ['shared-mode', leavingPath.id];

const steps = ofService.steps
  .map((step) => ({ ...step, paths: step.paths.filter((path) => isOwn(path)) }))
  .filter((step) => step.paths.length > 0);

const ids = new Set(steps.map(({ id }) => id));
const panels = new Set(steps.flatMap(({ panel }) => panel ?? []));

/** Of the service's provisioning what concerns a project in shared mode: running one, and leaving. */
export const provisioning: Provisioning = {
  paths: [{ id: 'shared-mode', isRunning: false }, leavingPath],
  phases: ofService.phases.filter((phase) => steps.some((step) => step.phase === phase)),
  steps: steps.map((step) => ({ ...step, waitsFor: step.waitsFor.filter((id) => ids.has(id)) })),
  panels: Object.fromEntries(Object.entries(ofService.panels).filter(([id]) => panels.has(id))),
  ...(ofService.messages ? { messages: ofService.messages } : {}),
  ...(ofService.developerPolicy ? { developerPolicy: ofService.developerPolicy } : {}),
  ...(ofService.reasonOf ? { reasonOf: ofService.reasonOf } : {}),
};

function isOwn(path: string): boolean {
  return paths.some((own) => own === path);
}
