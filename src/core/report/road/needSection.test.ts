import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { minutesPerDay } from '@/core/sizing/road/calendar';
import { timeArbitrary } from '@/core/sizing/road/testing/timedPlans';
import { cases } from '@/core/testing/cases';
import { spoken } from '@/core/words/testing/words';
import { needSection } from './needSection';
import { type RoadFigures, roadFiguresOf } from './roadFigures';

const today = '2027-01-01';

function tableOf(figures: RoadFigures) {
  const [table] = needSection(figures, spoken.en).tables;
  if (!table) throw new Error('no table');
  return table;
}

const valuesOf = (figures: RoadFigures) =>
  tableOf(figures).rows.map((row) => row.map(({ text, value }) => value ?? text));

/*
 * 100,000 records/s of complex work at 1,000 a CU, 8 % a month, on 2 × 56c224g with 104 CU:
 *   31 January   100 × 1.08^(30 ÷ 31) = 107.7 CU; at 5,000 a CU 21.5, at 3,000 35.9;
 *   28 February  100 × 1.08^(1 + 27 ÷ 28) = 116.3 CU; 23.3, 38.8;
 *   15 January, twice the load: 200 × 1.08^(14 ÷ 31) = 207.1 CU, on four machines with 208 CU, paid until the month ends.
 * February needs three, with 156 CU.
 */
it('has need, range and capacity of every month, and the most of both', () => {
  const reading = parsePlan({
    workloads: [{ qps: 100_000, complexity: 'complex' }],
    growth: { percentPerMonth: 8 },
    horizonMonths: 2,
    events: [{ start: '2027-01-15T00:00', hours: 24, factor: 2 }],
  });
  if (!reading.ok) throw new Error('a bad plan');
  const outcome = roadFiguresOf(reading.plan, today);
  if (!outcome.ok) throw new Error('no road');
  expect(valuesOf(outcome.figures)).toEqual([
    ['2027-01-01', 108, 22, 36, 208, 208, 208],
    ['2027-02-01', 117, 24, 39, 156, 117, 156],
  ]);
});

it('agrees with what the chart draws on the last minute of every month, for any plan', () => {
  fc.assert(
    fc.property(everyPlanArbitrary, timeArbitrary, (plan, time) => {
      const outcome = roadFiguresOf({ ...plan, ...time }, today);
      if (!outcome.ok) return;
      const { road } = outcome.figures;
      const { calendar, usualCu } = road.need;
      const { columns } = tableOf(outcome.figures);
      const capacity = columns.findIndex(({ heading }) => heading === spoken.en.road.need.capacity);
      for (const [i, row] of valuesOf(outcome.figures).entries()) {
        const day = (calendar.months[i + 1] ?? 0) - 1;
        const need = usualCu[day] ?? Number.NaN;
        expect(row[1]).toBe(Number.isFinite(need) ? need : '');
        const last = (day + 1) * minutesPerDay - 1;
        const piece = road.path.pieces.find(({ from, to }) => from <= last && last < to);
        expect(row[capacity]).toBe(piece ? piece.slaveCount * road.worker.usableCu : '');
      }
    }),
    { numRuns: cases(60) },
  );
});
