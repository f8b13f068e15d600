import { type ReactNode, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useTakeOver } from '@/app/ui/useTakeOver';
import { AnswerHead } from './AnswerHead';
import { AnswerPeek } from './AnswerPeek';
import { AnswerReasons } from './AnswerReasons';
import { BlankAnswer } from './BlankAnswer';
import { FieldsWarning } from './FieldsWarning';
import { FormContext } from './formContext';
import { LiveAnswer } from './LiveAnswer';
import { PaperPlan } from './PaperPlan';
import { PlanTitle } from './PlanTitle';
import { PriceSection } from './PriceSection';
import { ProductField } from './ProductField';
import { SafetySection } from './SafetySection';
import { SettledAnswer } from './SettledAnswer';
import styles from './SizeView.module.css';
import { usePlanForm } from './usePlanForm';
import { type Revealed, WorkloadList } from './WorkloadList';

/**
 * The Size page: the plan on the left, the answer on the right; in one column the answer comes first. Each part follows
 * the plan by itself, so that an edit draws again only what it changes.
 */
export function SizeView() {
  const words = useWords();
  const isBlank = usePlanStore((state) => state.isBlank);
  const isUnsized = usePlanStore((state) => state.unsized !== undefined);
  const [revealed, setRevealed] = useState<Revealed>();
  return (
    <PlanFormAround>
      <SettledAnswer>
        <main className={styles.columns}>
          <section
            id="answer"
            tabIndex={-1}
            className={styles.head}
            aria-label={words.answer.heading}
          >
            {isBlank ? <BlankAnswer /> : <PaperPlan />}
            {isBlank && !isUnsized ? null : <FieldsWarning onShow={setRevealed} />}
            {isBlank ? null : (
              <>
                <AnswerHead />
                <LiveAnswer />
              </>
            )}
          </section>
          <section className={styles.plan} aria-label={words.plan.heading}>
            <PlanTitle />
            <ProductField />
            <WorkloadList revealed={revealed} />
            <SafetySection />
            <PriceSection />
            {isBlank ? null : <AnswerPeek />}
          </section>
          {isBlank ? null : <AnswerReasons />}
        </main>
      </SettledAnswer>
    </PlanFormAround>
  );
}

/** The form, for everything within. */
function PlanFormAround({ children }: { readonly children: ReactNode }) {
  const planForm = usePlanForm();
  useTakeOver((field) => planForm.commit({ kind: 'field', field }));
  return <FormContext value={planForm}>{children}</FormContext>;
}
