import { lazy, memo, useEffect, useRef, useState } from 'react';
import { shownAnswer } from '@/app/store/shownAnswer';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Part } from '@/app/ui/Part';
import { Section } from '@/app/ui/Section';
import { Toast } from '@/app/ui/Toast';
import { workloadCount } from '@/core/plan/workloadFields';
import { useFormParts } from './formContext';
import { useProblemAt } from './problemsContext';
import { useFormRows, useRowEdits } from './useRowEdits';
import { useRowPages } from './useRowPages';
import styles from './WorkloadList.module.css';
import { WorkloadPages } from './WorkloadPages';
import type { RatedWorkload } from './WorkloadRateDialog';
import { WorkloadRow } from './WorkloadRow';

const WorkloadRateDialog = lazy(async () => ({
  default: (await import('./WorkloadRateDialog')).WorkloadRateDialog,
}));
const PasteRowsDialog = lazy(async () => ({
  default: (await import('./PasteRowsDialog')).PasteRowsDialog,
}));

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
  const { form } = useFormParts();
  const arrivals = usePlanStore((state) => state.arrivals);
  const formRows = useFormRows();
  const { fields } = formRows;
  const pages = useRowPages(fields.length);
  const [isPasting, setIsPasting] = useState(false);
  /** The workload whose rate is being looked for. */
  const [rated, setRated] = useState<RatedWorkload>();
  const adder = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const edits = useRowEdits(formRows, {
    onRow: (index, control = 'input') => {
      pages.showRow(index);
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>(`[data-row="${index}"] ${control}`)?.focus(),
      );
    },
    onAdder: () => adder.current?.focus(),
  });
  const { max } = workloadCount;

  // In a new plan the first name gets the focus. Its row appears a moment after the plan.
  const isNew = usePlanStore((state) => state.lastEdit?.kind === 'newPlan');
  const firstRow = fields[0]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row of each new plan is focused when it comes.
  useEffect(() => {
    if (isNew && firstRow) list.current?.querySelector<HTMLInputElement>('input')?.focus();
  }, [isNew, arrivals, firstRow]);

  const askRate = (index: number) => {
    const { kind } = form.getValues(`workloads.${index}`);
    setRated({ index, kind: kind === 'complex' ? kind : 'measured' });
  };
  const problem = useProblemAt('workloads');

  return (
    <>
      <ol className={styles.list} ref={list}>
        {fields.slice(pages.first, pages.end).map((field, i) => (
          <WorkloadRow
            key={field.id}
            index={pages.first + i}
            count={fields.length}
            isFull={fields.length >= max}
            onDuplicate={edits.duplicate}
            onShift={edits.shift}
            onRemove={edits.drop}
            onAskRate={askRate}
            onSizeAll={edits.takeSize}
          />
        ))}
      </ol>
      {fields.length === 0 ? <p className={styles.none}>{words.blank.noWorkload}</p> : null}
      {problem && fields.length > 0 ? (
        <p className={styles.problem}>{words.problem(problem)}</p>
      ) : null}
      <div className={styles.actions}>
        <Button ref={adder} look="link" onClick={edits.add} disabled={fields.length >= max}>
          {words.plan.add}
        </Button>
        <Button look="link" onClick={() => setIsPasting(true)}>
          {words.plan.paste}
        </Button>
        <WorkloadPages pages={pages} count={fields.length} />
      </div>
      {fields.length >= max ? <p className={styles.problem}>{words.plan.full(max)}</p> : null}
      {isPasting ? (
        <Part name={words.plan.paste}>
          <PasteRowsDialog
            room={max - fields.length}
            onPaste={(rows, replaces) => {
              edits.paste(rows, replaces);
              setIsPasting(false);
            }}
            onClose={() => setIsPasting(false)}
          />
        </Part>
      ) : null}
      {rated ? (
        <Part name={words.plan.findRate}>
          <WorkloadRateDialog
            rated={rated}
            onReplace={(rows, changed) => edits.takeRate(rows, changed, rated.index)}
            onClose={() => setRated(undefined)}
          />
        </Part>
      ) : null}
      <Toast message={edits.message} />
    </>
  );
});
