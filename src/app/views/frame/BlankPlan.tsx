import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import styles from './Frame.module.css';

/** Shown in place of a page about the plan, while the plan has no complete workload or cannot be sized. */
export function BlankPlan() {
  const { blank, unsized, unread } = useWords();
  const isUnsized = usePlanStore((state) => state.unsized !== undefined);
  const setView = usePlanStore((state) => state.setView);
  return (
    <main id="answer" tabIndex={-1} className={styles.blank}>
      <h1>{isUnsized ? unsized.heading : blank.heading}</h1>
      <p>{isUnsized ? unsized.elsewhere : blank.elsewhere}</p>
      <Button look="primary" onClick={() => setView('size')}>
        {isUnsized ? unread.toField : blank.toSize}
      </Button>
    </main>
  );
}
