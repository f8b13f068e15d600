import { useMemo } from 'react';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePresentParts } from '@/app/store/presentWords';
import { useWords } from '@/app/store/storeContext';
import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { answerOf } from '@/core/report/answer';
import { ownedFigures } from '@/core/report/present/ownedCluster';
import { documentPresent } from '@/core/report/present/presentSections';
import type { NeedOverTime } from '@/core/sizing/road/needOverTime';

type Props = {
  readonly plan: Plan;
  readonly pick: ShapeId | undefined;
  readonly today: string;
  /** Of the plan: it was calculated beside the page. */
  readonly need: NeedOverTime;
};

/** The cluster that somebody has: the change, differences, what can be changed, renewals and addresses. */
export function PresentTables({ plan, pick, today, need }: Props) {
  const { language, printed } = useWords();
  const parts = usePresentParts(language, plan.platform);
  const sections = useMemo(() => {
    const answering = answerOf(plan, pick);
    if (!parts || !answering.ok) return [];
    const figures = ownedFigures(answering.answer, parts.changes, today, need);
    return figures ? documentPresent(figures, parts.words) : [];
  }, [plan, pick, today, need, parts]);
  return <SectionTables said={printed} sections={sections} />;
}
