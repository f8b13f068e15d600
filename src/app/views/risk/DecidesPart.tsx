import { useDeferredValue, useMemo, useState } from 'react';
import { SectionTables } from '@/app/charts/SectionTables';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { LiveSentence } from '@/app/ui/LiveSentence';
import { ProblemList } from '@/app/ui/ProblemList';
import type { Answer } from '@/core/report/answer';
import { inputsChart, oddsChart, shapesChart } from '@/core/report/decides/decidesCharts';
import { decidesOf, modelOf } from '@/core/report/decides/decidesFigures';
import { decidesSections, decidingSentence } from '@/core/report/decides/decidesSections';
import {
  type DecidesTerms,
  readDecidesTerms,
  writeDecidesTerms,
} from '@/core/report/decides/decidesTerms';
import { likelihoodPercent } from '@/core/report/decides/decidesTexts';
import { sectionOf } from '@/core/report/document/layoutParts';
import { termProblems } from '@/core/report/termProblems';
import { mustDraw } from '@/core/sizing/decides/needOdds';
import { ChartWithFiles } from './ChartWithFiles';
import { DecidesForm, MapEnd } from './DecidesForm';
import { DrawProgress, type ModelNeeds } from './DrawProgress';

/** What decides an answer: inputs, thresholds, the map of shapes, and how likely each size suffices. */
export function DecidesPart({ answer }: { readonly answer: Answer }) {
  const words = useWords('decides');
  const { plan } = answer;
  const text = usePlanStore((state) => state.decides ?? '');
  const setDecides = usePlanStore((state) => state.setDecides);
  const arrival = usePlanStore((state) => state.arrivals);
  const { terms, problems } = useMemo(() => readDecidesTerms(text, plan), [text, plan]);
  const shown = useDeferredValue(terms);
  const model = useMemo(() => modelOf(answer, shown), [answer, shown]);
  const [drawn, setDrawn] = useState<ModelNeeds>();
  const isDrawn = useMemo(() => mustDraw(model), [model]);
  /** Null while they are drawn. */
  const needs = isDrawn ? (drawn?.model === model ? drawn.needs : null) : undefined;
  const figures = useMemo(() => decidesOf(answer, shown, needs), [answer, shown, needs]);
  const { form, odds: said } = words.decides;
  const setTerms = (next: DecidesTerms, field: string) =>
    setDecides(writeDecidesTerms(next), field);
  const isDrawing = needs === null;
  const missing = isDrawing ? '' : shown.unknowns.length > 0 ? said.tooLarge : said.nothing;
  const sections = [
    ...decidesSections(figures, words),
    ...(figures.odds
      ? []
      : [sectionOf('decides-odds', said.heading, { paragraphs: missing ? [missing] : [] })]),
  ];
  const own = figures.odds?.sizes.find(({ isAnswer }) => isAnswer);
  const inForm = { figures, terms, setTerms };
  return (
    <>
      <ProblemList heading={form.linkProblems} problems={termProblems(problems, words)} />
      <SectionTables
        said={words.printed}
        sections={sections}
        parts={{
          'decides-inputs': (
            <ChartWithFiles
              at={(width) => inputsChart(figures, words, width)}
              sentences={[decidingSentence(figures, words)]}
            />
          ),
          'decides-map': (
            <>
              <MapEnd key={arrival} {...inForm} />
              <ChartWithFiles at={(width) => shapesChart(figures, words, width)} />
            </>
          ),
          'decides-odds': (
            <>
              <DecidesForm key={arrival} {...inForm} />
              <LiveSentence sentence={own ? said.answer(likelihoodPercent(own.share)) : ''} />
              {isDrawing ? <DrawProgress model={model} onDrawn={setDrawn} /> : null}
              <ChartWithFiles
                at={(width) => oddsChart(figures, words, width)}
                sentences={own ? [said.answer(likelihoodPercent(own.share))] : []}
              />
            </>
          ),
        }}
      />
    </>
  );
}
