import { useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import { SelectField } from '@/app/ui/SelectField';
import type { RowChoices, RowsReading } from '@/core/plan/readRows';
import { type ColumnUse, columnUses } from '@/core/plan/rowColumns';
import styles from './PastedTable.module.css';

type Props = {
  readonly cells: readonly (readonly string[])[];
  readonly reading: RowsReading;
  readonly choices: RowChoices;
  readonly onChange: (choices: RowChoices) => void;
};

/** How many unused columns are shown, and how many rows below them. */
const shownColumns = 20;
const shownRows = 3;

/** What each column of the pasted table is taken for; it can be changed in the column's head. */
export function PastedColumns({ cells, reading, choices, onChange }: Props) {
  const { pasteRows } = useWords();
  const { columns, hasHeadings } = reading;
  const shown = columns.flatMap((column, index) =>
    index < shownColumns || column.use ? [{ ...column, index }] : [],
  );
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const samples = filled.slice(hasHeadings ? 1 : 0).slice(0, shownRows);
  const take = (index: number, use: ColumnUse | undefined) => {
    const others = [...choices.uses].filter(([, other]) => use === undefined || other !== use);
    onChange({ ...choices, uses: new Map([...others, [index, use]]) });
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={pasteRows.columns}>
        <table className={styles.table}>
          <caption>{pasteRows.columns}</caption>
          <thead>
            <tr>
              {shown.map(({ index, heading, use }) => (
                <th key={index} scope="col" className={use ? undefined : styles.unused}>
                  <span className={styles.cell} translate="no">
                    {heading}
                  </span>
                  {heading === '' ? pasteRows.column(index + 1) : null}
                  <SelectField
                    label={pasteRows.takenFor(heading || pasteRows.column(index + 1))}
                    choices={[
                      { value: '', label: pasteRows.unused },
                      ...columnUses.map((value) => ({ value, label: pasteRows.uses[value] })),
                    ]}
                    value={use ?? ''}
                    onChange={(event) =>
                      take(
                        index,
                        columnUses.find((one) => one === event.target.value),
                      )
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody translate="no">
            {samples.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pasted rows have no other identity
              <tr key={i}>
                {shown.map(({ index, use }) => (
                  <td key={index} className={use ? undefined : styles.unused}>
                    <span className={styles.cell}>{(row[index] ?? '').slice(0, 200)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {columns.length > shown.length ? (
        <p className={styles.more}>{pasteRows.moreColumns(columns.length - shown.length)}</p>
      ) : null}
      <CheckField
        label={pasteRows.firstIsHeading}
        checked={hasHeadings}
        onChange={(checked) => onChange({ ...choices, uses: new Map(), hasHeadings: checked })}
      />
    </div>
  );
}
