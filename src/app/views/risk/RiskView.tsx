import { memo, useDeferredValue, useMemo } from 'react';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { CopySections } from '@/app/terms/CopySections';
import { AnswerPage } from '@/app/ui/AnswerPage';
import { ProblemList } from '@/app/ui/ProblemList';
import { answerOf } from '@/core/report/answer';
import { backlogChart } from '@/core/report/failure/backlogChart';
import {
  type FailureFigures,
  failureOf,
  lostMachinesOf,
} from '@/core/report/failure/failureFigures';
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
  const [answer, machines] = useMemo(() => {
    const answering = answerOf(plan, pick);
    return answering.ok ? [answering.answer, lostMachinesOf(answering.answer)] : [];
  }, [plan, pick]);
  const figures = useMemo(
    () => answer && failureOf(answer, terms, machines),
    [answer, terms, machines],
  );
  // The headline is drawn with the field, and a key never waits for the rest.
  const shown = useDeferredValue(figures);
  const [headline, lead] = figures ? failureSentences(figures, words) : [words.risk.heading, ''];
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
      {shown ? (
        <>
          <FailureAnswer figures={shown} />
          <DecidesPart answer={shown.answer} />
        </>
      ) : null}
    </AnswerPage>
  );
}

/** What is said of failures. Drawn again only for other figures, so after the field that is typed in. */
const FailureAnswer = memo(({ figures }: { readonly figures: FailureFigures }) => {
  const words = useWords('risk');
  const { level } = figures;
  const sections = failureSections(figures, words);
  return (
    <>
      <CopySections
        textOf={() => ({
          heading: words.risk.heading,
          sentences: [failureText(figures, words)],
          sections,
        })}
      />
      <SectionTables
        said={words.printed}
        sections={sections}
        parts={{
          'risk-backlog': level ? (
            <ChartWithFiles
              at={(width) => backlogChart(level, words, width)}
              sentences={failureSentences(figures, words)}
            />
          ) : null,
        }}
      />
    </>
  );
});
