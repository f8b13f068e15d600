import { describe, expect, it } from 'vitest';
import { roadOf } from '@/core/sizing/road/roadOf';
import type { RoadStep } from '@/core/sizing/road/roadSteps';
import { planOf } from '@/core/sizing/testing/planOf';
import { joinedSteps } from './joinedSteps';

const event = { start: '2027-01-10T08:00', hours: 4, factor: 3 };

function stepsOf(more: object = {}): readonly RoadStep[] {
  const workloads = [{ qps: 200_000, complexity: 'complex' }];
  const growth = { percentPerMonth: 20 };
  const plan = planOf({ workloads, growth, horizonMonths: 24, leadTimeDays: 14, ...more });
  const outcome = roadOf(plan, '2026-12-01');
  if (!outcome.ok) throw new Error('the plan has no road');
  return outcome.road.steps;
}

describe('changes in fewer rows', () => {
  const steps = stepsOf({ events: [event] });
  const rows = joinedSteps(steps);

  it('are fewer, and each begins with what the one before ends with', () => {
    expect(rows.length).toBeLessThan(steps.length);
    expect(rows[0]).toEqual(steps[0]);
    expect(rows.at(-1)).toMatchObject({ workers: steps.at(-1)?.workers });
    for (const [i, row] of rows.slice(1).entries()) {
      expect(row.workersBefore).toBe(rows[i]?.workers);
    }
  });

  it('have for every change a row that asks for as much no later', () => {
    for (const step of steps.filter(({ kind }) => kind === 'add')) {
      const row = rows.findLast(({ at }) => at <= step.at);
      expect(row?.workers).toBeGreaterThanOrEqual(step.workers);
      expect(row && row.orderDate <= step.orderDate).toBe(true);
    }
  });

  it('keep an event, and what follows it, apart', () => {
    const during = rows.filter(({ events }) => events.length > 0);
    expect(during.map(({ date }) => date)).toContain('2027-01-10');
    expect(during).toEqual(steps.filter(({ events }) => events.length > 0));
  });

  it('keep the day of other coordinators', () => {
    const changed = (all: readonly RoadStep[]) =>
      all.filter(({ notes }) => notes.includes('other-coordinators')).map(({ date }) => date);
    expect(changed(steps).length).toBeGreaterThan(0);
    expect(changed(rows)).toEqual(changed(steps));
  });
});
