import { useEffect, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import type { Answer } from '@/core/report/answer';
import styles from './AnswerPeek.module.css';

type Props = { readonly answer: Answer; readonly isStale: boolean };

/** The answer in one line at the foot of the plan, while the answer itself is scrolled out of sight. */
export function AnswerPeek({ answer, isStale }: Props) {
  const words = useWords();
  const isSeen = useIsSeen('answer');
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
