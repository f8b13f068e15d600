import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { spoken } from '@/core/words/testing/words';
import { parsePlan } from './parsePlan';
import type { Plan } from './planSchema';
import { everyPlanArbitrary } from './testing/planArbitrary';
import { emptyEvent, readTimeDraft, type TimeDraft, timeDraftOf } from './timeDraft';

const { en, 'zh-CN': zhCn } = spoken;

function planOf(later: object): Plan {
  const reading = parsePlan({ workloads: [{ qps: 1, complexity: 'simple' }], ...later });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const before = planOf({ growth: { percentPerMonth: 8 }, horizonMonths: 36 });

function read(more: Partial<TimeDraft>) {
  const { plan, problems } = readTimeDraft({ ...timeDraftOf(before, String), ...more }, before);
  return { plan, problems: problems.map(({ path, code }) => `${path} ${code}`) };
}

it('reads back as the plan it was made from, in the number writing of each language', () => {
  fc.assert(
    fc.property(everyPlanArbitrary, fc.constantFrom(en.typed, zhCn.typed), (plan, write) => {
      expect(readTimeDraft(timeDraftOf(plan, write), plan)).toEqual({ plan, problems: [] });
    }),
    { numRuns: cases(500) },
  );
});

it('takes figures as people type them, and milestones in any order', () => {
  const { plan, problems } = read({
    growth: '-5k',
    growthBy: 'records',
    budget: '40k',
    milestones: [
      { date: '2028-06-01', recordsPerSecond: '300k' },
      { date: '2027-06-01', recordsPerSecond: '20万' },
    ],
    events: [{ ...emptyEvent, start: '2027-11-11', factor: '6', name: '11.11', yearly: true }],
    horizonMonths: '',
  });
  expect(problems).toEqual([]);
  expect(plan).toEqual(
    planOf({
      growth: { recordsPerSecondPerMonth: -5_000 },
      budget: { amount: 40_000, per: 'month' },
      milestones: [
        { date: '2027-06-01', recordsPerSecond: 200_000 },
        { date: '2028-06-01', recordsPerSecond: 300_000 },
      ],
      events: [{ start: '2027-11-11T00:00', hours: 24, factor: 6, name: '11.11', yearly: true }],
    }),
  );
});

it.each<readonly [string, Partial<TimeDraft>]>([
  ['growth unreadable', { growth: 'fast' }],
  ['growth not-above', { growth: '-100' }],
  ['horizonMonths above-maximum', { horizonMonths: '61' }],
  ['horizonMonths not-whole', { horizonMonths: '1.5' }],
  ['leadTimeDays below-minimum', { leadTimeDays: '-1' }],
  ['startDate not-a-day', { startDate: '2300-01-01' }],
  ['budget not-above', { budget: '0' }],
  ['horizonMonths percent-sign', { horizonMonths: '10%' }],
  ['growth percent-sign', { growth: '10%', growthBy: 'records' }],
  ['budget percent-sign', { budget: '10 ％' }],
  [
    'events.0.factor percent-sign',
    { events: [{ ...emptyEvent, start: '2027-11-11', factor: '150%' }] },
  ],
  ['milestones.0.date day-missing', { milestones: [{ date: '', recordsPerSecond: '5' }] }],
  [
    'milestones.0.recordsPerSecond unreadable',
    { milestones: [{ date: '2027-06-01', recordsPerSecond: 'x' }] },
  ],
  ['events.0.factor empty', { events: [{ ...emptyEvent, start: '2027-11-11' }] }],
  [
    'events.0.hours not-whole',
    { events: [{ ...emptyEvent, start: '2027-11-11', hours: '1.5', factor: '2' }] },
  ],
])('says %s at its field, and the plan stays as it was', (problem, more) => {
  expect(read(more)).toEqual({ plan: before, problems: [problem] });
});

it('says what is wrong in a row also where its day or a figure is missing', () => {
  const row = { ...emptyEvent, hours: '0', factor: '' };
  const { plan, problems } = read({
    milestones: [{ date: '', recordsPerSecond: '-5' }],
    events: [row, { ...row, hours: '24', factor: '-2' }],
  });
  expect(plan).toEqual(before);
  expect(problems).toEqual([
    'milestones.0.date day-missing',
    'milestones.0.recordsPerSecond below-minimum',
    'events.0.start day-missing',
    'events.0.factor empty',
    'events.0.hours below-minimum',
    'events.1.start day-missing',
    'events.1.factor not-above',
  ]);
});

it('takes a percent sign where a share is asked for, and every sign of a number below zero', () => {
  const shares = read({ growth: '8 %', discountPercent: '10%', taxPercent: '6％' });
  expect(shares.problems).toEqual([]);
  expect(shares.plan).toMatchObject({
    growth: { percentPerMonth: 8 },
    discountPercent: 10,
    taxPercent: 6,
  });
  for (const minus of ['-', '−', '－']) {
    const { plan, problems } = read({ growth: `${minus}5` });
    expect(problems).toEqual([]);
    expect(plan.growth).toEqual({ percentPerMonth: -5 });
  }
});

it('counts the first of two milestones of one day', () => {
  const one = { date: '2027-06-01', recordsPerSecond: '5' };
  const { plan, problems } = read({ milestones: [one, { ...one, recordsPerSecond: '6' }] });
  expect(plan.milestones).toEqual([{ date: '2027-06-01', recordsPerSecond: 5 }]);
  expect(problems).toEqual(['milestones.1.date same-day']);
});
