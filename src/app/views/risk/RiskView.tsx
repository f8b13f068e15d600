import { useDeferredValue, useMemo } from 'react';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { CopySections } from '@/app/terms/CopySections';
import { LiveSentence } from '@/app/ui/LiveSentence';
import { answerOf } from '@/core/report/answer';
import { backlogChart } from '@/core/report/failure/backlogChart';
import { failureOf } from '@/core/report/failure/failureFigures';
import {
  failureSections,
  failureSentences,
  failureText,
} from '@/core/report/failure/failureSections';
import { ChartWithFiles } from './ChartWithFiles';
import { DecidesPart } from './DecidesPart';
import { FailureForm } from './FailureForm';
import styles from './RiskView.module.css';
import { useFailureTerms } from './useFailureTerms';

/** The Risk page: what fails of the answer's cluster, and what that takes. */
export function RiskView() {
  const words = useWords('risk');
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const { terms, setTerms, problems, arrival } = useFailureTerms();
  const shown = useDeferredValue(terms);
  const figures = useMemo(() => {
    const answering = answerOf(plan, pick);
    return answering.ok ? failureOf(answering.answer, shown) : undefined;
  }, [plan, pick, shown]);
  const [headline, lead] = figures ? failureSentences(figures, words) : [words.risk.heading, ''];
  const level = figures?.level;
  return (
    <main className={styles.page}>
      <div id="answer" tabIndex={-1} className={styles.head}>
        <p className={styles.over}>{words.risk.heading}</p>
        <h1 className={styles.headline}>{headline}</h1>
        <p className={styles.lead}>{lead}</p>
        {problems.length > 0 ? (
          <div role="alert" className={styles.problem}>
            <p>{words.risk.form.linkProblems}</p>
            <ul>
              {problems.map((problem) => (
                <li key={problem.path}>
                  {[problem.path, words.problem(problem)].join(words.document.colon)}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <LiveSentence sentence={figures ? failureText(figures, words) : headline} />
      </div>
      <div className={styles.columns}>
        <FailureForm
          key={arrival}
          terms={terms}
          setTerms={setTerms}
          plan={plan}
          parallel={figures?.parallel}
        />
        {figures ? (
          <div className={styles.figures}>
            <CopySections
              className={styles.buttons}
              textOf={() => ({
                heading: words.risk.heading,
                sentences: [failureText(figures, words)],
                sections: failureSections(figures, words),
              })}
            />
            <SectionTables
              said={words.printed}
              sections={failureSections(figures, words)}
              parts={{
                'risk-backlog': level ? (
                  <ChartWithFiles
                    at={(width) => backlogChart(level, words, width)}
                    sentences={failureSentences(figures, words)}
                  />
                ) : null,
              }}
            />
          </div>
        ) : null}
      </div>
      {figures ? <DecidesPart answer={figures.answer} /> : null}
    </main>
  );
}
