import styles from './CheckField.module.css';

type Props = {
  readonly label: string;
  readonly checked: boolean;
  /** The id of a text that says more about it. */
  readonly describedBy?: string | undefined;
  readonly onChange: (checked: boolean) => void;
};

/** A native tick box with its label. */
export function CheckField({ label, checked, describedBy, onChange }: Props) {
  return (
    <label className={styles.field}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
