import { useState } from 'react';
import { useDraftKeeper, useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { TextField } from '@/app/ui/TextField';
import { type Problem, quantityProblem } from '@/core/plan/problem';
import { lacksRecordSize, withRecordSize } from '@/core/plan/withRecordSize';
import { workloadFields } from '@/core/plan/workloadFields';
import { parseBytes } from '@/core/quantity/parseBytes';
import type { ProductOffer } from '@/core/report/products/offers';
import styles from './OffersTable.module.css';

/** In the row of a product that needs the size of records: one for all workloads of the plan that have none. */
export function SizeForAll({ offer }: { readonly offer: ProductOffer }) {
  const words = useWords();
  const take = useTakeSize();
  const [text, setText] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const reading = parseBytes(text);
  const problem = problemOf(text);
  const isWrong = problem !== undefined && (isAsked || text.trim() !== '');
  const count = offer.plan.workloads.filter(lacksRecordSize).length;
  return (
    <form
      className={styles.size}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (reading.ok && !problem) take(reading.value);
      }}
    >
      <TextField
        label={words.plan.recordSize}
        showsLabel
        className={styles.sizeField}
        isFigure
        unit={words.plan.recordSizeUnit}
        value={text}
        problem={isWrong ? words.problem(problem) : undefined}
        onChange={({ target: { value } }) => setText(value)}
      />
      <Button type="submit">{words.plan.sizeForAll(count)}</Button>
    </form>
  );
}

function problemOf(text: string): Problem | undefined {
  const path = 'recordBytes';
  if (text.trim() === '') return { path, code: 'record-size-needed' };
  const reading = parseBytes(text);
  if (!reading.ok) return quantityProblem(path, reading);
  const { above, max } = workloadFields.recordBytes;
  if (reading.value <= above) return { path, code: 'not-above', limit: above };
  return reading.value > max ? { path, code: 'above-maximum', limit: max } : undefined;
}

/** Gives a size to all workloads that need one and have none, in the plan and in what is being typed. */
function useTakeSize(): (bytes: number) => void {
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const { typed } = useWords();
  return (bytes) => {
    const { plan, planId, pick, labels, other, embed, linkedChecklist, arrive } = store.getState();
    const { draft } = keeper.getState();
    const workloads = draft?.workloads.map((row) =>
      row.recordBytes === '' && (row.kind === 'simple' || row.kind === 'complex')
        ? { ...row, recordBytes: typed(bytes) }
        : row,
    );
    arrive(
      {
        ...{ plan: withRecordSize(plan, bytes), planId, pick, labels, other, embed },
        checklist: linkedChecklist,
        ...(draft && workloads ? { draft: { ...draft, workloads } } : {}),
      },
      { kind: 'takeSize' },
    );
    // The field is gone: the keyboard goes on at the answer.
    requestAnimationFrame(() => document.getElementById('answer')?.focus({ preventScroll: true }));
  };
}
