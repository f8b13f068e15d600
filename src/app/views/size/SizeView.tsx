import { lazy, memo, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { type Answer, answerOf } from '@/core/report/answer';
import { AnswerHead } from './AnswerHead';
import { AnswerPeek } from './AnswerPeek';
import { BlankAnswer } from './BlankAnswer';
import { FormContext } from './formContext';
import { LiveAnswer } from './LiveAnswer';
import { OptionsSection } from './OptionsSection';
import { PlanTitle } from './PlanTitle';
import { PriceSection } from './PriceSection';
import { SafetySection } from './SafetySection';
import styles from './SizeView.module.css';
import { usePlanForm } from './usePlanForm';
import { type Revealed, WorkloadList } from './WorkloadList';

/** Below the first screen or on paper only, so they come after it. */
const AnswerReasons = lazy(async () => ({
  default: (await import('./AnswerReasons')).AnswerReasons,
}));
const PrintedPlan = lazy(async () => ({ default: (await import('./PrintedPlan')).PrintedPlan }));

/** What follows the answer: an edit shows in the answer first, and here a moment later. */
const Following = memo(function Following({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <OptionsSection answer={answer} />
      <Suspense>
        <AnswerReasons answer={answer} />
      </Suspense>
    </>
  );
});

/** The Size view: the plan at the left, its answer at the right; in one column the answer stands first. */
export function SizeView() {
  const words = useWords();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const answering = useMemo(() => answerOf(plan, pick), [plan, pick]);
  const following = useDeferredValue(answering.ok ? answering.answer : undefined);
  const planForm = usePlanForm();
  const { problems } = planForm;
  const isBlank = usePlanStore((state) => state.isBlank);
  const isStale = problems.length > 0 && !isBlank;
  const isOnlyEmpty = problems.every(({ code }) => code === 'blank');
  const [revealed, setRevealed] = useState<Revealed>();
  if (!answering.ok || !following) throw new Error('the store holds a plan without an answer');
  const { answer } = answering;
  const showProblem = () => {
    const path = problems[0]?.path ?? '';
    setRevealed({ path: path === 'workloads' ? 'workloads.0.qps' : path });
  };
  return (
    <FormContext value={planForm}>
      <main className={styles.columns}>
        <section
          id="answer"
          tabIndex={-1}
          className={styles.head}
          aria-label={words.answer.heading}
        >
          {isBlank ? (
            <BlankAnswer />
          ) : (
            <Suspense>
              <PrintedPlan answer={following} />
            </Suspense>
          )}
          {isStale ? (
            <div className={styles.warning} role={isOnlyEmpty ? 'status' : 'alert'}>
              <span>
                {isOnlyEmpty
                  ? words.fieldsBlank(problems.length)
                  : words.fieldProblems(problems.length)}
              </span>
              <Button look="link" onClick={showProblem}>
                {words.showField}
              </Button>
            </div>
          ) : null}
          {isBlank ? null : (
            <>
              <AnswerHead answer={answer} isStale={isStale} />
              <LiveAnswer answer={answer} />
            </>
          )}
        </section>
        <form
          className={styles.plan}
          aria-label={words.plan.heading}
          onSubmit={(event) => event.preventDefault()}
        >
          <PlanTitle />
          <WorkloadList
            requiredCu={isBlank ? undefined : answer.result.demand.requiredCu}
            revealed={revealed}
          />
          <SafetySection />
          <PriceSection />
          {isBlank ? null : <AnswerPeek answer={answer} isStale={isStale} />}
        </form>
        {isBlank ? null : (
          <div className={isStale ? `${styles.reasons} ${styles.stale}` : styles.reasons}>
            <Following answer={following} />
          </div>
        )}
      </main>
    </FormContext>
  );
}
