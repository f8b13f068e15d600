import type { ChecklistChoice } from '@/app/store/checklistShown';
import type { ClustersWords } from '@/core/words/provision/clusters/en';

/** What a checklist is called; one from before they had names is told by when it comes from. */
export function checklistName(
  { name }: Pick<ChecklistChoice, 'name'>,
  said: ClustersWords,
): string {
  return name || said.earlier;
}
