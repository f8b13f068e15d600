import { lazy, useEffect, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { whenIdle } from '@/app/store/whenIdle';
import { Part } from '@/app/ui/Part';
import { useIsTouched } from '@/app/ui/useIsTouched';
import { PrintedPlan } from './PrintedPlan';
import { PrintedTitle } from './PrintedTitle';
import { useSettledAnswer } from './SettledAnswer';
import styles from './SizeView.module.css';

/** The writer of documents makes it, so it is loaded once the page is used. */
const PrintedHead = lazy(async () => ({ default: (await import('./PrintedHead')).PrintedHead }));

/** The plan as it is printed above the answer. */
export function PaperPlan() {
  const words = useWords();
  const answer = useSettledAnswer();
  const [isPrintable, setIsPrintable] = useState(false);
  const isTouched = useIsTouched();
  useEffect(() => (isTouched ? whenIdle(() => setIsPrintable(true)) : undefined), [isTouched]);
  const title = <PrintedTitle plan={answer.plan} />;
  return (
    <div className={styles.onPaper}>
      <PrintedPlan answer={answer}>
        <Part name={words.plan.heading} fallback={title}>
          {isPrintable ? <PrintedHead answer={answer} /> : title}
        </Part>
      </PrintedPlan>
    </div>
  );
}
