import { useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import { SelectField } from '@/app/ui/SelectField';
import type { HeadedColumn } from '@/core/plan/headingColumns';
import styles from './PastedTable.module.css';

type Props<Use extends string> = {
  readonly cells: readonly (readonly string[])[];
  readonly columns: readonly HeadedColumn<Use>[];
  readonly hasHeadings: boolean;
  /** Everything that a column can be taken for, with its name. */
  readonly uses: readonly Use[];
  readonly names: Readonly<Record<Use, string>>;
  /** What somebody chose, by the place of a column. */
  readonly chosen: ReadonlyMap<number, Use | undefined>;
  readonly onChoose: (chosen: ReadonlyMap<number, Use | undefined>) => void;
  readonly onHeadings: (hasHeadings: boolean) => void;
};

/** How many unused columns are shown, and how many rows below them. */
const shownColumns = 20;
const shownRows = 3;

/** What each column of the pasted table is taken for; it can be changed in the column's head. */
export function PastedColumns<Use extends string>(props: Props<Use>) {
  const { cells, columns, hasHeadings, uses, names, chosen, onChoose, onHeadings } = props;
  const { pasteRows } = useWords('workloads');
  const shown = columns.flatMap((column, index) =>
    index < shownColumns || column.use ? [{ ...column, index }] : [],
  );
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const samples = filled.slice(hasHeadings ? 1 : 0).slice(0, shownRows);
  const take = (index: number, use: Use | undefined) => {
    const others = [...chosen].filter(([, other]) => use === undefined || other !== use);
    onChoose(new Map([...others, [index, use]]));
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
                      ...uses.map((value) => ({ value, label: names[value] })),
                    ]}
                    value={use ?? ''}
                    onChange={(event) =>
                      take(
                        index,
                        uses.find((one) => one === event.target.value),
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
      <CheckField label={pasteRows.firstIsHeading} checked={hasHeadings} onChange={onHeadings} />
    </div>
  );
}
