import { useDeferredValue, useMemo } from 'react';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { CopySections } from '@/app/terms/CopySections';
import { AnswerPage } from '@/app/ui/AnswerPage';
import { ProblemList } from '@/app/ui/ProblemList';
import { answerOf } from '@/core/report/answer';
import { backlogChart } from '@/core/report/failure/backlogChart';
import { failureOf } from '@/core/report/failure/failureFigures';
import {
  failureSections,
  failureSentences,
  failureText,
} from '@/core/report/failure/failureSections';
import { termProblems } from '@/core/report/termProblems';
import { ChartWithFiles } from './ChartWithFiles';
import { DecidesPart } from './DecidesPart';
import { FailureForm } from './FailureForm';
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
    <AnswerPage
      over={words.risk.heading}
      headline={headline}
      lead={[lead]}
      spoken={figures ? failureText(figures, words) : headline}
      problems={
        <ProblemList
          heading={words.risk.form.linkProblems}
          problems={termProblems(problems, words)}
        />
      }
      contents={words.header.contents}
      form={
        <FailureForm
          key={arrival}
          terms={terms}
          setTerms={setTerms}
          plan={plan}
          parallel={figures?.parallel}
        />
      }
    >
      {figures ? (
        <>
          <CopySections
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
          <DecidesPart answer={figures.answer} />
        </>
      ) : null}
    </AnswerPage>
  );
}
