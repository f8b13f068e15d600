import { useMemo, useState } from 'react';
import type { Edit } from '@/app/store/edit';
import { useDraftKeeper, usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { useScratch } from '@/app/store/useScratch';
import { draftOf } from '@/core/plan/draft';
import { parseJson } from '@/core/plan/parseJson';
import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import {
  asTimeDraft,
  isSameTime,
  readTimeDraft,
  type TimeDraft,
  timeDraftIds,
  timeDraftOf,
} from '@/core/plan/timeDraft';
import type { RoadCalendar } from '@/core/sizing/road/calendar';

type Drafting = {
  readonly draft: TimeDraft;
  /** What is wrong with each field, by its path. */
  readonly problems: ReadonlyMap<string, Problem>;
  readonly change: (next: TimeDraft, edit: Edit) => void;
};

/** What the rows of the form are given. */
export type RowsProps = {
  readonly draft: TimeDraft;
  /** What is wrong with a field, in words. */
  readonly problemAt: (path: string) => string | undefined;
  readonly change: (next: TimeDraft, edit: Edit) => void;
  /** The days that the plan looks at. */
  readonly calendar: RoadCalendar;
};

/**
 * What the plan says of later as it is typed. What can be read is in the plan at once; what cannot stays in its field,
 * also when the page is left or reloaded, and the plan keeps what was there before.
 */
export function useTimeDraft(): Drafting {
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const { typed } = useWords();
  const plan = usePlanStore((state) => state.plan);
  const planId = usePlanStore((state) => state.planId);
  const [kept, keep] = useScratch('later');
  const [draft, setDraft] = useState(() => keptDraft(kept, planId, plan, typed));
  const problems = useMemo(() => {
    const found = readTimeDraft(draft, plan).problems;
    return new Map(found.map((problem) => [problem.path, problem]));
  }, [draft, plan]);
  const change = (next: TimeDraft, edit: Edit) => {
    setDraft(next);
    const state = store.getState();
    const reading = readTimeDraft(next, state.plan);
    const isRead = reading.problems.length === 0;
    keep(isRead ? '' : JSON.stringify({ planId, draft: next }));
    if (isSameTime(reading.plan, state.plan)) return;
    // What is being typed on the Size page keeps its own fields and takes these.
    const { draft: typing } = keeper.getState();
    if (typing) {
      const written = draftOf(reading.plan, typed);
      const taken = Object.fromEntries(timeDraftIds.map((id) => [id, written[id]]));
      keeper.setState({ draft: { ...typing, ...taken } });
    }
    state.setPlan(reading.plan, edit);
  };
  return { draft, problems, change };
}

/** The draft that was kept, where it is of this plan; else that of the plan. */
function keptDraft(
  kept: string,
  planId: string,
  plan: Plan,
  write: (value: number) => string,
): TimeDraft {
  const fresh = timeDraftOf(plan, write);
  const found: { readonly planId?: unknown; readonly draft?: unknown } = {
    ...Object(parseJson(kept)),
  };
  const draft = found.planId === planId ? asTimeDraft(found.draft, fresh) : undefined;
  return draft && isSameTime(readTimeDraft(draft, plan).plan, plan) ? draft : fresh;
}
