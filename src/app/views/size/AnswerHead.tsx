import { lazy } from 'react';
import { CapacityBar } from '@/app/charts/CapacityBar';
import { shownAnswer } from '@/app/store/shownAnswer';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { Button } from '@/app/ui/Button';
import { Figures } from '@/app/ui/Figures';
import { Part } from '@/app/ui/Part';
import { Unbroken } from '@/app/ui/Unbroken';
import { type Answer, isOfOwned } from '@/core/report/answer';
import { answerFigures } from '@/core/report/answerFigures';
import { capacityBar } from '@/core/report/capacityBar';
import {
  clusterPhrase,
  listedText,
  rangeParts,
  standingText,
} from '@/core/report/document/answerPhrases';
import { optionRows } from '@/core/report/optionRows';
import { priceListOf } from '@/core/report/priceListFacts';
import { processCountsOf } from '@/core/report/processCounts';
import { utilisationPercent } from '@/core/report/utilisation';
import styles from './AnswerHead.module.css';
import { useFormProblems } from './problemsContext';

const ChangeHead = lazy(async () => ({ default: (await import('./ChangeHead')).ChangeHead }));

/** The answer: the change of the cluster that somebody has, or a new one. */
export function AnswerHead() {
  const answer = usePlanStore(shownAnswer);
  const words = useWords();
  return isOfOwned(answer) ? (
    <Part name={words.answer.heading} about={answer}>
      <ChangeHead
        answer={answer}
        otherwise={(label) => <NewHead answer={answer} label={label} />}
      />
    </Part>
  ) : (
    <NewHead answer={answer} />
  );
}

type NewHeadProps = {
  readonly answer: Answer;
  /** In place of what the cluster is among all. */
  readonly label?: string | undefined;
};

/** The cluster as a sentence, its figures, the capacity bar and the notes. */
function NewHead({ answer, label }: NewHeadProps) {
  // The draft cannot be read, so this is the answer of the plan before it.
  const isStale = useFormProblems(({ problems }) => problems.length > 0);
  const words = useWords();
  const setPick = usePlanStore((state) => state.setPick);
  const isPicked = usePlanStore((state) => state.pick !== undefined);
  const { plan, option, isBest, range, result, notes } = answer;
  const today = useToday();
  /** The button disappears together with the pick, so the focus moves to the answer. */
  const backToBest = () => {
    setPick(undefined);
    document.getElementById('answer')?.focus({ preventScroll: true });
  };
  const rank = result.options.indexOf(option) + 1;
  const standing = standingText(optionRows(plan, result), rank, words);
  const backToFirst = result.options[0]?.price ? words.answer.backToBest : words.answer.backToFirst;
  const backTo = plan.current ? words.answer.backToOwned : backToFirst;
  return (
    <div className={isStale ? styles.stale : undefined}>
      <div className={styles.label}>
        <span>{isStale ? words.answer.stale : (label ?? standing)}</span>
        {label !== undefined || (isBest && !(isPicked && plan.current)) ? null : (
          <Button look="link" onClick={backToBest}>
            {backTo}
          </Button>
        )}
      </div>
      <h1 className={styles.sentence}>
        <Unbroken {...clusterPhrase(option, words)} />
      </h1>
      <Figures
        figures={answerFigures(
          {
            ...option,
            requiredCu: result.demand.requiredCu,
            utilisationPercent: utilisationPercent(answer),
          },
          processCountsOf(answer),
          words,
        )}
        look="page"
      />
      <p className={styles.listed}>{listedText(priceListOf(plan, today), words)}</p>
      <CapacityBar
        figures={capacityBar(answer)}
        master={option.master}
        labels={words.answer}
        nearShare={0.22}
      />
      {range ? <RangeLine {...rangeParts(range, words)} /> : null}
      <ul className={styles.notes} aria-label={words.answer.notes}>
        {notes.map((note) => (
          <li key={note.code}>{words.note(note)}</li>
        ))}
      </ul>
    </div>
  );
}

type RangeLineProps = ReturnType<typeof rangeParts>;

/** The range of need and price. What would narrow it is of no use on paper, where the plan cannot be changed. */
function RangeLine({ ends, narrow }: RangeLineProps) {
  return (
    <p className={styles.range}>
      {ends}
      <span className={styles.onScreen}>{narrow}</span>
    </p>
  );
}
