import { writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { type Checklist, emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { stepIds } from '@/core/provisioning/checklist/stepIds';

/**
 * What an embed shows of a checklist, as text for its link: the path and how each step stands. Names, addresses
 * and remarks stay where they were typed.
 */
export function shownChecklist(checklist: Checklist): string {
  const steps = Object.fromEntries(
    stepIds.flatMap((id) => {
      const status = checklist.steps[id]?.status ?? 'open';
      return status === 'open' ? [] : [[id, { status }]];
    }),
  );
  return writeChecklist({ ...emptyChecklist(checklist.path), steps });
}
