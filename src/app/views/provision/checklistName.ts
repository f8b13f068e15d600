import type { ChecklistChoice } from '@/app/store/checklistStore';
import type { ChecklistWords } from '@/core/words/provision/checklistEn';

/** What a checklist is called; one from before they had names is told by when it comes from. */
export function checklistName(
  { name }: Pick<ChecklistChoice, 'name'>,
  said: ChecklistWords['clusters'],
): string {
  return name || said.earlier;
}
