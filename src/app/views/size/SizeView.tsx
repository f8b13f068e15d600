import { lazy, memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { whenIdle } from '@/app/store/whenIdle';
import { Button } from '@/app/ui/Button';
import { Part } from '@/app/ui/Part';
import { useIsTouched } from '@/app/ui/useIsTouched';
import { useTakeOver } from '@/app/ui/useTakeOver';
import { figuresOfKind } from '@/core/plan/draft';
import { type Answer, answerOf } from '@/core/report/answer';
import { AnswerHead } from './AnswerHead';
import { AnswerPeek } from './AnswerPeek';
import { AnswerReasons } from './AnswerReasons';
import { BlankAnswer } from './BlankAnswer';
import { FormContext } from './formContext';
import { LiveAnswer } from './LiveAnswer';
import { OptionsSection } from './OptionsSection';
import { PlanTitle } from './PlanTitle';
import { PriceSection } from './PriceSection';
import { PrintedPlan } from './PrintedPlan';
import { PrintedTitle } from './PrintedTitle';
import { ProductField } from './ProductField';
import { SafetySection } from './SafetySection';
import styles from './SizeView.module.css';
import { usePlanForm } from './usePlanForm';
import { type Revealed, WorkloadList } from './WorkloadList';

/** The writer of documents makes it, so it is loaded once the page is used. */
const PrintedHead = lazy(async () => ({ default: (await import('./PrintedHead')).PrintedHead }));

/** The sections below the answer: an edit changes the answer first, and these a moment later. */
const Following = memo(function Following({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <OptionsSection answer={answer} />
      <AnswerReasons answer={answer} />
    </>
  );
});

/** The Size page: the plan on the left, the answer on the right; in one column the answer comes first. */
export function SizeView() {
  const words = useWords();
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const answering = useMemo(() => answerOf(plan, pick), [plan, pick]);
  const following = useDeferredValue(answering.ok ? answering.answer : undefined);
  const [isPrintable, setIsPrintable] = useState(false);
  const isTouched = useIsTouched();
  useEffect(() => (isTouched ? whenIdle(() => setIsPrintable(true)) : undefined), [isTouched]);
  const planForm = usePlanForm();
  useTakeOver();
  const { problems } = planForm;
  const isBlank = usePlanStore((state) => state.isBlank);
  const isStale = problems.length > 0 && !isBlank;
  const isOnlyEmpty = problems.every(({ code }) => code === 'blank');
  const [revealed, setRevealed] = useState<Revealed>();
  if (!answering.ok || !following) throw new Error('the store holds a plan without an answer');
  const { answer } = answering;
  const showProblem = () => {
    const path = problems[0]?.path ?? '';
    // What is wrong with all workloads together is shown at the first figure of the first one.
    const [figure] = figuresOfKind[planForm.form.getValues('workloads.0.kind')];
    setRevealed({ path: path === 'workloads' ? `workloads.0.${figure}` : path });
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
            <div className={styles.onPaper}>
              <PrintedPlan answer={following}>
                <Part name={words.plan.heading} fallback={<PrintedTitle plan={following.plan} />}>
                  {isPrintable ? (
                    <PrintedHead answer={following} />
                  ) : (
                    <PrintedTitle plan={following.plan} />
                  )}
                </Part>
              </PrintedPlan>
            </div>
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
          <ProductField />
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
            <Part name={words.answer.heading} about={following}>
              <Following answer={following} />
            </Part>
          </div>
        )}
      </main>
    </FormContext>
  );
}
