import { useMemo } from 'react';
import { useRoadFigures } from '@/app/aside/useRoadFigures';
import { useWorkProgress, type WorkProgress } from '@/app/aside/workProgress';
import { PartsChart } from '@/app/charts/PartsChart';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { Section } from '@/app/ui/Section';
import { Unbroken } from '@/app/ui/Unbroken';
import type { DocumentSection } from '@/core/report/document/layoutParts';
import { roadChart } from '@/core/report/road/roadChart';
import { roadHeadline } from '@/core/report/road/roadHeadline';
import { roadSections } from '@/core/report/road/roadSections';
import styles from './Tables.module.css';

/** The plan over time: the answer in sentences, the chart, and the changes and costs as tables. */
export function RoadPart() {
  const words = useWords('road');
  const plan = usePlanStore((state) => state.plan);
  const pick = usePlanStore((state) => state.pick);
  const today = useToday();
  const task = useMemo(() => ({ plan, today, choice: { slave: pick } }), [plan, today, pick]);
  const { done, progress } = useRoadFigures(task);
  if (!done) return <RoadAwaited progress={progress} />;
  const { outcome } = done;
  if (!outcome.ok) {
    return (
      <Section heading={words.road.heading}>
        {outcome.problems.map((problem) => (
          <p key={problem.path}>{words.problem(problem)}</p>
        ))}
      </Section>
    );
  }
  const { figures } = outcome;
  const shown = roadSections(figures, words).flatMap((section): readonly DocumentSection[] => {
    if (section.kind === 'road-steps') return [section];
    // Its first table has the sums; the others are for single months.
    if (section.kind === 'road-costs') return [{ ...section, tables: section.tables.slice(0, 1) }];
    return [];
  });
  return (
    <>
      <Section heading={words.road.heading}>
        {roadHeadline(figures.brief, words).map((sentence) => (
          <p key={sentence} className={styles.said}>
            <Unbroken text={sentence} />
          </p>
        ))}
        <figure className={styles.drawn}>
          <PartsChart at={(width) => roadChart(figures, words, width)} />
        </figure>
      </Section>
      <SectionTables said={words.printed} sections={shown} />
    </>
  );
}

/** Until the figures are there, how far they are. */
function RoadAwaited({ progress }: { readonly progress: WorkProgress }) {
  const { heading } = useWords('road').road;
  return (
    <Section heading={heading}>
      <progress value={useWorkProgress(progress)} aria-label={heading} />
    </Section>
  );
}
