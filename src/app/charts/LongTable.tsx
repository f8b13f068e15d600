import { type MouseEvent, memo, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/app/ui/Button';
import { Unbroken } from '@/app/ui/Unbroken';
import type { Table } from '@/core/report/document/layoutParts';
import styles from './LongTable.module.css';
import { longColumns, machinesColumns, tableWidth, wholeColumns } from './tableWidth';

/** So many rows a longer table shows before the rest is asked for. */
const firstRows = 12;

/** A table that is so little longer shows all of its rows. */
const fewMoreRows = 2;

/** Below this width, in px, tables are set small; above it those that fit only then. */
const narrowWidth = 480;

/**
 * The width of a character and the space between columns, in px, as the style sheet sets them, and how many rows a longer
 * table shows first where each row is a list.
 */
const setting = {
  wide: { character: 8.4, gap: 16, firstLists: 6 },
  narrow: { character: 8, gap: 8, firstLists: 4 },
} as const;

type Setting = { readonly character: number; readonly gap: number };

/** What the button under a long table says. */
export type RowsWords = {
  readonly allRows: (count: number) => string;
  readonly firstRows: (count: number) => string;
  /** Takes the place of `firstRows` where no rows are shown first, or not the first ones of the table. */
  readonly fewerRows: string;
};

type Props = {
  readonly name: string;
  readonly table: Table;
  readonly said: RowsWords;
  /** The width that it has, in px; undefined where it is not known, so that there is enough. */
  readonly width: number | undefined;
};

/**
 * The first rows of a table and a button for the rest. Where its columns do not fit, each row is a list of its cells. On
 * paper it is a table with all rows. Not drawn again while it is the same table.
 */
export const LongTable = memo(({ name, table, said, width = Infinity }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { all, rows } = table;
  const isNarrow = width < narrowWidth;
  const fits = ({ character, gap }: Setting) => tableWidth(table, character, gap) <= width;
  const isList = !fits(setting.narrow);
  const isSmall = isNarrow || (!isList && !fits(setting.wide));
  const { firstLists } = isNarrow ? setting.narrow : setting.wide;
  const first = table.first ?? (isList ? firstLists : firstRows);
  const isLong = rows.length > first + fewMoreRows;
  const { around = -1 } = table;
  const from = Math.max(0, Math.min(around - Math.floor(first / 2), rows.length - first));
  const fewer = first === 0 || from > 0 ? said.fewerRows : said.firstRows(first);
  const shown = isLong && !isOpen ? { from, to: from + first } : { from: 0, to: rows.length };
  const turn = ({ currentTarget }: MouseEvent) => {
    flushSync(() => setOpen(!isOpen));
    // Folded away, the rows would leave whoever reads far below the table.
    if (isOpen) currentTarget.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <Rows
        id={id}
        name={name}
        table={table}
        look={`${styles.table} ${isList ? styles.list : ''} ${isSmall ? styles.small : ''}`}
        shown={shown}
      />
      {isLong ? (
        <Button
          className={styles.all}
          look="link"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={turn}
        >
          {isOpen ? fewer : (all ?? said.allRows(rows.length))}
        </Button>
      ) : null}
    </>
  );
});

type RowsProps = Pick<Props, 'name' | 'table'> & {
  readonly id: string;
  readonly look: string;
  /** The rows that are seen, up to and without the last. */
  readonly shown: { readonly from: number; readonly to: number };
};

function Rows({ id, name, table, look, shown }: RowsProps) {
  const { columns, rows } = table;
  const whole = wholeColumns(table);
  const long = longColumns(table);
  const machines = machinesColumns(table);
  const lookOf = (i: number) =>
    [
      columns[i]?.isNumber && i > 0 && styles.figure,
      whole[i] && styles.whole,
      long[i] && styles.long,
      machines[i] && styles.machines,
    ]
      .filter(Boolean)
      .join(' ') || undefined;
  return (
    <table id={id} className={look} aria-label={name} hidden={shown.from === shown.to}>
      <thead>
        <tr>
          {columns.map(({ heading, isNumber }, i) => (
            // The first column names its row, so it is set as a name even where it is a number.
            <th key={heading} scope="col" className={isNumber && i > 0 ? styles.figure : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have a place, not a name of their own
          <tr key={i} hidden={i < shown.from || i >= shown.to}>
            <th scope="row" data-label={columns[0]?.heading} className={lookOf(0)}>
              <Unbroken text={first?.text ?? ''} />
            </th>
            {cells.map(({ text }, j) => (
              <td
                key={columns[j + 1]?.heading}
                data-label={columns[j + 1]?.heading}
                className={lookOf(j + 1)}
              >
                {whole[j + 1] ? text : <Unbroken text={text} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
