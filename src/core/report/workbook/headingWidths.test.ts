import { describe, expect, it } from 'vitest';
import { platformIds } from '@/core/platforms/registry';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import { optionsSheet } from './optionsSheet';
import { stepsSheet } from './stepsSheet';
import { workbookOf } from './workbookOf';

describe.each(platformIds)('the workbook of a plan on %s', (platform) => {
  it.each(languages)('has room for every word of its headings (%s)', (language) => {
    const words = spokenOf(platform)[language];
    const workloads = [{ qps: 40_000, complexity: 'complex', recordBytes: 500 }];
    const document = documentFor(answerTo(planOf({ platform, workloads })));
    for (const { widths, rows } of [optionsSheet(document, words), stepsSheet(document, words)]) {
      const headings = rows.flatMap(({ cells }) =>
        cells.flatMap((cell, i) =>
          cell?.kind === 'text' && cell.style.role.endsWith('heading')
            ? [{ text: cell.text, width: widths[i] ?? 0 }]
            : [],
        ),
      );
      expect(headings.length).toBeGreaterThan(2);
      for (const { text, width } of headings)
        for (const word of text.split(/[^A-Za-z0-9]+/))
          expect(word.length * 1.3, text).toBeLessThanOrEqual(width);
    }
  });
});

it.each([
  {},
  {
    billing: 'pay-as-you-go',
    workloads: [{ qps: 8_000, complexity: 'complex', growth: { percentPerMonth: 2 } }],
    events: [{ start: '2026-12-24T20:00', hours: 4, factor: 3 }],
  },
  { platform: 'flink-managed', billing: 'hybrid' },
])('writes Chinese labels of the inputs with marks of full width (%j)', (input) => {
  const workloads = [{ qps: 40_000, complexity: 'complex' }];
  const plan = planOf({ workloads, growth: { percentPerMonth: 8 }, ...input });
  const words = spokenOf(plan.platform)['zh-CN'];
  const road = roadFiguresOf(plan, '2026-11-22');
  if (!road.ok) throw new Error('no road');
  const document = { ...documentFor(answerTo(plan)), road: road.figures };
  const texts = workbookOf(document, words).sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
    ),
  );
  expect(texts).toContain('需求（含余量，CU）');
  expect(texts).toContain('个月，1–36');
  const half = /[\p{Script=Han}] ?[,;:()]|[,;()] ?\p{Script=Han}/u;
  // Titles of documents stand as their publisher wrote them.
  expect(texts.filter((one) => half.test(one) && !/《|准备工作/.test(one))).toEqual([]);
});
