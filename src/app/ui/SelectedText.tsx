import { Dialog } from './Dialog';
import styles from './SelectedText.module.css';

type Props = {
  readonly heading: string;
  readonly hint: string;
  readonly text: string;
  /** It has many lines, which must not be broken. */
  readonly hasLines?: boolean;
  readonly closeLabel: string;
  readonly onClose: () => void;
};

/** A text that the browser refused to copy, selected for the keyboard to copy it. */
export function SelectedText({ heading, hint, text, hasLines, closeLabel, onClose }: Props) {
  return (
    <Dialog heading={heading} closeLabel={closeLabel} onClose={onClose}>
      <div className={styles.box}>
        <p>{hint}</p>
        <textarea
          className={hasLines ? `${styles.text} ${styles.lines}` : styles.text}
          aria-label={heading}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </div>
    </Dialog>
  );
}
