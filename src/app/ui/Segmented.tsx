import { useId } from 'react';
import { Hidden } from './Hidden';
import styles from './Segmented.module.css';
import type { Choice } from './SelectField';

type Props = {
  readonly label: string;
  readonly choices: readonly (Choice & { readonly isDisabled?: boolean })[];
  readonly value: string;
  /** The id of a text that says why a choice is disabled. */
  readonly describedBy?: string | undefined;
  readonly onChange: (value: string) => void;
};

/** A few choices side by side, made of native radio buttons. */
export function Segmented({ label, choices, value, describedBy, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.group} aria-describedby={describedBy}>
      <legend>
        <Hidden>{label}</Hidden>
      </legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.isDisabled}
            onChange={() => onChange(choice.value)}
            className={styles.input}
          />
          <span className={styles.text}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
