import type { ChartParts } from '@/core/report/document/chartParts';
import {
  type DocumentSection,
  type SectionKind,
  sectionOf,
} from '@/core/report/document/layoutParts';
import { inputsChart, oddsChart, shapesChart } from './decidesCharts';
import type { DecidesFigures } from './decidesFigures';
import { decidesSections } from './decidesSections';
import type { DecidesSaying } from './decidesTexts';

/** Px of a chart in a document. */
const chartWidth = 640;

type Draw = (
  figures: DecidesFigures,
  words: DecidesSaying,
  width: number,
) => ChartParts | undefined;

const charts: Readonly<Partial<Record<SectionKind, Draw>>> = {
  'decides-inputs': inputsChart,
  'decides-map': shapesChart,
  'decides-odds': oddsChart,
};

/**
 * What decides an answer, in a document on the plan, under a heading of its own; the map is cut to what lies around the
 * need, and its chart shows all of it.
 */
export function documentDecides(
  figures: DecidesFigures,
  words: DecidesSaying,
): readonly DocumentSection[] {
  return [
    sectionOf('decides', words.decides.heading, {}),
    ...decidesSections(figures, words, true).map((section) => {
      const chart = charts[section.kind]?.(figures, words, chartWidth);
      return chart ? { ...section, chart } : section;
    }),
  ];
}
