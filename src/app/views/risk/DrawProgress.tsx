import { useWorkProgress, type WorkProgress } from '@/app/aside/workProgress';
import { useWords } from '@/app/store/storeContext';
import styles from './DecidesPart.module.css';

type Props = { readonly progress: WorkProgress; readonly isDrawing: boolean };

/**
 * How far the needs are drawn: only this small part is shown anew meanwhile. Once they are, its place stays empty, so that
 * nothing below moves.
 */
export function DrawProgress({ progress, isDrawing }: Props) {
  const { form, odds } = useWords('decides').decides;
  const share = useWorkProgress(progress);
  return (
    <p
      className={isDrawing ? styles.progress : `${styles.progress} ${styles.done}`}
      aria-hidden={!isDrawing}
    >
      <progress value={share} aria-label={odds.heading} />
      {form.drawing(Math.round(share * 100))}
    </p>
  );
}
