import { useWords } from '@/app/store/storeContext';
import styles from './AnswerHead.module.css';

/** Shown in place of the answer while the plan has no complete workload. */
export function BlankAnswer() {
  const { blank } = useWords();
  return (
    <div>
      <h1 className={styles.sentence}>{blank.heading}</h1>
      <p>{blank.hint}</p>
    </div>
  );
}
