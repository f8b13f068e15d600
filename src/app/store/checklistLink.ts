import { fitsLink } from '@/core/link/checklistParameter';
import { writeLink } from './linkFiles';
import { linkStateOf } from './linkState';
import { onPage } from './pageLinks';
import type { PlanState } from './planStore';

/** The full link with the checklist in it; undefined when the checklist is too long for a link. Rejects offline. */
export function linkWithChecklist(
  state: PlanState,
  checklist: string,
): Promise<string> | undefined {
  if (!fitsLink(checklist)) return undefined;
  return writeLink({ ...linkStateOf(state), view: 'provision', checklist }).then(onPage);
}
