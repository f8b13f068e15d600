/** What can be done: typing in a field is one kind, everything that a button or a menu does has its own. */
const editKinds = [
  'field',
  'product',
  'undoProduct',
  'addRow',
  'duplicateRow',
  'moveRowUp',
  'moveRowDown',
  'removeRow',
  'restoreRow',
  'pasteRows',
  'undoPaste',
  'takeRate',
  'undoRate',
  'takeSize',
  'undoSize',
  'view',
  'pick',
  'language',
  'theme',
  'labels',
  'newPlan',
  'example',
  'savedPlan',
  'planFile',
  'productFile',
  'checklistFile',
  'undoChecklistFile',
  'firstPlan',
  'secondPlan',
  'swapPlans',
  'removeSecondPlan',
  'acceptSecondAnswer',
  // The plan came by Back, Forward or a typed address, so the address bar has it already.
  'travel',
] as const;

type EditKind = (typeof editKinds)[number];

/** What changed the page last. Equal edits that follow each other share an entry of the browser's history. */
export type Edit = {
  readonly kind: EditKind;
  /** The field of the draft that was typed in, as in `workloads.0.qps`. */
  readonly field?: string;
  /** What it was done to: a row, a view, an example. */
  readonly id?: string | number;
};

export function areSameEdit(a: Edit | undefined, b: Edit | undefined): boolean {
  return a?.kind === b?.kind && a?.field === b?.field && a?.id === b?.id;
}

/** An edit that never shares an entry of the history, even when the one before it was of its kind. */
export function separateEdit(kind: EditKind, last: Edit | undefined): Edit {
  return { kind, id: last?.kind === kind ? Number(last.id) + 1 : 0 };
}

/** An edit as the browser's history kept it; undefined for what an earlier version of the page wrote there. */
export function readEdit(input: unknown): Edit | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { kind, field, id }: Readonly<Record<string, unknown>> = { ...input };
  const known = editKinds.find((one) => one === kind);
  return (
    known && {
      kind: known,
      ...(typeof field === 'string' ? { field } : {}),
      ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    }
  );
}
