import { useId } from 'react';
import { Hidden } from './Hidden';
import styles from './Segmented.module.css';
import type { Choice } from './SelectField';

type Props = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A few choices side by side: native radio buttons under the hood. */
export function Segmented({ label, choices, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
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
            onChange={() => onChange(choice.value)}
            className={styles.input}
          />
          <span className={styles.text}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
