import { useEffect, useState } from 'react';
import { shownAnswer } from '@/app/store/shownAnswer';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import styles from './AnswerPeek.module.css';
import { useFormProblems } from './problemsContext';
import { useSettledAnswer } from './SettledAnswer';

/** The answer in one line at the foot of the plan, while the answer itself is scrolled out of sight. */
export function AnswerPeek() {
  const words = useWords();
  const isSeen = useIsSeen('answer');
  // While it is hidden it need not follow every key.
  const settled = useSettledAnswer();
  const answer = usePlanStore((state) => (isSeen ? undefined : shownAnswer(state))) ?? settled;
  const isStale = useFormProblems(({ problems }) => problems.length > 0);
  const { slaveCount, slave, masterCount, master, price } = answer.option;
  return (
    <div
      className={[styles.peek, isStale && styles.stale, isSeen && styles.hidden]
        .filter(Boolean)
        .join(' ')}
      aria-hidden="true"
    >
      <strong>{words.answer.peek(slaveCount, slave, masterCount, master)}</strong>
      <span>{price ? words.price(price) : words.answer.priceNone}</span>
    </div>
  );
}

/** Whether the heading of an element is on the screen. */
function useIsSeen(id: string): boolean {
  const [isSeen, setIsSeen] = useState(true);
  useEffect(() => {
    const heading = document.getElementById(id)?.querySelector('h1');
    if (!heading) return undefined;
    const observer = new IntersectionObserver(([entry]) =>
      setIsSeen(entry?.isIntersecting ?? true),
    );
    observer.observe(heading);
    return () => observer.disconnect();
  }, [id]);
  return isSeen;
}
