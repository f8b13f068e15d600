import { readChecklist, writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { emptyChecklist } from '@/core/provisioning/checklist/checklistState';
import { stepIds } from '@/core/provisioning/checklist/stepIds';

/**
 * What an embed shows of a saved checklist, as text for its link: the path and how each step stands. Names, addresses
 * and remarks stay where they were typed.
 */
export function shownChecklist(saved: string): string {
  const { checklist } = readChecklist(saved);
  const steps = Object.fromEntries(
    stepIds.flatMap((id) => {
      const status = checklist.steps[id]?.status ?? 'open';
      return status === 'open' ? [] : [[id, { status }]];
    }),
  );
  return writeChecklist({ ...emptyChecklist(checklist.path), steps });
}
