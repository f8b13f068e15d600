import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useDrawnNeeds } from '@/app/aside/useDrawnNeeds';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { LiveSentence } from '@/app/ui/LiveSentence';
import { ProblemList } from '@/app/ui/ProblemList';
import type { Answer } from '@/core/report/answer';
import { inputsChart, oddsChart, shapesChart } from '@/core/report/decides/decidesCharts';
import {
  decidesOf,
  decidingInputs,
  modelOf,
  plannedOf,
} from '@/core/report/decides/decidesFigures';
import { decidingSentence, plannedSections } from '@/core/report/decides/decidesSections';
import {
  type DecidesTerms,
  readDecidesTerms,
  writeDecidesTerms,
} from '@/core/report/decides/decidesTerms';
import { likelihoodPercent } from '@/core/report/decides/decidesTexts';
import { oddsSections } from '@/core/report/decides/oddsSections';
import { sectionOf } from '@/core/report/document/layoutParts';
import { termProblems } from '@/core/report/termProblems';
import { ChartWithFiles } from './ChartWithFiles';
import { DecidesForm, MapEnd } from './DecidesForm';
import { DrawProgress } from './DrawProgress';

/**
 * What decides an answer: inputs, thresholds, the map of shapes, and how likely each size suffices. What is typed moves no
 * more than what follows from it: neither the inputs nor the map follow from what is not known.
 */
export const DecidesPart = memo(({ answer }: { readonly answer: Answer }) => {
  const words = useWords('decides');
  const { plan } = answer;
  const text = usePlanStore((state) => state.decides ?? '');
  const setDecides = usePlanStore((state) => state.setDecides);
  const arrival = usePlanStore((state) => state.arrivals);
  const { terms, problems } = useMemo(() => readDecidesTerms(text, plan), [text, plan]);
  const shown = useDeferredValue(terms);
  const inputs = useMemo(() => decidingInputs(answer), [answer]);
  const planned = useMemo(
    () => plannedOf(answer, shown.mapToCu, inputs),
    [answer, shown.mapToCu, inputs],
  );
  // The same needs stay drawn while only the map changes.
  const unknown = writeDecidesTerms({ unknowns: shown.unknowns });
  const model = useMemo(
    () => modelOf(answer, readDecidesTerms(unknown, answer.plan).terms),
    [answer, unknown],
  );
  const { needs, progress } = useDrawnNeeds(model);
  const isDrawing = needs === null;
  const now = useMemo(
    () => decidesOf(answer, shown, needs, planned),
    [answer, shown, needs, planned],
  );
  // While needs are drawn, what the last ones say stays.
  const [last, setLast] = useState(now);
  if (!isDrawing && last !== now) setLast(now);
  const figures = isDrawing && last.answer === answer ? last : now;
  const { form, odds: said } = words.decides;
  const setTerms = (next: DecidesTerms, field: string) =>
    setDecides(writeDecidesTerms(next), field);
  const missing =
    isDrawing && figures === now
      ? ''
      : figures.terms.unknowns.length > 0
        ? said.tooLarge
        : said.nothing;
  const plannedSaid = useMemo(() => plannedSections(planned, words), [planned, words]);
  const oddsSaid = useMemo(
    () =>
      figures.odds
        ? oddsSections(figures, words)
        : [sectionOf('decides-odds', said.heading, { paragraphs: missing ? [missing] : [] })],
    [figures, words, said, missing],
  );
  const own = figures.odds?.sizes.find(({ isAnswer }) => isAnswer);
  const ownSaid = own ? said.answer(likelihoodPercent(own.share)) : '';
  const charts = useMemo(
    () => ({
      inputs: (
        <ChartWithFiles
          at={(width) => inputsChart(planned, words, width)}
          sentences={[decidingSentence(planned, words)]}
        />
      ),
      map: <ChartWithFiles at={(width) => shapesChart(planned, words, width)} />,
    }),
    [planned, words],
  );
  const oddsDrawn = useMemo(
    () => (
      <ChartWithFiles
        at={(width) => oddsChart(figures, words, width)}
        sentences={ownSaid ? [ownSaid] : []}
      />
    ),
    [figures, words, ownSaid],
  );
  const inForm = { figures: planned, terms, setTerms };
  return (
    <>
      <ProblemList heading={form.linkProblems} problems={termProblems(problems, words)} />
      <SectionTables
        said={words.printed}
        sections={[...plannedSaid, ...oddsSaid]}
        fields={{ 'decides-odds': <DecidesForm key={arrival} {...inForm} /> }}
        parts={{
          'decides-inputs': charts.inputs,
          'decides-map': (
            <>
              <MapEnd key={arrival} {...inForm} />
              {charts.map}
            </>
          ),
          'decides-odds': (
            <>
              <LiveSentence sentence={ownSaid} />
              {needs === undefined ? null : (
                <DrawProgress progress={progress} isDrawing={isDrawing} />
              )}
              {oddsDrawn}
            </>
          ),
        }}
      />
    </>
  );
});
