import type { ChecklistChoice } from '@/app/store/checklistShown';
import type { ClustersWords } from '@/core/words/provision/clusters/en';

/** What a checklist is called; one that was saved before checklists had names is called an earlier one. */
export function checklistName(
  { name }: Pick<ChecklistChoice, 'name'>,
  said: ClustersWords,
): string {
  return name || said.earlier;
}
