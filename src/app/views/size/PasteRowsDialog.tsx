import { useId, useMemo, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { AreaField } from '@/app/ui/AreaField';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import type { WorkloadDraft } from '@/core/plan/draft';
import { noChoices, readRows } from '@/core/plan/readRows';
import { columnUses } from '@/core/plan/rowColumns';
import { workloadCount } from '@/core/plan/workloadFields';
import { PastedColumns } from './PastedColumns';
import { PastedNotes } from './PastedNotes';
import { PastedWork } from './PastedWork';
import { PastedWorkloads } from './PastedWorkloads';
import styles from './PasteRowsDialog.module.css';
import { cellsOf, longestTable } from './tableText';

type Props = {
  /** How many more workloads fit into the plan. */
  readonly room: number;
  readonly onPaste: (workloads: readonly WorkloadDraft[], replaces: boolean) => void;
  readonly onClose: () => void;
};

/**
 * Turns rows from a spreadsheet into workloads, added to the plan or in place of those it has. What each column and
 * word is taken for is shown and can be changed before the rows are accepted.
 */
export function PasteRowsDialog({ room, onPaste, onClose }: Props) {
  const words = useWords('workloads');
  const { pasteRows } = useWords('workloads');
  const [text, setText] = useState('');
  const [choices, setChoices] = useState(noChoices);
  const isTooLong = text.length > longestTable;
  const cells = useMemo(() => (isTooLong ? [] : cellsOf(text)), [text, isTooLong]);
  const platform = usePlanStore(({ plan }) => plan.platform);
  const reading = useMemo(
    () => readRows(cells, choices, platform, words.typed),
    [cells, choices, platform, words],
  );
  const { rows, workloads } = reading;
  const open = reading.words.filter(({ kind }) => kind === undefined).length;
  const id = useId();
  const cannot = rows === 0 || open > 0 || rows > workloadCount.max;
  /** Choices made for one table do not apply to another. */
  const change = (next: string) => {
    if (firstLine(next) !== firstLine(text)) {
      setChoices({ ...noChoices, kindWhenUnsaid: choices.kindWhenUnsaid });
    }
    setText(next);
  };
  return (
    <Dialog heading={pasteRows.heading} closeLabel={words.header.close} onClose={onClose} isWide>
      <div className={styles.body}>
        <p className={styles.hint}>{pasteRows.hint}</p>
        <AreaField
          label={pasteRows.label}
          placeholder={pasteRows.placeholder}
          value={text}
          rows={6}
          onChange={(event) => change(event.target.value)}
        />
        {reading.columns.length > 0 ? (
          <PastedColumns
            cells={cells}
            columns={reading.columns}
            hasHeadings={reading.hasHeadings}
            uses={columnUses}
            names={pasteRows.uses}
            chosen={choices.uses}
            onChoose={(uses) => setChoices({ ...choices, uses })}
            onHeadings={(hasHeadings) => setChoices({ ...choices, uses: new Map(), hasHeadings })}
          />
        ) : null}
        <PastedWork reading={reading} choices={choices} onChange={setChoices} />
        {reading.columns.length > 0 ? (
          <PastedNotes reading={reading} choices={choices} onChange={setChoices} />
        ) : null}
        {rows > 0 ? <PastedWorkloads workloads={workloads} count={rows} /> : null}
        <div role="status" id={id}>
          <p>{rows === 0 ? pasteRows.nothing : pasteRows.preview(rows)}</p>
          {isTooLong ? <p className={styles.problem}>{pasteRows.tooLong(longestTable)}</p> : null}
          {open > 0 ? <p className={styles.problem}>{pasteRows.undecided(open)}</p> : null}
          {rows > room ? (
            <p className={styles.problem}>{pasteRows.tooMany(workloadCount.max)}</p>
          ) : null}
        </div>
        <div className={styles.actions}>
          <Button onClick={onClose}>{pasteRows.cancel}</Button>
          <Button disabled={cannot} aria-describedby={id} onClick={() => onPaste(workloads, true)}>
            {pasteRows.replace}
          </Button>
          <Button
            look="primary"
            disabled={cannot || rows > room}
            aria-describedby={id}
            onClick={() => onPaste(workloads, false)}
          >
            {pasteRows.append}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}
