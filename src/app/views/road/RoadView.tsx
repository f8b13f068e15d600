import { useMemo, useState } from 'react';
import { useRoadFigures } from '@/app/aside/useRoadFigures';
import { useWorkProgress, type WorkProgress } from '@/app/aside/workProgress';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { AnswerPage } from '@/app/ui/AnswerPage';
import { ProblemList } from '@/app/ui/ProblemList';
import type { RoadBrief } from '@/core/report/road/roadBrief';
import { roadHeadline } from '@/core/report/road/roadHeadline';
import { RoadAnswer } from './RoadAnswer';
import { RoadForm } from './RoadForm';
import styles from './RoadView.module.css';
import { UnusedEntries } from './UnusedEntries';

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
  // The headline is drawn as soon as it is known, and a key never waits for the rest.
  const [early, tellBrief] = useState<RoadBrief>();
  const { done, isBusy, progress } = useRoadFigures(task, tellBrief);
  const [unused, tellUnused] = useState(0);
  const outcome = done?.outcome;
  const figures = outcome?.ok ? outcome.figures : undefined;
  const brief = early ?? figures?.brief;
  const sentences = useMemo(
    () => (brief ? roadHeadline(brief, words) : [words.road.heading]),
    [brief, words],
  );
  const [headline = words.road.heading, ...lead] = sentences;
  return (
    <AnswerPage
      over={
        <>
          {words.road.heading}
          {isBusy ? <ShareDone progress={progress} label={words.roadForm.busy} /> : null}
        </>
      }
      headline={headline}
      lead={lead}
      spoken={sentences.reduce(words.printed.sentences)}
      isBusy={isBusy}
      problems={
        <>
          <ProblemList
            problems={outcome && !outcome.ok ? outcome.problems.map(words.problem) : []}
          />
          <UnusedEntries count={unused} />
        </>
      }
      contents={words.header.contents}
      form={<RoadForm key={arrival} onUnused={tellUnused} />}
    >
      {done && figures ? <RoadAnswer figures={figures} task={done.task} /> : null}
    </AnswerPage>
  );
}

type ShareProps = { readonly progress: WorkProgress; readonly label: string };

/** How far the figures are, where that takes long enough to be said: only this is drawn again while they are calculated. */
function ShareDone({ progress, label }: ShareProps) {
  const share = useWorkProgress(progress);
  if (share === 0) return null;
  return <progress className={styles.progress} value={share} aria-label={label} />;
}
