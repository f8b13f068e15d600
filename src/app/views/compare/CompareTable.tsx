import type { ReactNode } from 'react';
import { useWords } from '@/app/store/storeContext';
import styles from './CompareTable.module.css';

/** The titles of both plans, if they have one. */
export type SideTitles = { readonly a: string | undefined; readonly b: string | undefined };

type Props = {
  readonly titles: SideTitles;
  readonly label: string;
  readonly first: string;
  readonly children: ReactNode;
};

/** A table with the columns of every section: name, A, B, difference. */
export function CompareTable({ label, first, titles, children }: Props) {
  const own = useWords('compare').compare;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.first}>
            {first}
          </th>
          {(['a', 'b'] as const).map((side) => (
            <th key={side} scope="col">
              <span className={styles.letter}>{own.sides[side]}</span>
              {titles[side] ? (
                <span className={styles.title} translate="no">
                  {titles[side]}
                </span>
              ) : null}
            </th>
          ))}
          <th scope="col">{own.difference}</th>
        </tr>
      </thead>
      {children}
    </table>
  );
}
