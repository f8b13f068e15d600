import type PptxGenJS from 'pptxgenjs';
import type { SlideChart } from '@/core/report/slides/slideParts';
import { officeColours } from './officeColours';
import type { Box, Slide } from './pptxParts';

const themeFont = '+mn-lt';

const quiet = {
  showTitle: false,
  chartArea: { roundedCorners: false },
  catAxisLabelColor: officeColours.ink,
  catAxisLabelFontFace: themeFont,
  catAxisLineColor: officeColours.rule,
  catAxisMajorTickMark: 'none',
  valAxisLabelColor: officeColours.ink2,
  valAxisLabelFontFace: themeFont,
  valAxisMajorTickMark: 'none',
  valAxisMinVal: 0,
  dataLabelFontFace: themeFont,
  legendFontFace: themeFont,
  legendColor: officeColours.ink2,
} as const satisfies PptxGenJS.IChartOpts;

/**
 * Series with their colours, without those that are all zero: they would only appear in the legend. A chart of zeros
 * alone, such as the prices of a plan with its whole price discounted, keeps its first series.
 */
function coloured({ categories, series }: SlideChart, colors: readonly string[]) {
  const all = series.map(({ name, values }, i) => ({
    color: colors[i] ?? officeColours.ink2,
    data: { name, labels: [...categories], values: [...values] },
  }));
  const some = all.filter(({ data }) => data.values.some((value) => value !== 0));
  const shown = some.length > 0 ? some : all.slice(0, 1);
  return {
    data: shown.map(({ data }) => data),
    chartColors: shown.map(({ color }) => color),
  };
}

/** One bar from left to right, its parts in the colours of the page. */
export function addCapacityBar(slide: Slide, chart: SlideChart, box: Box): void {
  const { data, chartColors } = coloured(chart, [
    officeColours.need,
    officeColours.unused,
    officeColours.spare,
  ]);
  slide.addChart('bar', data, {
    ...quiet,
    ...box,
    barDir: 'bar',
    barGrouping: 'stacked',
    barGapWidthPct: 25,
    chartColors,
    catAxisHidden: true,
    valAxisHidden: true,
    valAxisMaxVal: chart.series.reduce((all, { values }) => all + (values[0] ?? 0), 0),
    valGridLine: { style: 'none' },
    layout: { x: 0.001, y: 0.02, w: 0.998, h: 0.5 },
    showLegend: true,
    legendPos: 'b',
    legendFontSize: 10,
    objectName: chart.title,
    altText: chart.sentence,
  });
}

/** A bar for each row of the table beside it, the answer's in the colour of the need. */
export function addPriceBars(slide: Slide, chart: SlideChart, answerRow: number, box: Box): void {
  // A bar chart draws its first category at the bottom.
  const upwards = {
    ...chart,
    categories: chart.categories.toReversed(),
    series: chart.series.map(({ name, values }) => ({ name, values: values.toReversed() })),
  };
  const tints = chart.categories.map((_, i) =>
    i === answerRow ? officeColours.need : officeColours.spare,
  );
  const isWhole = chart.series.every(({ values }) => values.every(Number.isInteger));
  slide.addChart('bar', coloured(upwards, [officeColours.spare]).data, {
    ...quiet,
    ...box,
    barDir: 'bar',
    barGapWidthPct: 55,
    chartColors: tints.toReversed(),
    catAxisLabelFontSize: 10,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelColor: officeColours.ink,
    dataLabelFontSize: 10,
    dataLabelFormatCode: isWhole ? '#,##0' : '#,##0.00',
    layout: { x: 0.35, y: 0, w: 0.45, h: 1 },
    objectName: chart.title,
    altText: chart.sentence,
  });
}

/** Columns of capacity with the need as a line across them. */
export function addStairs(
  slide: Slide,
  chart: SlideChart,
  need: { readonly name: string; readonly values: readonly number[] },
  box: Box,
): void {
  const line = { name: need.name, labels: [...chart.categories], values: [...need.values] };
  const { data, chartColors } = coloured(chart, [
    officeColours.need,
    officeColours.spare,
    officeColours.ink2,
  ]);
  const bars = {
    type: 'bar',
    data,
    options: { barGrouping: 'stacked', barGapWidthPct: 35, chartColors },
  } as const;
  const across = {
    type: 'line',
    data: [line],
    options: {
      chartColors: [officeColours.ink],
      lineSize: 1.5,
      lineDash: 'sysDash',
      lineDataSymbol: 'none',
    },
  } as const;
  const options: PptxGenJS.IChartOpts = {
    ...quiet,
    ...box,
    catAxisLabelFontSize: 10,
    valAxisLabelFontSize: 10,
    valAxisLabelFormatCode: '#,##0',
    valAxisLineShow: false,
    valGridLine: { color: officeColours.rule, size: 0.75 },
    showLegend: true,
    legendPos: 'b',
    legendFontSize: 10,
    objectName: chart.title,
    altText: chart.sentence,
  };
  // For a chart of several types the library expects the options as second argument, contrary to its type declarations.
  Reflect.apply(slide.addChart, slide, [[bars, across], options]);
}
