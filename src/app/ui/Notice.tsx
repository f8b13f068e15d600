import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type Props = {
  readonly heading: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
};

/** Something that the user must know before reading on; announced when it appears. */
export function Notice({ heading, children, action }: Props) {
  return (
    <div role="alert" className={styles.notice}>
      <div>
        <p className={styles.heading}>{heading}</p>
        {children}
      </div>
      <div>{action}</div>
    </div>
  );
}
