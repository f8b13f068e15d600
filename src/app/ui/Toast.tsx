import { showMarks } from './showMarks';
import styles from './Toast.module.css';

export type ToastMessage = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
};

/** A short message with at most one action, announced by screen readers. Its live region is always in the page. */
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
