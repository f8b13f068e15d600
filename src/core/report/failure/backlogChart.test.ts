import { describe, expect, it } from 'vitest';
import { chartSvg } from '@/core/report/document/chartSvg';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { spoken } from '@/core/words/testing/words';
import { backlogChart } from './backlogChart';
import { failureOf } from './failureFigures';
import type { FailureTerms } from './failureTerms';

const plan = planOf({ workloads: [{ qps: 100_000, complexity: 'complex' }], spareSlaves: 1 });

function levelFor(terms: FailureTerms = {}) {
  const { level } = failureOf(answerTo(plan), terms);
  if (!level) throw new Error('a plan with work has a backlog');
  return level;
}

describe('the backlog as a chart', () => {
  it.each(languages)('has a line for each loss, axes and a key, in %s', (language) => {
    for (const width of [640, 344]) {
      for (const terms of [{}, { down: 0, checkpoint: 0 }, { down: 100_000, within: 1 }]) {
        const level = levelFor(terms);
        const chart = backlogChart(level, spoken[language], width);
        const svg = chartSvg(chart, language);
        expect(svg).not.toMatch(/undefined|NaN|Infinity/);
        const [, ...names] = level.losses.map(({ lost }) =>
          spoken[language].risk.level.series(lost),
        );
        for (const name of names) expect(svg).toContain(name);
        for (const part of chart.parts) {
          const xs = part.kind === 'line' ? part.points.map(([x]) => x) : [part.x];
          expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...xs)).toBeLessThanOrEqual(width);
        }
        expect(chart.height).toBeGreaterThan(200);
      }
    }
  });

  it('draws what the table says: as high as the backlog, from the stop to the last minute', () => {
    const level = levelFor({ within: 40, load: 52 });
    const chart = backlogChart(level, spoken.en, 640);
    const own = chart.parts.find((part) => part.kind === 'line' && part.look === 'need');
    if (own?.kind !== 'line') throw new Error('the cluster has a line');
    expect(own.points).toHaveLength(level.rows.length);
    const most = Math.max(...level.rows.map(({ backlogs }) => backlogs[0] ?? 0));
    const [first, top] = [own.points[0], Math.min(...own.points.map(([, y]) => y))];
    const bottom = own.points.at(-1)?.[1] ?? 0;
    // 5 of at most 10 minutes are left over at the stop.
    expect(level.rows[0]?.backlogs[0]).toBe(most / 2);
    expect((bottom - (first?.[1] ?? 0)) / (bottom - top)).toBeCloseTo(0.5, 6);
  });
});
