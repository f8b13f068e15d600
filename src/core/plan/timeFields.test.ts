import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, isCalendarDay } from '@/core/quantity/calendarDay';
import { cases } from '@/core/testing/cases';
import { parsePlan } from './parsePlan';

const workloads = [{ qps: 1, complexity: 'simple' }];

/** What is wrong with a plan that says this of later, as `path code limit`. */
function problemsOf(later: object): readonly string[] {
  const reading = parsePlan({ workloads, ...later });
  if (reading.ok) return [];
  return reading.problems.map(({ path, code, limit }) => `${path} ${code} ${limit ?? ''}`.trim());
}

const event = { start: '2027-11-11T00:00', hours: 24, factor: 6 };

describe('what a plan says of later', () => {
  it('is read as it was written, without what says nothing', () => {
    const later = {
      startDate: '2027-01-31',
      horizonMonths: 36,
      leadTimeDays: 14,
      taxPercent: 6,
      growth: { percentPerMonth: 8 },
      milestones: [
        { date: '2027-06-01', recordsPerSecond: 200_000 },
        { date: '2028-02-29', recordsPerSecond: 300_000 },
      ],
      events: [{ ...event, name: '11.11', yearly: true }],
      budget: { amount: 40_000, per: 'month' },
      current: { slave: '8c32g', slaveCount: 7, master: '4c16g', masterCount: 3, price: 18_500 },
    };
    expect(parsePlan({ workloads, ...later })).toMatchObject({ ok: true, plan: later });
    const empty = { milestones: [], horizonMonths: 12, leadTimeDays: 0, taxPercent: 0 };
    const plain = parsePlan({ workloads });
    expect(parsePlan({ workloads, ...empty })).toStrictEqual(plain);
    const unsaid = parsePlan({ workloads, events: [{ ...event, name: '', yearly: false }] });
    expect(unsaid).toStrictEqual(parsePlan({ workloads, events: [event] }));
  });

  it('of units that somebody has is for products that are bought in units', () => {
    const platform = 'flink-managed';
    expect(problemsOf({ platform, current: { units: 102, renewal: '2027-01-31' } })).toEqual([]);
    expect(problemsOf({ current: { units: 102 } })).toContain('current.units unknown-field');
    expect(problemsOf({ platform, current: { slave: '8c32g', slaveCount: 1 } })).toContain(
      'current.slave unknown-field',
    );
  });

  it.each([
    ['startDate not-a-day', { startDate: '2027-02-29' }],
    ['startDate wrong-type text', { startDate: 20_270_101 }],
    ['horizonMonths above-maximum 60', { horizonMonths: 61 }],
    ['horizonMonths not-whole', { horizonMonths: 1.5 }],
    ['leadTimeDays below-minimum 0', { leadTimeDays: -1 }],
    ['growth.percentPerMonth not-above -100', { growth: { percentPerMonth: -100 } }],
    ['growth.percentPerMonth required', { growth: {} }],
    ['growth.rate unknown-field', { growth: { recordsPerSecondPerMonth: 1, rate: 1 } }],
    ['growth wrong-type object', { growth: 8 }],
    ['milestones wrong-type list', { milestones: {} }],
    ['milestones.0.date not-a-day', { milestones: [{ date: '2027-13-01', recordsPerSecond: 1 }] }],
    [
      'milestones.1.date not-rising 2027-06-01',
      {
        milestones: [
          { date: '2027-06-01', recordsPerSecond: 1 },
          { date: '2027-06-01', recordsPerSecond: 2 },
        ],
      },
    ],
    [
      'milestones.0.load unknown-field',
      { milestones: [{ date: '2027-06-01', recordsPerSecond: 1, load: 1 }] },
    ],
    ['events too-many 60', { events: Array.from({ length: 61 }, () => event) }],
    ['events.0.start not-a-time', { events: [{ ...event, start: '2027-11-11' }] }],
    ['events.0.start not-a-time', { events: [{ ...event, start: '2027-11-11T24:00' }] }],
    ['events.0.factor not-above 0', { events: [{ ...event, factor: 0 }] }],
    ['events.0.yearly wrong-type truth', { events: [{ ...event, yearly: 1 }] }],
    ['budget.per not-one-of month,year,horizon', { budget: { amount: 1, per: 'week' } }],
    ['budget.amount not-above 0', { budget: { amount: 0, per: 'month' } }],
    ['current.slaveCount below-minimum 1', { current: { slave: '8c32g', slaveCount: 0 } }],
    ['current.colour unknown-field', { current: { slave: '8c32g', slaveCount: 1, colour: 1 } }],
  ])('is refused with %s', (problem, later) => {
    expect(problemsOf(later)).toEqual([problem]);
  });

  it('has the days of the calendar from 2000 to 2199 and no others', () => {
    const digits = (max: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    const dated = fc
      .tuple(fc.integer({ min: 1_990, max: 2_210 }), digits(14), digits(33))
      .map((parts) => parts.join('-'));
    const real = fc
      .integer({ min: 0, max: 73_048 })
      .map((days) => dayAfter('2000-01-01', days) ?? '');
    fc.assert(
      fc.property(fc.oneof(dated, real), (startDate: string) => {
        const isDay = isCalendarDay(startDate) && startDate >= '2000' && startDate < '2200';
        expect(problemsOf({ startDate })).toEqual(isDay ? [] : ['startDate not-a-day']);
      }),
      { numRuns: cases(3_000) },
    );
  });
});
