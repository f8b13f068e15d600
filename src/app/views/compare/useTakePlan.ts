import { separateEdit } from '@/app/store/edit';
import { pastedBudget } from '@/app/store/pageBudget';
import type { LinkNotice, PlanState } from '@/app/store/planStore';
import { useStoreApi } from '@/app/store/storeContext';
import { decodePasted } from '@/core/link/decodePasted';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { LinkLabels, OtherPlan } from '@/core/link/linkState';
import type { Problem } from '@/core/plan/problem';
import { answerOf } from '@/core/report/answer';
import { stampCauses, stampedPlan, stampOf } from '@/core/report/answerStamp';

export type SideId = 'a' | 'b';

/** How taking a link went: what could not be read of it, and why it was refused, if it was. */
export type Taken = {
  readonly problems: readonly LinkProblem[];
  readonly refusal?: 'empty' | 'no-plan' | Problem;
};

/** The focus goes to the headline, which says what is different now. */
export function focusAnswer(): void {
  // Another headline may take the place of this one.
  requestAnimationFrame(() => document.getElementById('answer')?.focus({ preventScroll: true }));
}

/** Puts plans into the comparison. Each is an edit of its own, so Back leads to what was there. */
export function useTakePlan(side: SideId) {
  const store = useStoreApi();
  const take = (taken: OtherPlan, problems: readonly LinkProblem[], labels?: LinkLabels) => {
    const state = store.getState();
    const { plan, pick, stamp } = taken;
    const stamped = { ...stampedPlan(plan, pick), ...(stamp ? { stamp } : {}) };
    if (side === 'b') return state.setOther(stamped, separateEdit('secondPlan', state.lastEdit));
    const notice = noticeOf(taken, problems);
    state.arrive(
      { ...keptOf(state), plan, pick, notice, labels, other: state.other },
      separateEdit('firstPlan', state.lastEdit),
    );
  };
  return {
    takePlan: (plan: OtherPlan['plan']) => take({ plan }, []),
    /** Nothing is taken once the link is no longer wanted. */
    takeLink: async (text: string, isWanted: () => boolean): Promise<Taken> => {
      if (text.trim() === '') return { problems: [], refusal: 'empty' };
      const { state, problems } = await decodePasted(text, pastedBudget());
      const { plan, pick, stamp, labels } = state;
      if (!plan) return { problems, refusal: 'no-plan' };
      const answering = answerOf(plan, pick);
      const [refusal] = answering.ok ? [] : answering.problems;
      if (refusal) return { problems, refusal };
      if (isWanted())
        take({ plan, ...(pick ? { pick } : {}), ...(stamp ? { stamp } : {}) }, problems, labels);
      return { problems };
    },
  };
}

/** A becomes B and B becomes A, each with its choice and its stamp. */
export function useSwap() {
  const store = useStoreApi();
  return () => {
    const state = store.getState();
    const { plan, pick, other } = state;
    if (!other) return;
    state.arrive(
      {
        ...keptOf(state),
        plan: other.plan,
        pick: other.pick,
        notice: noticeOf(other, []),
        labels: state.labels,
        other: stampedPlan(plan, pick),
      },
      separateEdit('swapPlans', state.lastEdit),
    );
  };
}

/** What stays the same when another plan is taken. */
function keptOf({ embed, linkedChecklist: checklist }: PlanState) {
  return { embed, checklist, view: 'compare' } as const;
}

/** The notice for a plan A that came by a link, as for one in the address. */
function noticeOf(
  { plan, pick, stamp }: OtherPlan,
  problems: readonly LinkProblem[],
): LinkNotice | undefined {
  const answering = answerOf(plan, pick);
  const isOther =
    stamp !== undefined &&
    problems.length === 0 &&
    answering.ok &&
    stampCauses(stamp, stampOf(answering.answer)).length > 0;
  return problems.length > 0 || isOther
    ? { problems, isExample: false, was: isOther ? stamp : undefined }
    : undefined;
}
