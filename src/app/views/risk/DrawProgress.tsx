import { useWorkProgress, type WorkProgress } from '@/app/aside/workProgress';
import { useWords } from '@/app/store/storeContext';
import styles from './DecidesPart.module.css';

/** How far the needs are drawn: only this small part is shown anew meanwhile. */
export function DrawProgress({ progress }: { readonly progress: WorkProgress }) {
  const { form, odds } = useWords('decides').decides;
  const share = useWorkProgress(progress);
  return (
    <p className={styles.progress}>
      <progress value={share} aria-label={odds.heading} />
      {form.drawing(Math.round(share * 100))}
    </p>
  );
}
