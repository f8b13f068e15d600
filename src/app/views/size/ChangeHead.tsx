import type { ReactNode } from 'react';
import { CapacityBar } from '@/app/charts/CapacityBar';
import { usePresentParts } from '@/app/store/presentWords';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { Button } from '@/app/ui/Button';
import { Figures } from '@/app/ui/Figures';
import { Unbroken } from '@/app/ui/Unbroken';
import type { Answer } from '@/core/report/answer';
import { answerFigures } from '@/core/report/answerFigures';
import { capacityBar } from '@/core/report/capacityBar';
import { listedText } from '@/core/report/document/answerPhrases';
import { ownedFigures } from '@/core/report/present/ownedCluster';
import { presentPhrase, presentSayings } from '@/core/report/present/presentSections';
import { priceListOf } from '@/core/report/priceListFacts';
import { processCountsOf } from '@/core/report/processCounts';
import { utilisationPercent } from '@/core/report/utilisation';
import styles from './AnswerHead.module.css';
import { useFormProblems } from './problemsContext';

type Props = {
  readonly answer: Answer;
  /** Stands in its place for a cluster that the product does not have, with what is said then over it. */
  readonly otherwise: (label?: string) => ReactNode;
};

/** The answer for somebody who has a cluster: what to change of it, the cluster after that, and a new order beside it. */
export function ChangeHead({ answer, otherwise }: Props) {
  const { plan, notes } = answer;
  const isStale = useFormProblems(({ problems }) => problems.length > 0);
  const words = useWords();
  const setPick = usePlanStore((state) => state.setPick);
  const today = useToday();
  const parts = usePresentParts(words.language, plan.platform);
  if (!parts) return otherwise();
  const figures = ownedFigures(answer, parts.changes, today);
  const { present: said } = parts.words.words;
  if (!figures) return otherwise(said.noSuch(words.header.viewNames.road));
  const { newOrder, present } = figures;
  const { after } = present;
  if (!after) return otherwise();
  const changed = { ...answer, option: after };
  const listed = listedText(priceListOf(plan, today), words);
  const { costs, has, paid, range, order } = presentSayings(figures, parts.words);
  return (
    <div className={isStale ? styles.stale : undefined}>
      <div className={styles.label}>
        <span>{isStale ? words.answer.stale : said.heading}</span>
        {newOrder.slave === after.slave ? null : (
          <Button look="link" onClick={() => setPick(newOrder.slave)}>
            {said.asNewOrder}
          </Button>
        )}
      </div>
      <h1 className={styles.sentence}>
        <Unbroken {...presentPhrase(figures, parts.words)} />
      </h1>
      <Figures
        figures={answerFigures(
          {
            ...after,
            requiredCu: present.requiredCu,
            utilisationPercent: utilisationPercent(changed),
          },
          processCountsOf(changed),
          words,
        )}
        look="page"
      />
      <p className={styles.listed}>
        {[paid, ...(paid === undefined || costs !== undefined ? [listed] : [])]
          .flatMap((sentence) => sentence ?? [])
          .reduce(parts.words.words.printed.sentences)}
      </p>
      <CapacityBar
        figures={capacityBar(changed)}
        master={after.master}
        labels={words.answer}
        nearShare={0.22}
      />
      <p className={styles.range}>
        {costs === undefined ? has : parts.words.words.printed.sentences(costs, has)}
      </p>
      {range === undefined ? null : <p className={styles.range}>{range}</p>}
      <p className={styles.range}>{order}</p>
      <ul className={styles.notes} aria-label={words.answer.notes}>
        {notes.map((note) => (
          <li key={note.code}>{words.note(note)}</li>
        ))}
      </ul>
    </div>
  );
}
