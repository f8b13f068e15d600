import { useStore } from 'zustand';
import { type PlanDraft, readDraft } from '@/core/plan/draft';
import { answerOf } from '@/core/report/answer';
import type { PlanState } from './planStore';
import { useDraftKeeper, usePlanStore } from './storeContext';

/** Whether something typed is not in the plan, so that whatever is made of the plan is of the one before. */
export function isUnread({ plan, isBlank }: PlanState, draft: PlanDraft | undefined): boolean {
  if (isBlank || !draft) return false;
  const reading = readDraft(draft, plan.platform);
  return !(reading.ok && answerOf(reading.plan).ok);
}

/** The same, as it stands now. */
export function useIsUnread(): boolean {
  const draft = useStore(useDraftKeeper(), (keeper) => keeper.draft);
  return usePlanStore((state) => isUnread(state, draft));
}
