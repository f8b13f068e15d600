import { useMemo } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { LiveSentence } from '@/app/ui/LiveSentence';
import { roadHeadline } from '@/core/report/road/roadHeadline';
import { RoadAnswer } from './RoadAnswer';
import { RoadForm } from './RoadForm';
import styles from './RoadView.module.css';
import { useRoadFigures } from './useRoadFigures';

/** The page about later: growth and events at the left; what is to be bought when, and what it costs, at the right. */
export function RoadView() {
  const words = useWords('road', 'roadForm');
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const exchange = usePlanStore((state) => state.exchange);
  const lists = usePlanStore((state) => state.lists);
  const arrival = usePlanStore((state) => state.arrivals);
  const today = useToday();
  const task = useMemo(
    () => ({ plan, today, choice: { slave: pick, exchange, lists } }),
    [plan, today, pick, exchange, lists],
  );
  const { done, isBusy, share } = useRoadFigures(task);
  const outcome = done?.outcome;
  const figures = outcome?.ok ? outcome.figures : undefined;
  const sentences = useMemo(
    () => (figures ? roadHeadline(figures, words) : [words.road.heading]),
    [figures, words],
  );
  const [headline, ...lead] = sentences;
  return (
    <main className={styles.page}>
      <div id="answer" tabIndex={-1} className={styles.head} aria-busy={isBusy}>
        <p className={styles.over}>
          {words.road.heading}
          {isBusy ? (
            <progress className={styles.progress} value={share} aria-label={words.roadForm.busy} />
          ) : null}
        </p>
        <h1 className={styles.headline}>{headline}</h1>
        {lead.map((sentence) => (
          <p key={sentence} className={styles.lead}>
            {sentence}
          </p>
        ))}
        {outcome && !outcome.ok
          ? outcome.problems.map((problem) => (
              <p key={problem.path} role="alert" className={styles.problem}>
                {words.problem(problem)}
              </p>
            ))
          : null}
        <LiveSentence sentence={sentences.join(words.document.between)} />
      </div>
      <div className={styles.columns}>
        <RoadForm key={arrival} />
        {done && figures ? (
          <div aria-busy={isBusy}>
            <RoadAnswer figures={figures} task={done.task} />
          </div>
        ) : null}
      </div>
    </main>
  );
}
