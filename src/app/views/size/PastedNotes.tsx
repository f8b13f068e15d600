import { useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import type { RowChoices, RowsReading } from '@/core/plan/readRows';
import { DecimalSignField } from './DecimalSignField';
import styles from './PastedTable.module.css';

type Props = {
  readonly reading: RowsReading;
  readonly choices: RowChoices;
  readonly onChange: (choices: RowChoices) => void;
};

/** What is left out, numbers that can be read in two ways, and what will still be missing in the fields. */
export function PastedNotes({ reading, choices, onChange }: Props) {
  const { pasteRows } = useWords('workloads');
  const { columns, totals, doubtful, idle, unread, uncounted, none, count, rows } = reading;
  const isLoadMissing = !columns.some(({ use }) => use === 'qps' || use === 'cores');
  const unused = columns.flatMap(({ use, heading }, i) =>
    use === undefined ? [heading || pasteRows.column(i + 1)] : [],
  );
  const notes = [
    ...(isLoadMissing ? [pasteRows.noLoad] : []),
    ...(unused.length > 0 ? [pasteRows.notUsed(unused)] : []),
    ...columns.flatMap(({ use, heading, scale }) =>
      scale !== '' && (use === 'qps' || use === 'rate') ? [pasteRows.scaled(heading, scale)] : [],
    ),
    ...idle.map(({ use, rows: positions }) => pasteRows.idle(pasteRows.uses[use], positions)),
    ...(count > rows ? [pasteRows.copies(rows, count)] : []),
    ...(uncounted.length > 0 ? [pasteRows.uncounted(uncounted)] : []),
    ...(none.length > 0 ? [pasteRows.none(none)] : []),
    ...(unread.length > 0 ? [pasteRows.unread(unread)] : []),
    ...(totals.length > 0 ? [pasteRows.totals(totals, choices.keepsTotals)] : []),
  ];
  return (
    <div className={styles.notes}>
      {doubtful ? (
        <DecimalSignField
          text={doubtful.text}
          value={choices.decimalSign}
          openLabel={pasteRows.askLater}
          onChange={(decimalSign) => onChange({ ...choices, decimalSign })}
        />
      ) : null}
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {totals.length > 0 ? (
        <CheckField
          label={pasteRows.keepTotals(totals.length)}
          checked={choices.keepsTotals}
          onChange={(keepsTotals) => onChange({ ...choices, keepsTotals })}
        />
      ) : null}
    </div>
  );
}
