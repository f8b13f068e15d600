import { usePlanStore, useWords } from '@/app/store/storeContext';
import styles from './AnswerHead.module.css';

/** Shown in place of the answer while the plan has no complete workload, or cannot be sized. */
export function BlankAnswer() {
  const { blank, unsized } = useWords();
  const isUnsized = usePlanStore((state) => state.unsized !== undefined);
  if (isUnsized) return <h1 className={styles.sentence}>{unsized.heading}</h1>;
  return (
    <div>
      <h1 className={styles.sentence}>{blank.heading}</h1>
      <p>{blank.hint}</p>
    </div>
  );
}
