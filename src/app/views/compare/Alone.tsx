import { useWords } from '@/app/store/storeContext';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { Answer } from '@/core/report/answer';
import { capacityBar } from '@/core/report/capacityBar';
import styles from './CompareView.module.css';
import { PlanChooser } from './PlanChooser';
import { PlanPanel } from './PlanPanel';
import { RemoveSecondPlan } from './RemoveSecondPlan';

type Props = {
  readonly a: Answer;
  /** Why the second plan of the link cannot be compared. */
  readonly refusal: string | undefined;
  /** Called with what could not be read of the link to B. */
  readonly onTaken: (problems: readonly LinkProblem[]) => void;
};

/** Plan A alone, with the ways to choose plan B. */
export function Alone({ a, refusal, onTaken }: Props) {
  const own = useWords('compare').compare;
  return (
    <>
      <div id="answer" tabIndex={-1} className={styles.head}>
        <p className={styles.label}>{own.heading}</p>
        <h1 className={styles.headline}>{own.alone}</h1>
        {refusal === undefined ? (
          <p className={styles.hint}>{own.aloneHint}</p>
        ) : (
          <div role="alert" className={styles.refusal}>
            <span>{refusal}</span>
            <RemoveSecondPlan />
          </div>
        )}
      </div>
      <div className={styles.sides}>
        <PlanPanel side="a" answer={a} barLengthCu={capacityBar(a).lengthCu} />
        <section className={styles.side} aria-labelledby="choose-b">
          <h2 id="choose-b" className={styles.sideTitle}>
            {own.choose}
          </h2>
          <PlanChooser side="b" onTaken={onTaken} />
        </section>
      </div>
    </>
  );
}
