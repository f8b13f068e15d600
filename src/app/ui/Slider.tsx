import { useId } from 'react';
import { Hidden } from './Hidden';
import styles from './Slider.module.css';

type Props = {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly valueText: string;
  /** Named places along the range, evenly spread; choosing one goes there. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  readonly onChange: (value: number) => void;
  readonly className?: string | undefined;
};

/** A native range with named marks. */
export function Slider({ label, valueText, marks, onChange, className, ...range }: Props) {
  const id = useId();
  return (
    <div className={[styles.slider, className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>
        <Hidden>{label}</Hidden>
      </label>
      <input
        id={id}
        type="range"
        className={styles.input}
        aria-valuetext={valueText}
        {...range}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <div className={styles.marks}>
        {marks.map(({ at, label: name }) => (
          <button
            key={at}
            type="button"
            className={at === range.value ? `${styles.mark} ${styles.here}` : styles.mark}
            aria-pressed={at === range.value}
            onClick={() => onChange(at)}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
