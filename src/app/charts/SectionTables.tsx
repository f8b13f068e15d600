import { memo, type ReactNode } from 'react';
import { Section } from '@/app/ui/Section';
import { Unbroken } from '@/app/ui/Unbroken';
import { useWidth } from '@/app/ui/useWidth';
import type { DocumentSection, SectionKind } from '@/core/report/document/layoutParts';
import { LongTable, type RowsWords } from './LongTable';
import styles from './SectionTables.module.css';

type Props = {
  readonly sections: readonly DocumentSection[];
  readonly said: RowsWords;
  /** What stands between the texts and the tables of a section, such as a chart. */
  readonly parts?: PartOf;
  /** What stands before its texts: fields, which must stay where they are while what they change is said anew. */
  readonly fields?: PartOf;
};

type PartOf = Readonly<Partial<Record<SectionKind, ReactNode>>>;

/** Sections as a document has them: paragraphs, items, tables. Where a table is too wide, each row is a list of its cells. */
export function SectionTables({ sections, said, parts = {}, fields = {} }: Props) {
  const { place, width } = useWidth<HTMLDivElement>();
  return (
    <div ref={place} className={styles.sections}>
      {sections.map((section) => (
        <SectionTable
          key={section.heading}
          section={section}
          said={said}
          part={parts[section.kind]}
          fields={fields[section.kind]}
          width={width}
        />
      ))}
    </div>
  );
}

type SectionProps = Pick<Props, 'said'> & {
  readonly section: DocumentSection;
  readonly part: ReactNode;
  readonly fields: ReactNode;
  /** Px; undefined where nothing is laid out. */
  readonly width: number | undefined;
};

/** Not drawn again while it says the same. */
const SectionTable = memo(({ section, said, part, fields, width }: SectionProps) => {
  const { heading, paragraphs, items, tables } = section;
  return (
    <Section heading={heading}>
      {fields}
      {paragraphs.map((text) => (
        <p key={text} className={styles.text}>
          <Unbroken text={text} />
        </p>
      ))}
      {items.length > 0 ? (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item}>
              <Unbroken text={item} />
            </li>
          ))}
        </ul>
      ) : null}
      {part}
      {tables.map((table, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables have a place, not a name of their own
        <LongTable key={i} name={heading} table={table} said={said} width={width} />
      ))}
    </Section>
  );
});
