import { showMarks } from './showMarks';
import styles from './Toast.module.css';

export type ToastMessage = {
  readonly text: string;
  /** Of what takes its time, the share that is done, from 0 to 1. It is shown only once it has taken a while. */
  readonly share?: number;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
};

/** A short message with at most one action, announced by screen readers. Its live region is always in the page. */
export function Toast({ message }: { readonly message: ToastMessage | undefined }) {
  return (
    <div role="status" className={styles.region}>
      {message ? (
        <div className={message.share === undefined ? styles.toast : styles.late}>
          <span>{showMarks(message.text)}</span>
          {message.share === undefined ? null : (
            <progress value={message.share} aria-label={message.text} />
          )}
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
