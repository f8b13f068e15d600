import { useEffect, useRef, useState } from 'react';
import { type UseFieldArrayReturn, useFieldArray } from 'react-hook-form';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import type { ToastMessage } from '@/app/ui/Toast';
import { newWorkloadDraft, type PlanDraft, type WorkloadDraft } from '@/core/plan/draft';
import { needsRecordSize } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import { useFormParts } from './formContext';

/** Where the focus goes after an edit. */
type Focus = {
  /** A row's first input, or another control in it by its selector. */
  readonly onRow: (index: number, control?: string) => void;
  /** The button that adds a row, where none is left. */
  readonly onAdder: () => void;
};

/** The rows of the form's list, by react-hook-form. */
type FormRows = UseFieldArrayReturn<PlanDraft, 'workloads'>;

export function useFormRows(): FormRows {
  const { form } = useFormParts();
  return useFieldArray<PlanDraft, 'workloads'>({ control: form.control, name: 'workloads' });
}

/**
 * What can be done to the workloads of the plan. Each edit is taken into the plan at once. What it takes away can be had
 * back for a while: `message` says so and offers it.
 */
export function useRowEdits(formRows: FormRows, focus: Focus) {
  const words = useWords();
  const { form, commit } = useFormParts();
  const empty = usePlanStore((state) => state.empty);
  const { message, say, forget } = useMessageForAWhile();
  const { fields, append, insert, remove, move, replace } = formRows;

  const add = () => {
    append(newWorkloadDraft(form.getValues('platform'), words.typed), { shouldFocus: false });
    commit({ kind: 'addRow' });
    focus.onRow(fields.length);
  };
  const duplicate = (index: number) => {
    insert(index + 1, { ...form.getValues(`workloads.${index}`) }, { shouldFocus: false });
    commit({ kind: 'duplicateRow', id: index });
    focus.onRow(index + 1);
  };
  const shift = (index: number, by: number) => {
    move(index, index + by);
    commit({ kind: by < 0 ? 'moveRowUp' : 'moveRowDown', id: index });
    focus.onRow(index + by);
  };
  const drop = (index: number) => {
    const removed = form.getValues(`workloads.${index}`);
    const isLast = fields.length === 1;
    remove(index);
    const edit = { kind: 'removeRow', id: index } as const;
    if (isLast) empty(edit);
    commit(edit);
    if (isLast) focus.onAdder();
    else focus.onRow(Math.max(0, Math.min(index, fields.length - 2)));
    const undo = () => {
      insert(index, removed, { shouldFocus: false });
      commit({ kind: 'restoreRow', id: index });
      forget();
      focus.onRow(index);
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
      forget();
    };
    say({ text, action: { label: words.plan.undo, run: undo } });
  };
  const paste = (rows: readonly WorkloadDraft[], replaces: boolean) => {
    const before = structuredClone(form.getValues('workloads'));
    if (replaces) replace([...rows]);
    else append([...rows], { shouldFocus: false });
    commit({ kind: 'pasteRows' });
    const { pasteReplaced, pasteAdded } = words.plan;
    sayUndo((replaces ? pasteReplaced : pasteAdded)(rows.length), before, 'undoPaste');
  };
  /** Takes rows with another rate for the present ones; `changed` of them have it, and it was asked for at row `asked`. */
  const takeRate = (rows: readonly WorkloadDraft[], changed: number, asked: number) => {
    const before = structuredClone(form.getValues('workloads'));
    replace([...rows]);
    commit({ kind: 'takeRate' });
    sayUndo(words.plan.rateApplied(changed), before, 'undoRate');
    focus.onRow(asked, 'button[data-rate]');
  };
  /** Gives the record size of one row to all rows that need one and have none. */
  const takeSize = (index: number) => {
    const before = structuredClone(form.getValues('workloads'));
    const platform = findPlatform(form.getValues('platform'));
    const recordBytes = before[index]?.recordBytes ?? '';
    const takes = (row: WorkloadDraft) =>
      row.recordBytes.trim() === '' && needsRecordSize(platform, row.kind);
    replace(before.map((row) => (takes(row) ? { ...row, recordBytes } : row)));
    commit({ kind: 'takeSize' });
    sayUndo(words.plan.sizesTaken(before.filter(takes).length), before, 'undoSize');
    focus.onRow(index);
  };
  return { message, add, duplicate, shift, drop, paste, takeRate, takeSize };
}

/** A message that is shown for twelve seconds, or until another plan is opened: what it offers belongs to this one. */
function useMessageForAWhile() {
  const arrivals = usePlanStore((state) => state.arrivals);
  const [message, setMessage] = useState<ToastMessage>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const forget = () => setMessage(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival is another plan.
  useEffect(() => setMessage(undefined), [arrivals]);
  const say = (next: ToastMessage) => {
    clearTimeout(timer.current);
    setMessage(next);
    timer.current = setTimeout(forget, 12_000);
  };
  return { message, say, forget };
}
