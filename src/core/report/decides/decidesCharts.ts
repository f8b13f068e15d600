import type { Price } from '@/core/quantity/money';
import { axisScale } from '@/core/report/document/axisScale';
import type { ChartParts } from '@/core/report/document/chartParts';
import type { Option } from '@/core/sizing/result';
import type { DecidesFigures, PlannedFigures } from './decidesFigures';
import { shapeShares } from './decidesSections';
import {
  clusterOrNone,
  type DecidesSaying,
  likelihoodPercent,
  nameOf,
  unitPrice,
} from './decidesTexts';
import { type ChartRow, rowChart } from './rowChart';

/** Bars that a chart of inputs has at most: the table has them all. */
const mostBars = 10;

/**
 * How far each input moves the price, or the need where nothing has a price: a bar from the light to the heavy end, and a
 * line where the answer is. `width` in px.
 */
export function inputsChart(
  figures: PlannedFigures,
  words: DecidesSaying,
  width: number,
): ChartParts {
  const said = words.decides.sensitivity;
  const unit = unitPrice(figures);
  const { answer, sensitivities } = figures;
  const amountOf = (cu: number, price: Price | null | undefined) => (unit ? price?.amount : cu);
  const written = (value: number) =>
    unit ? words.amount(value, unit.currency) : said.needed(value);
  const marked = (value: number) =>
    said.now(unit ? words.price({ ...unit, amount: value }) : said.needed(value));
  const now = amountOf(answer.result.demand.requiredCu, answer.option.price);
  const shown = sensitivities
    .map((one) => ({
      ...one,
      from: amountOf(one.light.requiredCu, one.light.option?.price),
      to: amountOf(one.heavy.requiredCu, one.heavy.option?.price),
    }))
    .slice(0, mostBars);
  const values = [now, ...shown.flatMap(({ from, to }) => [from, to])].flatMap(
    (value) => value ?? [],
  );
  const scale = axisScale(values.length > 0 ? values : [0, 1]);
  const rows = shown.map(({ input, from, to, light, heavy }): ChartRow => {
    const ends = [from, to].map((value, i) =>
      value === undefined
        ? clusterOrNone([light, heavy][i]?.option ?? null, words)
        : written(value),
    );
    return {
      label: said.input(input.kind, nameOf(figures, input.workload, words)),
      value: said.ends(ends[0] ?? '', ends[1] ?? ''),
      bars:
        from === undefined && to === undefined
          ? []
          : [{ from: from ?? scale.from, to: to ?? scale.to, look: 'need' }],
    };
  });
  return rowChart({
    title: said.chart,
    description: said.chartText(shown.length),
    width,
    from: scale.from,
    to: scale.to,
    ...(now === undefined ? {} : { mark: { at: now, label: marked(now) } }),
    rows,
  });
}

/** A row for each shape: the needs for which it is the best. Undefined where there is nothing to choose between. */
export function shapesChart(
  { map }: PlannedFigures,
  words: DecidesSaying,
  width: number,
): ChartParts | undefined {
  if (!map) return undefined;
  const said = words.decides.map;
  const { fromCu, toCu, needCu, stretches } = map;
  const isInside = needCu >= fromCu && needCu <= toCu;
  const rows = shapeShares(map).map(({ shape, percent }): ChartRow => {
    const own = stretches.filter(({ first }) => first?.slave === shape);
    return {
      label: said.lane(shape),
      value: said.laneShare(percent),
      isStrong: own.some((one) => one.fromCu <= needCu && needCu <= one.toCu),
      bars: own.map((one) => ({ from: one.fromCu - 0.5, to: one.toCu + 0.5, look: 'need' })),
    };
  });
  return rowChart({
    title: said.chart,
    description: said.chartText(fromCu, toCu),
    width,
    from: fromCu - 0.5,
    to: toCu + 0.5,
    ends: [said.end(fromCu), said.end(toCu)],
    ...(isInside ? { mark: { at: needCu, label: said.mark(needCu) } } : {}),
    rows,
  });
}

/** A row for each size of the answer's shape: how likely it suffices, beside its price. */
export function oddsChart(
  { odds }: DecidesFigures,
  words: DecidesSaying,
  width: number,
): ChartParts | undefined {
  if (!odds) return undefined;
  const said = words.decides.odds;
  const label = (option: Option, isAnswer: boolean) => {
    const cluster = clusterOrNone(option, words);
    return isAnswer ? said.isAnswer(cluster) : cluster;
  };
  return rowChart({
    title: said.chart,
    description: said.chartText,
    width,
    from: 0,
    to: 1,
    rows: odds.sizes.map(({ option, share, isAnswer }) => ({
      label: label(option, isAnswer),
      value: [
        ...(option.price ? [words.money(option.price)] : []),
        said.share(likelihoodPercent(share)),
      ].join(words.document.between),
      isStrong: isAnswer,
      bars: [
        { from: 0, to: 1, look: 'unused' },
        ...(share > 0 ? [{ from: 0, to: share, look: 'need' as const }] : []),
      ],
    })),
  });
}
