import type { Provisioning } from '@/core/platforms/provisioning';
import type { PlanValues } from '@/core/platforms/step';
import { writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { type Checklist, emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { progressOf } from '@/core/provisioning/checklist/progress';

/**
 * The part of a checklist that an embed shows, as text for its link: the path and the state of each step. Names,
 * addresses and remarks are left out. A step that was done with other plan values counts as open, because the embed's
 * link has no stamps to show that.
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
