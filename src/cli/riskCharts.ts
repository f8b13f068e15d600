import { inputsChart, oddsChart, shapesChart } from '@/core/report/decides/decidesCharts';
import type { DecidesFigures } from '@/core/report/decides/decidesFigures';
import type { ChartParts } from '@/core/report/document/chartParts';
import { titledPicture } from '@/core/report/document/chartSvg';
import { innerWidth } from '@/core/report/document/pictureText';
import { backlogChart } from '@/core/report/failure/backlogChart';
import type { FailureFigures } from '@/core/report/failure/failureFigures';
import type { WordsWith } from '@/core/words/words';
import { type Outcome, refuse } from './commandProblem';

type RiskWordsWith = WordsWith<'risk' | 'decides'>;

type Figures = { readonly failure: FailureFigures; readonly decides: DecidesFigures };

/** Undefined where the plan has nothing to draw. */
type Draw = (figures: Figures, words: RiskWordsWith) => ChartParts | undefined;

/** The charts of risk by the formats that print them. */
const charts: { readonly [format in RiskChart]: Draw } = {
  'svg-backlog': ({ failure: { level } }, words) => level && backlogChart(level, words, innerWidth),
  'svg-inputs': ({ decides }, words) => inputsChart(decides, words, innerWidth),
  'svg-map': ({ decides }, words) => shapesChart(decides, words, innerWidth),
  'svg-odds': ({ decides }, words) => oddsChart(decides, words, innerWidth),
};

const chartFormats = ['svg-backlog', 'svg-inputs', 'svg-map', 'svg-odds'] as const;

export type RiskChart = (typeof chartFormats)[number];

/** What risk can be printed as: everything, or one of its charts. */
export const riskFormats = ['json', ...chartFormats] as const;

export type RiskFormat = (typeof riskFormats)[number];

/** One chart as an SVG. Refuses one that the plan has nothing for, with those that it has. */
export function riskPicture(
  format: RiskChart,
  figures: Figures,
  words: RiskWordsWith,
): Outcome<string> {
  const chart = charts[format](figures, words);
  if (chart) return { ok: true, value: titledPicture(chart, words.language) };
  if (format === 'svg-odds') return refuse({ path: '--odds', code: 'required' });
  const limit = riskFormats.filter((one) => one === 'json' || charts[one](figures, words));
  return refuse({ path: '--format', code: 'not-one-of', limit, value: format });
}
