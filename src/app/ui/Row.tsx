import type { ReactNode } from 'react';
import styles from './Row.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** A line of the plan: what it is, why it matters, and its control at the right. */
export function Row({ label, hint, children }: Props) {
  return (
    <div className={styles.row}>
      <div className={styles.label}>
        <div aria-hidden="true">{label}</div>
        {hint ? <div className={styles.hint}>{hint}</div> : null}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
