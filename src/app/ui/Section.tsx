import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type Props = {
  readonly heading: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Where a link within the page leads. */
  readonly id?: string;
};

/** A part of the page under a strong rule, named by its heading. */
export function Section({ heading, aside, children, className, id: anchor }: Props) {
  const id = useId();
  return (
    <section
      id={anchor}
      aria-labelledby={id}
      className={[styles.section, className].filter(Boolean).join(' ')}
    >
      <div className={styles.heading}>
        <h2 id={id} className={styles.name}>
          {heading}
        </h2>
        {aside ? <span className={styles.aside}>{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
