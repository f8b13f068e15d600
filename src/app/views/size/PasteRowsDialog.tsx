import Papa from 'papaparse';
import { useState } from 'react';
import { useLaterWords } from '@/app/store/laterWords';
import { useWords } from '@/app/store/storeContext';
import { AreaField } from '@/app/ui/AreaField';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { SelectField } from '@/app/ui/SelectField';
import { bounds } from '@/core/plan/bounds';
import type { WorkloadDraft, WorkloadKind } from '@/core/plan/draft';
import { readRows } from '@/core/plan/readRows';
import styles from './PasteRowsDialog.module.css';

type Props = {
  /** How many more workloads the plan can hold. */
  readonly room: number;
  readonly onPaste: (workloads: readonly WorkloadDraft[], replaces: boolean) => void;
  readonly onClose: () => void;
};

const unsaidKinds: readonly WorkloadKind[] = ['complex', 'simple'];

/** Rows from a spreadsheet become workloads, added to the plan or in place of its own. */
export function PasteRowsDialog({ room, onPaste, onClose }: Props) {
  const words = useWords();
  const later = useLaterWords();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<WorkloadKind>('complex');
  const { data } = Papa.parse<string[]>(text.trim(), {
    ...(text.includes('\t') ? { delimiter: '\t' } : {}),
  });
  const { workloads, unknownKinds } = readRows(data, kind);
  const count = workloads.length;
  return (
    <Dialog heading={later.pasteRows.heading} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.hint}>{later.pasteRows.hint}</p>
        <AreaField
          label={later.pasteRows.label}
          placeholder={later.pasteRows.placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className={styles.unsaid}>
          <span aria-hidden="true">{later.pasteRows.unsaid}</span>
          <SelectField
            label={later.pasteRows.unsaid}
            choices={unsaidKinds.map((value) => ({ value, label: words.plan.kinds[value] }))}
            value={kind}
            onChange={(event) => setKind(event.target.value as WorkloadKind)}
          />
        </div>
        <p role="status">
          {count === 0 ? later.pasteRows.nothing : later.pasteRows.preview(count)}
        </p>
        {unknownKinds.length > 0 ? (
          <p className={styles.problem}>{later.pasteRows.unknownKinds(unknownKinds)}</p>
        ) : null}
        {count > room ? (
          <p className={styles.problem}>{later.pasteRows.tooMany(bounds.workloads.max)}</p>
        ) : null}
        <div className={styles.actions}>
          <Button onClick={onClose}>{later.pasteRows.cancel}</Button>
          <Button
            disabled={count === 0 || count > bounds.workloads.max}
            onClick={() => onPaste(workloads, true)}
          >
            {later.pasteRows.replace}
          </Button>
          <Button
            look="primary"
            disabled={count === 0 || count > room}
            onClick={() => onPaste(workloads, false)}
          >
            {later.pasteRows.append}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
