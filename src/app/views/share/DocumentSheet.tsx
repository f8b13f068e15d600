import { Fragment, type ReactNode, useMemo } from 'react';
import { PartsChart } from '@/app/charts/PartsChart';
import { columnWidths } from '@/app/documents/columnWidths';
import { uprightOptions } from '@/core/report/document/compactOptions';
import { cutRows } from '@/core/report/document/cutRows';
import { type DocumentLayout, layOut } from '@/core/report/document/documentLayout';
import type { DocumentWords } from '@/core/report/document/documentWords';
import type {
  DocumentCell,
  DocumentSection,
  HeadLine,
  Table,
} from '@/core/report/document/layoutParts';
import { oneLine } from '@/core/report/document/oneLine';
import styles from './DocumentSheet.module.css';
import type { Share } from './useShareDocument';

/** How many rows of a table are shown and printed: a plan of ten thousand workloads is better read elsewhere. */
const shownRows = 60;

/** A table of more columns than the first number scrolls on a narrow screen, of more than the second on any screen. */
const [wideColumns, widestColumns] = [6, 10];

/** A longer link is shown only in part; copies have all of it. */
const longestLink = 600;

/** In points: the width of a printed line, of one character with some reserve, and the space beside a cell's text. */
const paper = { width: 527, em: 9, padding: 8 } as const;

/** A table of at most this many rows is not split between two pages. */
const togetherRows = 16;

type Props = {
  readonly share: Share;
  /** Whether every row is shown, so that it can be copied. */
  readonly isWhole?: boolean;
  /** Shown beside the head on paper. */
  readonly code?: ReactNode;
};

/** The document, laid out as in rich text. Alone on paper; there the widest table is split in two. */
export function DocumentSheet({ share: { document, words }, isWhole = false, code }: Props) {
  const layout: DocumentLayout = useMemo(() => layOut(document, words), [document, words]);
  const { language, title, head, sections } = layout;
  const rows = isWhole ? Number.POSITIVE_INFINITY : shownRows;
  return (
    <div lang={language} translate="no" className={styles.sheet}>
      {code}
      <h1>{oneLine(title)}</h1>
      {head.map((line) => (
        <HeadParagraph key={line.label} line={line} colon={words.document.colon} />
      ))}
      {sections.map((section) =>
        section.kind === 'options' && !isWhole ? (
          <Fragment key={section.kind}>
            <SheetSection section={section} rows={rows} words={words} className={styles.onScreen} />
            <SheetSection
              section={uprightOptions(section, document, words)}
              rows={rows}
              words={words}
              className={styles.onPaper}
            />
          </Fragment>
        ) : (
          <SheetSection key={section.kind} section={section} rows={rows} words={words} />
        ),
      )}
    </div>
  );
}

function HeadParagraph({
  line: { label, text, isLink },
  colon,
}: {
  line: HeadLine;
  colon: string;
}) {
  const shown = oneLine(text);
  const isAddress = isLink && /^https?:\/\//.test(text);
  return (
    <p className={text.length > longestLink ? styles.long : isLink ? styles.link : styles.head}>
      <b>{oneLine(label)}</b>
      {colon}
      {isAddress ? <a href={shown}>{shown}</a> : shown}
    </p>
  );
}

type SheetSectionProps = {
  readonly section: DocumentSection;
  readonly rows: number;
  readonly words: DocumentWords;
  readonly className?: string | undefined;
};

function SheetSection({ section, rows, words, className }: SheetSectionProps) {
  const { heading, paragraphs, items, chart, tables } = section;
  return (
    <section className={className}>
      <h2>{oneLine(heading)}</h2>
      {paragraphs.map((text) => (
        <p key={text}>{oneLine(text)}</p>
      ))}
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{oneLine(item)}</li>
          ))}
        </ul>
      ) : null}
      {chart ? <PartsChart at={() => chart} /> : null}
      {tables.map((table) => (
        <SheetTable
          key={table.columns.map(({ heading }) => heading).join()}
          table={table}
          rows={rows}
          words={words}
        />
      ))}
    </section>
  );
}

type TableProps = {
  readonly table: Table;
  readonly rows: number;
  readonly words: DocumentWords;
};

function SheetTable({ table, rows: shown, words }: TableProps) {
  const { columns } = table;
  const { first, left, last } = cutRows(table.rows, shown);
  const look = (i: number) => (columns[i]?.isNumber ? styles.figure : undefined);
  const rowOf = (row: readonly DocumentCell[], r: number) => (
    <tr key={r}>
      {row.map(({ text }, i) => (
        <td key={columns[i]?.heading} className={look(i)}>
          {oneLine(text)}
        </td>
      ))}
    </tr>
  );
  return (
    <table className={classOf(table, words)}>
      <colgroup>
        {shares(table).map((share, i) => (
          <col key={columns[i]?.heading} style={{ width: share }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ heading }, i) => (
            <th key={heading} scope="col" className={look(i)}>
              {oneLine(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map(rowOf)}
        {left > 0 ? (
          <tr>
            <td colSpan={columns.length} className={styles.rest}>
              {oneLine(words.document.moreRows(words.number(left)))}
            </td>
          </tr>
        ) : null}
        {last.map((row, r) => rowOf(row, first.length + r))}
      </tbody>
    </table>
  );
}

/** The widths of the columns: a long name wraps, numbers and short words do not. */
function shares(table: Table): readonly `${number}%`[] {
  const widths = columnWidths(table, paper.width, paper.em, () => paper.padding);
  return widths.map((width): `${number}%` => `${(100 * width) / paper.width}%`);
}

/** A table of name, value and unit: on paper two of its rows share a line, without a head that each would need. */
function isOfFigures({ columns }: Table, { document }: DocumentWords): boolean {
  return columns.length === 3 && columns[2]?.heading === document.unit;
}

function classOf(table: Table, words: DocumentWords): string {
  const { columns, rows } = table;
  const { length } = columns;
  const width = length > widestColumns ? styles.widest : length > wideColumns ? styles.wide : '';
  return [
    width,
    isOfFigures(table, words) ? styles.figures : '',
    rows.length <= togetherRows ? styles.together : '',
  ]
    .filter(Boolean)
    .join(' ');
}
