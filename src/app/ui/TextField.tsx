import { type ComponentProps, useId } from 'react';
import styles from './Field.module.css';
import { Hidden } from './Hidden';

type Props = Omit<ComponentProps<'input'>, 'id'> & {
  readonly label: string;
  /** False where the column or the row already shows the label; screen readers still read it. */
  readonly showsLabel?: boolean;
  readonly unit?: string | undefined;
  /** What is wrong with the text, shown below it. */
  readonly problem?: string | undefined;
  /** Something to know about the text, shown when there is no problem. */
  readonly hint?: string | undefined;
  /** A number: aligned right, with the number keys on a phone. */
  readonly isFigure?: boolean;
  /** Shown without a box until it is pointed at or focused: for names. */
  readonly isQuiet?: boolean;
  /** As wide as its place, whatever is typed: then an edit costs less. The label must be shown. */
  readonly isSteady?: boolean;
};

/** One line of text with its label, unit and problem. */
export function TextField({
  label,
  showsLabel = false,
  unit,
  problem,
  hint,
  isFigure = false,
  isQuiet = false,
  isSteady = false,
  className,
  ...rest
}: Props) {
  const id = useId();
  const problemId = `${id}-problem`;
  return (
    <div className={[styles.field, isSteady && styles.steady, className].filter(Boolean).join(' ')}>
      <label htmlFor={id} className={showsLabel ? styles.label : undefined}>
        {showsLabel ? label : <Hidden>{label}</Hidden>}
      </label>
      <div
        className={[styles.box, isQuiet && styles.quiet, problem && styles.wrong]
          .filter(Boolean)
          .join(' ')}
      >
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          inputMode={isFigure ? 'decimal' : 'text'}
          className={isFigure ? `${styles.input} ${styles.figure}` : styles.input}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem || hint ? problemId : undefined}
          {...rest}
        />
        {unit ? <span className={styles.unit}>{unit}</span> : null}
      </div>
      {problem || hint ? (
        <p className={problem ? styles.problem : styles.hint} id={problemId}>
          {problem || hint}
        </p>
      ) : null}
    </div>
  );
}
