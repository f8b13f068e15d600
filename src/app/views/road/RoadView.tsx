import { useDeferredValue, useMemo } from 'react';
import { PartsChart } from '@/app/charts/PartsChart';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { LiveSentence } from '@/app/ui/LiveSentence';
import { Part } from '@/app/ui/Part';
import { roadChart } from '@/core/report/road/roadChart';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { roadHeadline } from '@/core/report/road/roadHeadline';
import { roadSections } from '@/core/report/road/roadSections';
import { PresentTables } from './PresentTables';
import { RoadForm } from './RoadForm';
import { RoadTools } from './RoadTools';
import styles from './RoadView.module.css';

/** The page about later: growth and events at the left; what is to be bought when, and what it costs, at the right. */
export function RoadView() {
  const words = useWords('road');
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const arrival = usePlanStore((state) => state.arrivals);
  const today = useToday();
  const shown = useDeferredValue(plan);
  const outcome = useMemo(() => roadFiguresOf(shown, today, { slave: pick }), [shown, today, pick]);
  const figures = outcome.ok ? outcome.figures : undefined;
  const [headline, ...lead] = figures ? roadHeadline(figures, words) : [words.road.heading];
  return (
    <main className={styles.page}>
      <div id="answer" tabIndex={-1} className={styles.head}>
        <p className={styles.over}>{words.road.heading}</p>
        <h1 className={styles.headline}>{headline}</h1>
        {lead.map((sentence) => (
          <p key={sentence} className={styles.lead}>
            {sentence}
          </p>
        ))}
        {outcome.ok
          ? null
          : outcome.problems.map((problem) => (
              <p key={problem.path} role="alert" className={styles.problem}>
                {words.problem(problem)}
              </p>
            ))}
        <LiveSentence sentence={[headline, ...lead].join(words.document.between)} />
      </div>
      <div className={styles.columns}>
        <RoadForm key={arrival} />
        {figures ? (
          <div className={styles.figures}>
            <PartsChart at={(width) => roadChart(figures, words, width)} />
            <RoadTools figures={figures} />
            {shown.current ? (
              <Part name={words.settings.current.label} about={shown.current}>
                <PresentTables plan={shown} pick={pick} today={today} />
              </Part>
            ) : null}
            <SectionTables said={words.printed} sections={roadSections(figures, words)} />
          </div>
        ) : null}
      </div>
    </main>
  );
}
