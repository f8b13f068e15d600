import { describe, expect, it } from 'vitest';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { chartsOf, documentChartSvg } from './documentCharts';
import { escapeMarkup } from './escapeMarkup';
import { chartKinds } from './layoutParts';
import { documentFor, documentWords } from './testing/documentFor';
import { documentWithCharts } from './testing/documentWithCharts';
import { findXmlFault } from './testing/findXmlFault';

const document = documentWithCharts();

describe.each(languages)('the charts of a document in %s', (language) => {
  const words = documentWords[language];
  const charts = chartsOf(document, words);

  it('are those of every part that has one, in reading order', () => {
    expect(charts.map(({ kind }) => kind)).toEqual(chartKinds);
    const plain = documentFor(answerTo(planOf({ workloads: [{ qps: 1, complexity: 'simple' }] })));
    expect(chartsOf(plain, words)).toEqual([]);
  });

  it.each(charts)('stand by themselves as pictures: $kind', ({ chart }) => {
    const svg = documentChartSvg(chart, document, words);
    expect(findXmlFault(svg)).toBeUndefined();
    for (const text of ['Orders & joins <1>', chart.title, chart.description, '#/size?v=1&qps=5']) {
      expect(svg).toContain(escapeMarkup(text));
    }
    expect(svg).not.toMatch(/undefined|NaN|Infinity/);
    // Nothing lies outside: the chart is as wide as what stands around it, and the picture is higher.
    const [, width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
    expect(chart.width).toBeLessThan(width);
    const [, left = 0, top = 0] = /translate\((\d+) (\d+)\)/.exec(svg)?.map(Number) ?? [];
    expect(left + chart.width).toBeLessThanOrEqual(width - left);
    expect(top + chart.height).toBeLessThan(height);
  });
});
