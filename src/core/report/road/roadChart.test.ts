import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { cases } from '@/core/testing/cases';
import { spoken } from '@/core/words/testing/words';
import { roadChart } from './roadChart';
import { roadFiguresOf } from './roadFigures';

const words = spoken.en;
const today = '2027-01-01';

function chartOf(input: object, width = 720) {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const outcome = roadFiguresOf(reading.plan, today);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { ...roadChart(outcome.figures, words, width), figures: outcome.figures };
}

it('shows need, capacity, ceilings within reach, the event, the budget and the unit', () => {
  const { parts, figures, title } = chartOf({
    workloads: [{ qps: 100_000, complexity: 'complex' }],
    growth: { percentPerMonth: 8 },
    events: [{ name: '11.11', start: '2027-11-11T00:00', hours: 24, factor: 2 }],
    budget: { amount: 40_000, per: 'month' },
  });
  expect(title).toBe(words.road.chart.title);
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  const { chart } = words.road;
  expect(texts).toEqual(
    expect.arrayContaining(['11.11', chart.need, chart.range, chart.capacity, '2027-01-01']),
  );
  expect(texts).toContain(chart.ceiling('8c32g', 160));
  expect(texts.some((text) => text.endsWith(' CU'))).toBe(true);
  const bars = parts.filter((part) => part.kind === 'bar' && part.look === 'unused');
  // One for each time in which the cluster stays as it is, and one in the key.
  expect(bars).toHaveLength(figures.road.path.pieces.length + 1);
});

it('cuts off an event that would flatten the rest, and says how much it needs', () => {
  const { parts, description } = chartOf({
    workloads: [{ qps: 10_000, complexity: 'complex' }],
    growth: { percentPerMonth: 1 },
    events: [{ name: '11.11', start: '2027-11-11T00:00', hours: 24, factor: 20 }],
  });
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  // 10 × 1.01^(10 + 10/30) × 20 = 221.7 CU.
  expect(texts).toContain(words.road.chart.peak('11.11', 222));
  // The need after a year is 12 CU, and two Slaves of the best shape hold no more than 30.
  const top = Number(
    texts.find((text) => text.endsWith(' CU') && !text.includes('11'))?.slice(0, -3),
  );
  expect(top).toBeLessThan(60);
  expect(description).toContain(words.road.chart.cut(top));
});

it('stays within its bounds for any plan', () => {
  fc.assert(
    fc.property(everyPlanArbitrary, fc.constantFrom(344, 720), (plan, width) => {
      const outcome = roadFiguresOf({ ...plan, horizonMonths: 3 }, today);
      if (!outcome.ok) return;
      const { parts, height } = roadChart(outcome.figures, words, width);
      const points = parts.flatMap((part) => {
        if (part.kind === 'line') return part.points;
        const { x, y } = part;
        return part.kind === 'text'
          ? [[x, y] as const]
          : ([
              [x, y],
              [x + part.width, y + part.height],
            ] as const);
      });
      for (const [x = Number.NaN, y = Number.NaN] of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }),
    { numRuns: cases(40) },
  );
});
