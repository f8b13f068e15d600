import { lazy, memo, useEffect, useRef, useState } from 'react';
import { type FieldPath, useFieldArray } from 'react-hook-form';
import { shownAnswer } from '@/app/store/shownAnswer';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Icon } from '@/app/ui/Icon';
import { Part } from '@/app/ui/Part';
import { Section } from '@/app/ui/Section';
import { Toast, type ToastMessage } from '@/app/ui/Toast';
import {
  figuresOfKind,
  newWorkloadDraft,
  type PlanDraft,
  type WorkloadDraft,
} from '@/core/plan/draft';
import { needsRecordSize } from '@/core/plan/recordSize';
import { workloadCount } from '@/core/plan/workloadFields';
import { findPlatform } from '@/core/platforms/registry';
import { useFormParts } from './formContext';
import type { Revealed } from './formProblems';
import { useFormProblems, useProblemAt } from './problemsContext';
import styles from './WorkloadList.module.css';
import type { RatedWorkload } from './WorkloadRateDialog';
import { WorkloadRow } from './WorkloadRow';

const WorkloadRateDialog = lazy(async () => ({
  default: (await import('./WorkloadRateDialog')).WorkloadRateDialog,
}));
const PasteRowsDialog = lazy(async () => ({
  default: (await import('./PasteRowsDialog')).PasteRowsDialog,
}));

/** How many workloads are shown at once: a plan may have ten thousand. */
const pageLength = 25;

/** The workloads of the plan: add, paste, duplicate, move, remove and undo. */
export const WorkloadList = memo(function WorkloadList() {
  const words = useWords();
  const requiredCu = usePlanStore((state) =>
    state.isBlank ? undefined : shownAnswer(state).result.demand.requiredCu,
  );
  const aside = requiredCu === undefined ? undefined : words.cu(requiredCu);
  return (
    <Section heading={words.plan.workloads} aside={aside}>
      <Rows />
    </Section>
  );
});

/** Apart from the figure above, which follows every edit. */
const Rows = memo(function Rows() {
  const words = useWords();
  const { form, commit } = useFormParts();
  const revealed = useFormProblems((found) => found.revealed);
  const empty = usePlanStore((state) => state.empty);
  const arrivals = usePlanStore((state) => state.arrivals);
  const { fields, append, insert, remove, move, replace } = useFieldArray<PlanDraft, 'workloads'>({
    control: form.control,
    name: 'workloads',
  });
  const [page, setPage] = useState(0);
  const [isPasting, setIsPasting] = useState(false);
  /** The workload whose rate is being looked for. */
  const [rated, setRated] = useState<RatedWorkload>();
  const [toast, setToast] = useState<ToastMessage>();
  const adder = useRef<HTMLButtonElement>(null);
  // An offer to undo belongs to the plan that was open then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival is another plan.
  useEffect(() => setToast(undefined), [arrivals]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const { max } = workloadCount;
  const pages = Math.max(1, Math.ceil(fields.length / pageLength));
  const shownPage = Math.min(page, pages - 1);
  const first = shownPage * pageLength;

  const focused = useRef<Revealed>(undefined);
  const revealedPage = revealed && pageOf(revealed);
  useEffect(() => {
    const there = revealed && pageOf(revealed);
    if (there !== undefined) setPage(there);
  }, [revealed]);
  // The field can be focused only when its page is shown, and only once for each request.
  useEffect(() => {
    const isThere = revealedPage === undefined || revealedPage === shownPage;
    if (!revealed || focused.current === revealed || !isThere) return;
    focused.current = revealed;
    form.setFocus(fieldOf(revealed, form.getValues()));
  }, [revealed, revealedPage, shownPage, form]);

  // In a new plan the first name gets the focus. Its row appears a moment after the plan.
  const isNew = usePlanStore((state) => state.lastEdit?.kind === 'newPlan');
  const firstRow = fields[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row of each new plan is focused when it comes.
  useEffect(() => {
    if (isNew && firstRow) list.current?.querySelector<HTMLInputElement>('input')?.focus();
  }, [isNew, arrivals, firstRow]);

  const say = (message: ToastMessage) => {
    clearTimeout(timer.current);
    setToast(message);
    timer.current = setTimeout(() => setToast(undefined), 12_000);
  };
  const focusRow = (index: number, field = 'input') => {
    setPage(Math.floor(index / pageLength));
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-row="${index}"] ${field}`)?.focus(),
    );
  };
  const add = () => {
    append(newWorkloadDraft(form.getValues('platform'), words.typed), { shouldFocus: false });
    commit({ kind: 'addRow' });
    focusRow(fields.length);
  };
  const duplicate = (index: number) => {
    insert(index + 1, { ...form.getValues(`workloads.${index}`) }, { shouldFocus: false });
    commit({ kind: 'duplicateRow', id: index });
    focusRow(index + 1);
  };
  const shift = (index: number, by: number) => {
    move(index, index + by);
    commit({ kind: by < 0 ? 'moveRowUp' : 'moveRowDown', id: index });
    focusRow(index + by);
  };
  const drop = (index: number) => {
    const removed = form.getValues(`workloads.${index}`);
    const isLast = fields.length === 1;
    remove(index);
    const edit = { kind: 'removeRow', id: index } as const;
    if (isLast) empty(edit);
    commit(edit);
    if (isLast) adder.current?.focus();
    else focusRow(Math.max(0, Math.min(index, fields.length - 2)));
    const undo = () => {
      insert(index, removed, { shouldFocus: false });
      commit({ kind: 'restoreRow', id: index });
      setToast(undefined);
      focusRow(index);
    };
    const name = removed.name || words.plan.unnamed(index + 1);
    say({ text: words.plan.removed(name), action: { label: words.plan.undo, run: undo } });
  };
  const sayUndo = (
    text: string,
    before: readonly WorkloadDraft[],
    kind: 'undoPaste' | 'undoRate' | 'undoSize',
  ) => {
    const undo = () => {
      replace([...before]);
      commit({ kind });
      setToast(undefined);
    };
    say({ text, action: { label: words.plan.undo, run: undo } });
  };
  const paste = (rows: readonly WorkloadDraft[], replaces: boolean) => {
    const before = structuredClone(form.getValues('workloads'));
    if (replaces) replace([...rows]);
    else append([...rows], { shouldFocus: false });
    commit({ kind: 'pasteRows' });
    setIsPasting(false);
    const { pasteReplaced, pasteAdded } = words.plan;
    sayUndo((replaces ? pasteReplaced : pasteAdded)(rows.length), before, 'undoPaste');
  };
  const askRate = (index: number) => {
    const { kind } = form.getValues(`workloads.${index}`);
    setRated({ index, kind: kind === 'complex' ? kind : 'measured' });
  };
  const rateAll = (rows: readonly WorkloadDraft[], changed: number) => {
    const before = structuredClone(form.getValues('workloads'));
    const asked = rated?.index ?? 0;
    replace([...rows]);
    commit({ kind: 'takeRate' });
    sayUndo(words.plan.rateApplied(changed), before, 'undoRate');
    focusRow(asked, 'button[data-rate]');
  };
  const sizeAll = (index: number) => {
    const before = structuredClone(form.getValues('workloads'));
    const platform = findPlatform(form.getValues('platform'));
    const recordBytes = before[index]?.recordBytes ?? '';
    const takes = (row: WorkloadDraft) =>
      row.recordBytes.trim() === '' && needsRecordSize(platform, row.kind);
    replace(before.map((row) => (takes(row) ? { ...row, recordBytes } : row)));
    commit({ kind: 'takeSize' });
    sayUndo(words.plan.sizesTaken(before.filter(takes).length), before, 'undoSize');
    focusRow(index);
  };
  const problem = useProblemAt('workloads');

  return (
    <>
      <ol className={styles.list} ref={list}>
        {fields.slice(first, first + pageLength).map((field, i) => (
          <WorkloadRow
            key={field.id}
            index={first + i}
            count={fields.length}
            isFull={fields.length >= max}
            onDuplicate={duplicate}
            onShift={shift}
            onRemove={drop}
            onAskRate={askRate}
            onSizeAll={sizeAll}
          />
        ))}
      </ol>
      {fields.length === 0 ? <p className={styles.none}>{words.blank.noWorkload}</p> : null}
      {problem && fields.length > 0 ? (
        <p className={styles.problem}>{words.problem(problem)}</p>
      ) : null}
      <div className={styles.actions}>
        <Button ref={adder} look="link" onClick={add} disabled={fields.length >= max}>
          {words.plan.add}
        </Button>
        <Button look="link" onClick={() => setIsPasting(true)}>
          {words.plan.paste}
        </Button>
        {pages > 1 ? (
          <span className={styles.pages}>
            <Button
              look="icon"
              aria-label={words.plan.previousPage}
              disabled={shownPage === 0}
              onClick={() => setPage(shownPage - 1)}
            >
              <Icon name="previous" />
            </Button>
            {words.plan.pageOf(
              first + 1,
              Math.min(first + pageLength, fields.length),
              fields.length,
            )}
            <Button
              look="icon"
              aria-label={words.plan.nextPage}
              disabled={shownPage === pages - 1}
              onClick={() => setPage(shownPage + 1)}
            >
              <Icon name="next" />
            </Button>
          </span>
        ) : null}
      </div>
      {fields.length >= max ? <p className={styles.problem}>{words.plan.full(max)}</p> : null}
      {isPasting ? (
        <Part name={words.plan.paste}>
          <PasteRowsDialog
            room={max - fields.length}
            onPaste={paste}
            onClose={() => setIsPasting(false)}
          />
        </Part>
      ) : null}
      {rated ? (
        <Part name={words.plan.findRate}>
          <WorkloadRateDialog
            rated={rated}
            onReplace={rateAll}
            onClose={() => setRated(undefined)}
          />
        </Part>
      ) : null}
      <Toast message={toast} />
    </>
  );
});

/** The page of the list that has a field; undefined for a field outside the list. */
function pageOf({ path }: Revealed): number | undefined {
  if (path === 'workloads') return 0;
  const index = /^workloads\.(\d+)\./.exec(path)?.[1];
  return index === undefined ? undefined : Math.floor(Number(index) / pageLength);
}

/** What is wrong with all workloads together is shown at the first figure of the first one. */
function fieldOf({ path }: Revealed, { workloads }: PlanDraft): FieldPath<PlanDraft> {
  if (path !== 'workloads') return path as FieldPath<PlanDraft>;
  const [figure = 'qps'] = figuresOfKind[workloads[0]?.kind ?? 'simple'];
  return `workloads.0.${figure}`;
}
