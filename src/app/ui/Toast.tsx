import { showMarks } from './showMarks';
import styles from './Toast.module.css';

export type ToastMessage = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
};

/** A passing message with at most one action, said aloud by screen readers. The region is always there. */
export function Toast({ message }: { readonly message: ToastMessage | undefined }) {
  return (
    <div role="status" className={styles.region}>
      {message ? (
        <div className={styles.toast}>
          <span>{showMarks(message.text)}</span>
          {message.action ? (
            <button type="button" className={styles.action} onClick={message.action.run}>
              {message.action.label}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
