import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/app/ui/Button';
import { Section } from '@/app/ui/Section';
import type { DocumentSection, SectionKind, Table } from '@/core/report/document/layoutParts';
import styles from './SectionTables.module.css';

/** A longer table shows so many rows, and the rest when it is asked for. */
const firstRows = 12;

/** What the button under a long table says. */
type RowsWords = {
  readonly allRows: (count: number) => string;
  readonly firstRows: (count: number) => string;
};

type SectionsProps = {
  readonly sections: readonly DocumentSection[];
  readonly said: RowsWords;
  /** What stands between the texts and the tables of a section, such as a chart or fields. */
  readonly parts?: Readonly<Partial<Record<SectionKind, ReactNode>>>;
};

/** Sections as a document has them: paragraphs, items, tables. On a narrow screen each row is a list of its cells. */
export function SectionTables({ sections, said, parts = {} }: SectionsProps) {
  return sections.map(({ kind, heading, paragraphs, items, tables }) => (
    <Section key={heading} heading={heading}>
      {paragraphs.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {items.length > 0 ? (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      {parts[kind]}
      {tables.map((table, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables have a place, not a name of their own
        <LongTable key={i} name={heading} table={table} said={said} />
      ))}
    </Section>
  ));
}

type Props = { readonly name: string; readonly table: Table };

/** The first rows of a table and a button for the rest. On paper it has all of them. */
function LongTable({ name, table, said }: Props & { readonly said: RowsWords }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { all, rows } = table;
  if (rows.length <= firstRows) return <PlainTable name={name} table={table} />;
  return (
    <>
      <PlainTable id={id} name={name} table={table} shown={isOpen ? rows.length : firstRows} />
      <Button
        className={styles.all}
        look="link"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? said.firstRows(firstRows) : (all ?? said.allRows(rows.length))}
      </Button>
    </>
  );
}

const day = /(\d{4}-\d\d-\d\d)/;

/** An amount with its unit is as long as this and stays on one line. */
const wholeCharacters = 14;

function cellClass(text: string, isNumber: true | undefined): string | undefined {
  if (isNumber) return styles.figure;
  return text.length <= wholeCharacters ? styles.whole : undefined;
}

type PlainProps = Props & { readonly id?: string; readonly shown?: number };

function PlainTable({ id, name, table: { columns, rows }, shown = rows.length }: PlainProps) {
  return (
    <table id={id} className={styles.table} aria-label={name}>
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
          <tr key={i} hidden={i >= shown}>
            <th scope="row">{first?.text}</th>
            {cells.map(({ text }, j) => (
              <td
                key={columns[j + 1]?.heading}
                className={cellClass(text, columns[j + 1]?.isNumber)}
                data-label={columns[j + 1]?.heading}
              >
                {text.split(day).map((part, k) =>
                  // Every second part is a day.
                  k % 2 === 1 ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: parts have a place, not a name; two may be alike
                    <span key={k} className={styles.whole}>
                      {part}
                    </span>
                  ) : (
                    part
                  ),
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
