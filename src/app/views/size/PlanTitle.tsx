import { memo } from 'react';
import { useWords } from '@/app/store/storeContext';
import { settings } from '@/core/plan/fields';
import { useFormParts } from './formContext';
import styles from './PlanTitle.module.css';
import { useProblemAt } from './problemsContext';

/** The plan's title: looks like a heading and is edited in place. */
export const PlanTitle = memo(function PlanTitle() {
  const words = useWords();
  const { form } = useFormParts();
  const problem = useProblemAt('title');
  return (
    <div className={styles.block}>
      <input
        className={styles.title}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.plan.title}
        placeholder={words.plan.untitled}
        maxLength={settings.title.maximumCharacters * 2}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'title-problem' : undefined}
        {...form.register('title')}
      />
      {problem ? (
        <p className={styles.problem} id="title-problem">
          {words.problem(problem)}
        </p>
      ) : null}
    </div>
  );
});
