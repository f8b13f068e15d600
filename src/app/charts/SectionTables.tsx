import type { ReactNode } from 'react';
import { Section } from '@/app/ui/Section';
import type { DocumentSection, SectionKind, Table } from '@/core/report/document/layoutParts';
import styles from './SectionTables.module.css';

/** A table of more rows is folded. */
const longTable = 12;

type SectionsProps = {
  readonly sections: readonly DocumentSection[];
  /** What stands between the texts and the tables of a section, such as a chart or fields. */
  readonly parts?: Readonly<Partial<Record<SectionKind, ReactNode>>>;
};

/** Sections as a document has them: paragraphs, items, tables. On a narrow screen each row is a list of its cells. */
export function SectionTables({ sections, parts = {} }: SectionsProps) {
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
      {tables.map((table, i) =>
        table.rows.length > longTable ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: tables have a place, not a name of their own
          <details key={i} className={styles.long}>
            <summary>{heading}</summary>
            <PlainTable name={heading} table={table} />
          </details>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: tables have a place, not a name of their own
          <PlainTable key={i} name={heading} table={table} />
        ),
      )}
    </Section>
  ));
}

type Props = { readonly name: string; readonly table: Table };

function PlainTable({ name, table: { columns, rows } }: Props) {
  return (
    <table className={styles.table} aria-label={name}>
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
          <tr key={i}>
            <th scope="row">{first?.text}</th>
            {cells.map(({ text }, j) => (
              <td
                key={columns[j + 1]?.heading}
                className={columns[j + 1]?.isNumber ? styles.figure : undefined}
                data-label={columns[j + 1]?.heading}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
