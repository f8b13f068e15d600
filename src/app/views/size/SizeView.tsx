import { memo, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Part } from '@/app/ui/Part';
import { useTakeOverAround } from '@/app/ui/useTakeOver';
import { AnswerHead } from './AnswerHead';
import { AnswerPeek } from './AnswerPeek';
import { AnswerReasons } from './AnswerReasons';
import { BlankAnswer } from './BlankAnswer';
import { FieldsWarning } from './FieldsWarning';
import { createFormProblems } from './formProblems';
import { LiveAnswer } from './LiveAnswer';
import { PaperPlan } from './PaperPlan';
import { letThrough, planFormPlace, usePlanFormFile } from './planFormFile';
import { ProblemsContext } from './problemsContext';
import { SettledAnswer } from './SettledAnswer';
import styles from './SizeView.module.css';
// The styles of the form, which stands as HTML before its code comes.
import './PlanTitle.module.css';
import '@/app/ui/Row.module.css';
import '@/app/ui/Segmented.module.css';
import '@/app/ui/Field.module.css';
import './ProductField.module.css';
import './SafetySection.module.css';
import './BoundField.module.css';
import '@/app/ui/Toast.module.css';
import './WorkloadList.module.css';
import '@/app/ui/Slider.module.css';
import './WorkloadRow.module.css';

/**
 * The Size page: the plan on the left, the answer on the right; in one column the answer comes first. Each part follows
 * the plan by itself, so that an edit draws again only what it changes.
 */
export function SizeView() {
  const words = useWords();
  const isBlank = usePlanStore((state) => state.isBlank);
  const isUnsized = usePlanStore((state) => state.unsized !== undefined);
  const [problems] = useState(createFormProblems);
  useTakeOverAround(planFormPlace);
  return (
    <ProblemsContext value={problems}>
      <SettledAnswer>
        <main className={styles.columns}>
          <section
            id="answer"
            tabIndex={-1}
            className={styles.head}
            aria-label={words.answer.heading}
          >
            {isBlank ? <BlankAnswer /> : <PaperPlan />}
            {isBlank && !isUnsized ? null : <FieldsWarning />}
            {isBlank ? null : (
              <>
                <AnswerHead />
                <LiveAnswer />
              </>
            )}
          </section>
          <section id={planFormPlace} className={styles.plan} aria-label={words.plan.heading}>
            <Plan />
            {isBlank ? null : <AnswerPeek />}
          </section>
          {isBlank ? null : <AnswerReasons />}
        </main>
      </SettledAnswer>
    </ProblemsContext>
  );
}

/** The plan's column. Where it stands as HTML, nothing around it draws it again before its code has come. */
const Plan = memo(function Plan() {
  const words = useWords();
  return (
    <Part name={words.plan.heading}>
      <FetchedForm />
    </Part>
  );
});

function FetchedForm() {
  const { PlanForm } = usePlanFormFile();
  return <PlanForm onReady={letThrough} />;
}
