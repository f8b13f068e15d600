import { useWords } from '@/app/store/storeContext';
import type { Answer } from '@/core/report/answer';
import styles from './AnswerPeek.module.css';

type Props = { readonly answer: Answer; readonly isStale: boolean };

/** The answer in one line at the foot of the screen, where the plan is edited out of the answer's sight. */
export function AnswerPeek({ answer, isStale }: Props) {
  const words = useWords();
  const { slaveCount, slave, masterCount, master, price } = answer.option;
  return (
    <div className={isStale ? `${styles.peek} ${styles.stale}` : styles.peek} aria-hidden="true">
      <strong>{words.answer.peek(slaveCount, slave, masterCount, master)}</strong>
      <span>{price ? words.price(price) : words.answer.priceNone}</span>
    </div>
  );
}
