import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useDraftKeeper, usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { draftOf, type PlanDraft, readDraft } from '@/core/plan/draft';
import type { Problem } from '@/core/plan/problem';
import { answerOf } from '@/core/report/answer';

export type PlanForm = {
  readonly form: UseFormReturn<PlanDraft>;
  /** What is wrong with the draft; empty when the answer is the draft's. */
  readonly problems: readonly Problem[];
  readonly problemAt: (path: string) => Problem | undefined;
  /** Takes a changed draft into the store when it is a plan with an answer. `edited` names the field or the deed. */
  readonly commit: (edited: string) => void;
};

/**
 * The draft of the plan. The form may be wrong, the store never is: each edit is read, and only a plan that has
 * an answer goes on. A plan that arrives from outside starts the form anew.
 */
export function usePlanForm(): PlanForm {
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const words = useWords();
  const arrivals = usePlanStore((state) => state.arrivals);
  const seen = useRef(arrivals);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useForm<PlanDraft>({
    defaultValues: keeper.getState().draft ?? draftOf(store.getState().plan, words.typed),
  });

  const commit = useCallback(
    (edited: string) => {
      const draft = form.getValues();
      const reading = readDraft(draft, store.getState().plan.platform);
      const answering = reading.ok ? answerOf(reading.plan) : reading;
      setProblems(answering.ok ? [] : answering.problems);
      if (reading.ok && answering.ok) {
        keeper.setState({ draft: undefined });
        store.getState().setPlan(reading.plan, edited);
      } else {
        keeper.setState({ draft: structuredClone(draft) });
      }
    },
    [form, store, keeper],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language leaves what was typed alone
  useEffect(() => {
    const state = store.getState();
    if (arrivals !== seen.current) {
      seen.current = arrivals;
      form.reset(state.arrivedDraft ?? draftOf(state.plan, words.typed));
    }
    const draft = form.getValues();
    const reading = readDraft(draft, state.plan.platform);
    const answering = reading.ok ? answerOf(reading.plan) : reading;
    setProblems(answering.ok ? [] : answering.problems);
    keeper.setState({ draft: answering.ok ? undefined : structuredClone(draft) });
  }, [arrivals, form, store, keeper]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        // Deeds on the list of workloads name themselves.
        callback: ({ name }) => {
          if (name && name !== 'workloads') commit(name);
        },
      }),
    [form, commit],
  );

  const byPath = useMemo(
    () => new Map(problems.map((problem) => [problem.path, problem])),
    [problems],
  );
  return useMemo(
    () => ({ form, problems, problemAt: (path) => byPath.get(path), commit }),
    [form, problems, byPath, commit],
  );
}
