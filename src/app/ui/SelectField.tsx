import { type ComponentProps, useId } from 'react';
import styles from './Field.module.css';
import { Hidden } from './Hidden';

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

type Props = Omit<ComponentProps<'select'>, 'id'> & {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly showsLabel?: boolean;
  readonly problem?: string | undefined;
};

/** A native select with a label for screen readers; the row around it shows the label. */
export function SelectField({
  label,
  choices,
  showsLabel = false,
  problem,
  className,
  ...rest
}: Props) {
  const id = useId();
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <label htmlFor={id} className={showsLabel ? styles.label : undefined}>
        {showsLabel ? label : <Hidden>{label}</Hidden>}
      </label>
      <select
        id={id}
        className={styles.select}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        {...rest}
      >
        {choices.map(({ value, label: name, hint }) => (
          <option key={value} value={value} title={hint}>
            {name}
          </option>
        ))}
      </select>
      {problem ? (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
