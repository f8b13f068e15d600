import { type ComponentProps, useId } from 'react';
import styles from './Field.module.css';

type Props = Omit<ComponentProps<'textarea'>, 'id'> & {
  readonly label: string;
  /** For a few lines only. */
  readonly isShort?: boolean;
  /** What is wrong with the text, shown below it. */
  readonly problem?: string | undefined;
};

/** Many lines of text, shown as they are. */
export function AreaField({ label, isShort = false, problem, ...rest }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={isShort ? `${styles.area} ${styles.short}` : styles.area}
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        {...rest}
      />
      {problem ? (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
