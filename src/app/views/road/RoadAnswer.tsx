import { memo, useMemo } from 'react';
import type { RoadTask } from '@/app/aside/roadWorkshop';
import { PartsChart } from '@/app/charts/PartsChart';
import { SectionTables } from '@/app/charts/SectionTables';
import { useWords } from '@/app/store/storeContext';
import { Part } from '@/app/ui/Part';
import { oncePerWidth } from '@/core/report/document/oncePerWidth';
import { roadChart } from '@/core/report/road/roadChart';
import type { RoadFigures } from '@/core/report/road/roadFigures';
import { roadSections } from '@/core/report/road/roadSections';
import { PresentTables } from './PresentTables';
import { RoadTools } from './RoadTools';

type Props = { readonly figures: RoadFigures; readonly task: RoadTask };

/** What is said of a plan over time. Drawn again only for other figures, not while they are calculated. */
export const RoadAnswer = memo(({ figures, task: { plan, today, choice } }: Props) => {
  const words = useWords('road');
  const chart = useMemo(
    () => oncePerWidth((width) => roadChart(figures, words, width)),
    [figures, words],
  );
  return (
    <>
      <PartsChart at={chart} />
      <RoadTools figures={figures} chart={chart} />
      {plan.current ? (
        <Part name={words.settings.current.label} about={plan.current}>
          <PresentTables plan={plan} pick={choice.slave} today={today} need={figures.road.need} />
        </Part>
      ) : null}
      <SectionTables said={words.printed} sections={roadSections(figures, words)} />
    </>
  );
});
