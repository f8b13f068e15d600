import { useId, useRef } from 'react';
import { CapacityBar } from '@/app/charts/CapacityBar';
import { localDay } from '@/app/store/localDay';
import { usePlanStore, useWords, useWordsFor } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Unbroken } from '@/app/ui/Unbroken';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { Answer } from '@/core/report/answer';
import { capacityBar } from '@/core/report/capacityBar';
import { clusterPhrase, listedText } from '@/core/report/document/answerPhrases';
import { priceListOf } from '@/core/report/priceListFacts';
import styles from './CompareView.module.css';
import { PlanChooser } from './PlanChooser';
import { RemoveSecondPlan } from './RemoveSecondPlan';
import { focusAnswer, type SideId } from './useTakePlan';

type Props = {
  readonly side: SideId;
  readonly answer: Answer;
  readonly barLengthCu: number;
  /** Whether it says its product, which the other plan does not have. */
  readonly namesProduct?: boolean;
  /** Called with what could not be read of a link. */
  readonly onTaken?: (problems: readonly LinkProblem[]) => void;
};

/** One of the two plans: its title, its answer, its bar, and its buttons. */
export function PlanPanel({ side, answer, barLengthCu, namesProduct = false, onTaken }: Props) {
  const words = useWordsFor(answer.plan.platform);
  const own = useWords('compare').compare;
  const setView = usePlanStore((state) => state.setView);
  const id = useId();
  const replacing = useRef<HTMLDetailsElement>(null);
  const { plan, option } = answer;
  return (
    <section className={styles.side} aria-labelledby={id}>
      <h2 id={id} className={styles.sideTitle}>
        <span className={styles.letter}>{own.sides[side]}</span>{' '}
        <span translate={plan.title ? 'no' : undefined}>{plan.title ?? words.plan.untitled}</span>
      </h2>
      {namesProduct ? (
        <p className={styles.label}>{words.settings.platform.choices?.[plan.platform]}</p>
      ) : null}
      <p className={styles.cluster}>
        <Unbroken {...clusterPhrase(option, words)} />
      </p>
      <p className={styles.price}>
        {option.price ? words.price(option.price) : words.answer.priceNone}
      </p>
      <p className={styles.listed}>{listedText(priceListOf(plan, localDay(new Date())), words)}</p>
      <CapacityBar
        figures={capacityBar(answer)}
        master={option.master}
        labels={words.answer}
        lengthCu={barLengthCu}
      />
      <div className={styles.actions}>
        {side === 'a' ? (
          <Button
            look="link"
            onClick={() => {
              setView('size');
              window.scrollTo(0, 0);
            }}
          >
            {own.edit}
          </Button>
        ) : (
          <RemoveSecondPlan />
        )}
        <details ref={replacing} className={styles.replace}>
          <summary>{own.replace[side]}</summary>
          <PlanChooser
            side={side}
            onTaken={(problems) => {
              if (replacing.current) replacing.current.open = false;
              if (onTaken) onTaken(problems);
              else focusAnswer();
            }}
          />
        </details>
      </div>
    </section>
  );
}
