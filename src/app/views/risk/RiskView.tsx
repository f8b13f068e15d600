import { useMemo } from 'react';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { LiveSentence } from '@/app/ui/LiveSentence';
import { answerOf } from '@/core/report/answer';
import { failureOf } from '@/core/report/failure/failureFigures';
import { failureHeadline, failureSections } from '@/core/report/failure/failureSections';
import styles from './RiskView.module.css';

/** The Risk page: what fails of the answer's cluster, and what that takes. */
export function RiskView() {
  const words = useWords('risk');
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const figures = useMemo(() => {
    const answering = answerOf(plan, pick);
    return answering.ok ? failureOf(answering.answer) : undefined;
  }, [plan, pick]);
  const headline = figures ? failureHeadline(figures, words) : words.risk.heading;
  return (
    <main className={styles.page}>
      <div id="answer" tabIndex={-1} className={styles.head}>
        <p className={styles.over}>{words.risk.heading}</p>
        <h1 className={styles.headline}>{headline}</h1>
        <LiveSentence sentence={headline} />
      </div>
      {figures ? <SectionTables sections={failureSections(figures, words)} /> : null}
    </main>
  );
}
