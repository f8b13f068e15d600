import { useWords } from '@/app/store/storeContext';
import styles from './AnswerHead.module.css';

/** Where the answer will stand, while the plan has no workload that can be read. */
export function BlankAnswer() {
  const { blank } = useWords();
  return (
    <div>
      <h1 className={styles.sentence}>{blank.heading}</h1>
      <p>{blank.hint}</p>
    </div>
  );
}
