import type { ReactNode } from 'react';
import styles from './Hidden.module.css';

/** For screen readers alone. */
export function Hidden({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <span className={styles.hidden} id={id}>
      {children}
    </span>
  );
}
