import { useStore } from 'zustand';
import type { PlanDraft } from '@/core/plan/draft';
import { readDraft } from '@/core/plan/readDraft';
import { answerOf } from '@/core/report/answer';
import type { PlanState } from './planStore';
import { useDraftKeeper, usePlanStore } from './storeContext';

/** Whether something typed could not be read. Then links and documents show the plan before it. */
export function isUnread({ isBlank }: PlanState, draft: PlanDraft | undefined): boolean {
  if (isBlank || !draft) return false;
  const reading = readDraft(draft);
  return !(reading.ok && answerOf(reading.plan).ok);
}

/** Whether something in the current draft could not be read. */
export function useIsUnread(): boolean {
  const draft = useStore(useDraftKeeper(), (keeper) => keeper.draft);
  return usePlanStore((state) => isUnread(state, draft));
}
