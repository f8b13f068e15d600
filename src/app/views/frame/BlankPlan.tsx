import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import styles from './Frame.module.css';

/** Shown in place of a page about the plan, while the plan has no complete workload. */
export function BlankPlan() {
  const { blank } = useWords();
  const setView = usePlanStore((state) => state.setView);
  return (
    <main id="answer" tabIndex={-1} className={styles.blank}>
      <h1>{blank.heading}</h1>
      <p>{blank.elsewhere}</p>
      <Button look="primary" onClick={() => setView('size')}>
        {blank.toSize}
      </Button>
    </main>
  );
}
