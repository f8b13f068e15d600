import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { needing, planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { type Road, roadOf } from './roadOf';
import type { RoadStep } from './roadSteps';
import { timeArbitrary } from './testing/timedPlans';

const today = '2026-11-22';

describe('the changes of a road', () => {
  it('are needed on the first day whose need passes the capacity, and ordered the lead time before', () => {
    // 58 × 1.08 ^ (33 ÷ 30.5) = 63.05 passes 3 × 21 = 63 CU on 25 December; 14 days before is the 11th.
    const outcome = roadOf(
      { ...needing(58), growth: { percentPerMonth: 8 }, leadTimeDays: 14 },
      today,
    );
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.road.steps[1]).toMatchObject({
      kind: 'add',
      date: '2026-12-25',
      orderDate: '2026-12-11',
      workersBefore: 3,
      workers: 4,
      masterBefore: '4c16g',
      master: '8c32g',
      needCu: 64,
      notes: ['may-be-refused', 'other-coordinators'],
    });
  });

  it('are needed on the day on which an event begins, at whatever time', () => {
    const events = [{ start: '2027-03-08T12:30', hours: 4, factor: 3 }];
    const plan = planOf({
      workloads: [{ qps: 100_000, complexity: 'complex' }],
      ...{ startDate: '2027-03-01', horizonMonths: 1, leadTimeDays: 7, events },
    });
    const outcome = roadOf(plan, today);
    const steps = outcome.ok ? outcome.road.steps : [];
    expect(steps.find(({ kind }) => kind === 'add')).toMatchObject({
      date: '2027-03-08',
      orderDate: '2027-03-01',
    });
  });

  it('carry every need with the spares lost, add up, and are never ordered later for a longer lead time', () => {
    fc.assert(
      fc.property(
        everyPlanArbitrary,
        timeArbitrary,
        fc.integer({ min: 1, max: 90 }),
        (plan, time, more) => {
          const timed = { ...plan, ...time };
          const [outcome, longer] = [
            timed,
            { ...timed, leadTimeDays: time.leadTimeDays + more },
          ].map((one) => roadOf(one, today));
          if (!outcome?.ok || !longer?.ok) return;
          const { steps, path, need, worker, owned } = outcome.road;
          const atStart = owned?.cluster.slaveCount ?? 0;
          steps.forEach((step, i) => {
            expect(step.workersBefore).toBe(steps[i - 1]?.workers ?? atStart);
            expect((longer.road.steps[i]?.orderDate ?? '9') <= step.orderDate).toBe(true);
            expect(longer.road.steps[i]?.date).toBe(step.date);
          });
          const end = path.end?.at ?? Infinity;
          for (const { from, to, needCu } of need.spans) {
            for (const piece of path.pieces) {
              if (piece.from >= to || piece.to <= from || from >= end) continue;
              const left = (piece.slaveCount - plan.spareSlaves) * worker.usableCu;
              expect(left).toBeGreaterThanOrEqual(needCu);
            }
          }
        },
      ),
      { numRuns: cases(150) },
    );
  });

  it('are, as the costs are, the same for a row of so many workloads as for so many rows', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, timeArbitrary, (plan, time) => {
        const count = 3;
        const counted = {
          ...plan,
          ...time,
          workloads: plan.workloads.map((one) => ({ ...one, count })),
        };
        const rows = {
          ...counted,
          workloads: plan.workloads.flatMap((one) => Array(count).fill({ ...one, count: 1 })),
        };
        const [a, b] = [counted, rows].map((one) => roadOf(one, today));
        expect(b?.ok).toBe(a?.ok);
        if (!a?.ok || !b?.ok) return;
        // What is shown of the load is a sum of doubles.
        const shown = ({ recordsPerSecond: _, ...step }: RoadStep) => step;
        expect(b.road.steps.map(shown)).toEqual(a.road.steps.map(shown));
        expect(b.road.costs).toEqual(a.road.costs);
      }),
      { numRuns: cases(60) },
    );
  });

  it('never come later, nor with fewer workers, where the load grows faster', () => {
    const percents = fc.integer({ min: 0, max: 60 });
    let told = 0;
    fc.assert(
      fc.property(everyPlanArbitrary, percents, percents, (plan, percent, more) => {
        const grown = [percent, percent + more].map((percentPerMonth) =>
          roadOf(
            { ...plan, growth: { percentPerMonth }, startDate: '2027-01-31', horizonMonths: 9 },
            today,
          ),
        );
        const [slow, fast] = grown;
        if (!slow?.ok || !fast?.ok) return;
        if (slow.road.worker.shape !== fast.road.worker.shape) return;
        const heldAt = ({ path }: Road, minute: number) =>
          path.pieces.find(({ from, to }) => from <= minute && minute < to)?.slaveCount;
        for (const { from } of slow.road.path.pieces) {
          // Beyond the end of the faster one nothing carries it.
          const held = heldAt(fast.road, from);
          if (held === undefined) continue;
          expect(held).toBeGreaterThanOrEqual(heldAt(slow.road, from) ?? 0);
          if (held !== heldAt(slow.road, from)) told += 1;
        }
        expect(fast.road.path.end?.at ?? Infinity).toBeLessThanOrEqual(
          slow.road.path.end?.at ?? Infinity,
        );
      }),
      { numRuns: cases(150) },
    );
    expect(told).toBeGreaterThan(10);
  });
});
