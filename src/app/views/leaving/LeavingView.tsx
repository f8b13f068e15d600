import { useDeferredValue, useMemo } from 'react';
import { SectionTables } from '@/app/charts/SectionTables';
import { openLeavingPath } from '@/app/store/leavingPath';
import { useLeavingWords } from '@/app/store/leavingWords';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { CopySections } from '@/app/terms/CopySections';
import { AnswerPage, HeadlinePage } from '@/app/ui/AnswerPage';
import { Button } from '@/app/ui/Button';
import { ProblemList } from '@/app/ui/ProblemList';
import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { leavingOf, successorOf } from '@/core/report/leaving/leavingFigures';
import {
  leavingHeadline,
  leavingSections,
  payOffSentence,
} from '@/core/report/leaving/leavingSections';
import { leavingText } from '@/core/report/leaving/leavingText';
import { termProblems } from '@/core/report/termProblems';
import { LeavingForm } from './LeavingForm';
import { useTerms } from './useTerms';
import { ViewLink } from './ViewLink';

/** The Leaving page: what it costs and takes to leave the plan's product for the one that follows it. */
export function LeavingView() {
  const plan = usePlanStore((state) => state.plan);
  const to = successorOf(plan);
  return to ? <Leaving plan={plan} to={to} /> : <NothingToLeave />;
}

/** For a product that nothing follows. */
function NothingToLeave() {
  const words = useWords('report');
  const platform = usePlanStore((state) => state.plan.platform);
  return (
    <HeadlinePage
      headline={words.availability.notLeft(words.settings.platform.choices?.[platform] ?? platform)}
      links={<ViewLink view="products">{words.header.viewNames.products}</ViewLink>}
    />
  );
}

type Props = { readonly plan: Plan; readonly to: Platform };

function Leaving({ plan, to }: Props) {
  const { header, printed } = useWords();
  const words = useLeavingWords(plan.platform, to.id);
  const pick = usePlanStore((state) => state.pick);
  const today = useToday();
  const store = useStoreApi();
  const { terms, setTerms, problems, arrival } = useTerms(findPlatform(plan.platform), to);
  const shown = useDeferredValue(terms);
  const outcome = useMemo(() => leavingOf(plan, shown, today, pick), [plan, shown, today, pick]);
  const { sides } = words;
  const figures = outcome.ok ? outcome.figures : undefined;
  const headline = figures ? leavingHeadline(figures, words) : words.heading;
  const paysOff = figures ? payOffSentence(figures, words) : '';
  return (
    <AnswerPage
      over={words.heading}
      headline={headline}
      lead={[paysOff]}
      spoken={`${headline}${words.stop} ${paysOff}`}
      problems={
        <>
          <ProblemList
            heading={words.form.linkProblems}
            problems={termProblems(problems, sides.own)}
          />
          <ProblemList problems={outcome.ok ? [] : outcome.problems.map(sides.own.problem)} />
        </>
      }
      links={
        <>
          <Button
            look="link"
            onClick={() => openLeavingPath(store).then(() => window.scrollTo(0, 0))}
          >
            {words.toSteps}
          </Button>
          <ViewLink view="products">{words.toProducts}</ViewLink>
          <ViewLink view="size">{words.toPlan}</ViewLink>
        </>
      }
      contents={header.contents}
      form={
        <LeavingForm
          key={arrival}
          terms={terms}
          setTerms={setTerms}
          to={to}
          plan={plan}
          words={words}
          figures={figures}
        />
      }
    >
      {figures ? (
        <>
          <CopySections textOf={() => leavingText(figures, words)} />
          <SectionTables said={printed} sections={leavingSections(figures, words)} />
        </>
      ) : null}
    </AnswerPage>
  );
}
