import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import type { LaidRow } from '@/core/report/comparison/layOutRow';
import { CompareTable, type SideTitles } from './CompareTable';
import styles from './CompareTable.module.css';
import { RowLine } from './RowLine';

export type SectionProps = {
  readonly titles: SideTitles;
  /** Whether all lines are shown, not only those that differ. */
  readonly isWhole: boolean;
};

type Props = SectionProps & {
  readonly heading: string;
  /** The heading of the first column. */
  readonly first: string;
  readonly rows: readonly LaidRow[];
};

/** A section of the comparison with one line for each row. */
export function RowsSection({ titles, isWhole, heading, first, rows }: Props) {
  const own = useWords('compare').compare;
  const shown = rows.filter((row) => isWhole || row.isDifferent);
  return (
    <Section heading={heading}>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{own.nothingDiffers}</p>
      ) : (
        <CompareTable label={heading} first={first} titles={titles}>
          <tbody>
            {shown.map((row) => (
              <RowLine key={row.id} row={row} />
            ))}
          </tbody>
        </CompareTable>
      )}
    </Section>
  );
}
