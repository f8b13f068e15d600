import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { Hidden } from './Hidden';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** The heading over it and over those of the same group, which follow each other. */
  readonly group?: string;
};

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
        {groupsOf(choices).map(({ heading, options }) =>
          heading === undefined ? (
            options
          ) : (
            <optgroup key={heading} label={heading}>
              {options}
            </optgroup>
          ),
        )}
      </select>
      {problem ? (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

type Group = { readonly heading: string | undefined; readonly options: ReactNode[] };

function groupsOf(choices: readonly Choice[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { value, label, hint, group } of choices) {
    const option = (
      <option key={value} value={value} title={hint}>
        {label}
      </option>
    );
    const last = groups.at(-1);
    if (last && last.heading === group) last.options.push(option);
    else groups.push({ heading: group, options: [option] });
  }
  return groups;
}
