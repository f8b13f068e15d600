import type { Provisioning } from '@/core/platforms/provisioning';
import type { PlanValues } from '@/core/platforms/step';
import { writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { type Checklist, emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { progressOf } from '@/core/provisioning/checklist/progress';

/**
 * What an embed shows of a checklist, as text for its link: the path and how each step stands. Names, addresses
 * and remarks stay where they were typed. A step that was done with other
 * values is open: an embed has no stamps to tell.
 */
export function shownChecklist(
  provisioning: Provisioning,
  checklist: Checklist,
  values: PlanValues,
): string {
  const { path, steps: shown } = progressOf(provisioning, checklist, values);
  const stale = new Set(shown.flatMap(({ step, changed }) => (changed.length > 0 ? step.id : [])));
  const steps = Object.fromEntries(
    provisioning.steps.flatMap(({ id }) => {
      const status = stale.has(id) ? 'open' : (checklist.steps[id]?.status ?? 'open');
      return status === 'open' ? [] : [[id, { status }]];
    }),
  );
  return writeChecklist({ ...emptyChecklist(path.id), steps });
}
