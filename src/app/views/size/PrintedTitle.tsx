import { useWords } from '@/app/store/storeContext';
import type { Plan } from '@/core/plan/planSchema';
import styles from './PrintedPlan.module.css';

type Props = {
  readonly plan: Plan;
  /** The title on the document, where it has one of its own. */
  readonly title?: string | undefined;
};

/** The title of the plan on paper. */
export function PrintedTitle({ plan, title }: Props) {
  const words = useWords();
  return (
    <p className={styles.title} translate="no">
      {title ?? plan.title ?? words.plan.untitled}
    </p>
  );
}
