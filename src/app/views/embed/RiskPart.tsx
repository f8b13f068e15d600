import { useMemo } from 'react';
import { useDrawnNeeds } from '@/app/aside/useDrawnNeeds';
import { PartsChart } from '@/app/charts/PartsChart';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { Unbroken } from '@/app/ui/Unbroken';
import type { Answer } from '@/core/report/answer';
import { oddsChart, shapesChart } from '@/core/report/decides/decidesCharts';
import { decidesOf, modelOf } from '@/core/report/decides/decidesFigures';
import { readDecidesTerms } from '@/core/report/decides/decidesTerms';
import { documentDecides } from '@/core/report/decides/documentDecides';
import type { SectionKind } from '@/core/report/document/layoutParts';
import { backlogChart } from '@/core/report/failure/backlogChart';
import { failureOfText } from '@/core/report/failure/failureOfText';
import { failureSections, failureText } from '@/core/report/failure/failureSections';
import styles from './Tables.module.css';

/** What is shown of all that is said of risk: what a failure takes and costs, the backlog, the cheapest shapes, the odds. */
const shownKinds: readonly SectionKind[] = [
  'risk-loss',
  'risk-price',
  'risk-backlog',
  'decides-map',
  'decides-odds',
];

/** What fails of the answer's cluster, and which shape is the cheapest at which need, by the terms of the link. */
export function RiskPart({ answer }: { readonly answer: Answer }) {
  const words = useWords('risk', 'decides');
  const risk = usePlanStore((state) => state.risk ?? '');
  const odds = usePlanStore((state) => state.decides ?? '');
  const failure = useMemo(() => failureOfText(answer, risk), [answer, risk]);
  const terms = useMemo(() => readDecidesTerms(odds, answer.plan).terms, [answer, odds]);
  const { needs } = useDrawnNeeds(useMemo(() => modelOf(answer, terms), [answer, terms]));
  const decides = useMemo(() => decidesOf(answer, terms, needs), [answer, terms, needs]);
  const { level } = failure;
  const sections = [...failureSections(failure, words), ...documentDecides(decides, words)];
  return (
    <>
      <Section heading={words.risk.heading}>
        <p className={styles.said}>
          <Unbroken text={failureText(failure, words)} />
        </p>
      </Section>
      <SectionTables
        said={words.printed}
        sections={sections.filter(({ kind }) => shownKinds.includes(kind))}
        parts={{
          'risk-backlog': level ? (
            <PartsChart at={(width) => backlogChart(level, words, width)} />
          ) : null,
          'decides-map': <PartsChart at={(width) => shapesChart(decides, words, width)} />,
          'decides-odds': <PartsChart at={(width) => oddsChart(decides, words, width)} />,
        }}
      />
      {needs === null ? (
        <Section heading={words.decides.odds.heading}>
          <progress aria-label={words.decides.odds.heading} />
        </Section>
      ) : null}
    </>
  );
}
