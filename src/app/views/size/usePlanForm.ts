import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Edit } from '@/app/store/edit';
import { useDraftKeeper, usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import {
  draftOf,
  figuresOfKind,
  isWaiting,
  type PlanDraft,
  untouchedFields,
  type WorkloadDraft,
} from '@/core/plan/draft';
import { readDraft } from '@/core/plan/readDraft';
import { answerOf } from '@/core/report/answer';
import { keepProblems } from './formProblems';
import { useProblemsStore } from './problemsContext';

export type FormParts = {
  readonly form: UseFormReturn<PlanDraft>;
  /** Counts the plans that arrived: every field registers itself again with each. */
  readonly resets: number;
  /** Passes the draft to the store, if it is a plan that can be sized. */
  readonly commit: (edit: Edit) => void;
};

/**
 * The form of the plan. The form may hold anything, the store only valid plans: after each edit the draft is read,
 * and passed on only if it can be sized. A plan that comes from elsewhere resets the form.
 */
export function usePlanForm(): FormParts {
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const words = useWords();
  const arrivals = usePlanStore((state) => state.arrivals);
  const seen = useRef(arrivals);
  const problems = useProblemsStore();
  // Made only once: writing out ten thousand workloads takes long.
  const typed = useFirst(keeper);
  const begun = useFirst(store);
  const [defaultValues] = useState(() => typed.draft ?? draftOf(begun.plan, words.typed));
  const form = useForm<PlanDraft>({ defaultValues });
  const [resets, setResets] = useState(0);

  const commit = useCallback(
    (edit: Edit) => {
      const draft = form.getValues();
      const reading = readDraft(draft);
      const answering = reading.ok ? answerOf(reading.plan) : reading;
      keepProblems(problems, answering.ok ? [] : answering.problems, reading.waiting);
      // What became of the plan on its product is told until the next edit.
      if (store.getState().moved) store.getState().setMoved(undefined);
      if (reading.ok && answering.ok) {
        keeper.setState({ draft: unplanned(draft) });
        store.getState().setPlan(reading.plan, edit);
      } else {
        keeper.setState({ draft: structuredClone(draft) });
      }
    },
    [form, store, keeper, problems],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language leaves what was typed alone
  useEffect(() => {
    const state = store.getState();
    if (arrivals !== seen.current) {
      seen.current = arrivals;
      form.reset(state.arrivedDraft ?? draftOf(state.plan, words.typed));
      setResets((count) => count + 1);
      if (!state.arrivedDraft && !state.isBlank) {
        // The draft was just made from a valid plan, so there is nothing to check.
        keepProblems(problems, [], []);
        keeper.setState({ draft: undefined });
        return;
      }
    }
    const draft = form.getValues();
    const reading = readDraft(draft);
    const answering = reading.ok ? answerOf(reading.plan) : reading;
    keepProblems(problems, answering.ok ? [] : answering.problems, reading.waiting);
    keeper.setState({ draft: answering.ok ? unplanned(draft) : structuredClone(draft) });
  }, [arrivals, form, store, keeper, problems]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        // The list's buttons commit their own edits.
        callback: ({ name }) => {
          if (!name || name === 'workloads' || name.endsWith('.untouched')) return;
          noteTouch(form, name);
          commit({ kind: 'field', field: name });
        },
      }),
    [form, commit],
  );

  return useMemo(() => ({ form, commit, resets }), [form, commit, resets]);
}

type Store<T> = { readonly getState: () => T; readonly getInitialState: () => T };

/** What a store holds; where the form stands in the HTML, at first what the HTML shows. */
function useFirst<T>({ getState, getInitialState }: Store<T>): T {
  return useSyncExternalStore(tellNothing, getState, getInitialState);
}

const tellNothing = () => () => {};

/**
 * Keeps the list of number fields that the user has not typed in yet: typing removes a field, and a newly chosen kind
 * adds its empty ones.
 */
function noteTouch(form: UseFormReturn<PlanDraft>, name: string) {
  const [, index, field] = /^workloads\.(\d+)\.(\w+)$/.exec(name) ?? [];
  if (index === undefined) return;
  const path = `workloads.${Number(index)}` as const;
  const draft = form.getValues(path);
  const before = untouchedFields(draft);
  const isNewGrowth = field === 'growthBy' && draft.growth.trim() === '';
  const untouched =
    field === 'kind'
      ? figuresOfKind[draft.kind].filter((figure) => draft[figure].trim() === '')
      : [...before.filter((figure) => figure !== field), ...(isNewGrowth ? ['growth'] : [])];
  const next = untouched.join(' ');
  if (next !== draft.untouched) form.setValue(`${path}.untouched`, next);
}

/** A valid draft is still kept when an empty row has a name or a project, because the plan does not have that row. */
function unplanned(draft: PlanDraft): PlanDraft | undefined {
  const isNamed = ({ name, project }: WorkloadDraft) => name !== '' || project !== '';
  const isMore = draft.workloads.some((workload) => isWaiting(workload) && isNamed(workload));
  return isMore ? structuredClone(draft) : undefined;
}
