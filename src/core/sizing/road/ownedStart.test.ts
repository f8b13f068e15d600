import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import type { Present } from '@/core/plan/timeFields';
import type { Platform } from '@/core/platforms/platform';
import { findPriceList } from '@/core/platforms/registry';
import { ownedShape } from '@/core/sizing/present/currentCluster';
import { currentArbitrary } from '@/core/sizing/present/testing/currentArbitrary';
import { sizeOn } from '@/core/sizing/size';
import { needing } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { fullDaysOf } from './fullDays';
import { needOverTime } from './needOverTime';
import { paidUntil } from './ownedStart';
import { roadFor, roadOf } from './roadOf';
import { costOracle, slowPaid } from './testing/costOracle';
import { roadCases } from './testing/timedPlans';

const today = '2026-11-22';

function roadWith(current: Present, more: Partial<Plan> = {}, cu = 58) {
  const growth = { percentPerMonth: 8 };
  const outcome = roadOf({ ...needing(cu), growth, current, ...more }, today);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.road;
}

/** The road of the owned shape on any product; undefined where the plan has no answer by it. */
function roadOfCase(platform: Platform, plan: Plan) {
  const sizing = sizeOn(platform, plan);
  const shape = ownedShape(plan) ?? platform.workers[0]?.shape;
  const option = sizing.ok ? sizing.result.options.find(({ slave }) => slave === shape) : undefined;
  return option && roadFor(platform, plan, today, needOverTime(platform, plan, today), option);
}

describe('a road of the cluster that somebody has', () => {
  it('begins with that cluster and gives its surplus back when the month ends', () => {
    // 58 CU take three machines of 21 CU, and 58 × 1.08 = 62.6 at the end of the first month still does.
    const road = roadWith({ slave: '24c96g', slaveCount: 10, master: '16c64g', masterCount: 3 });
    const [first, second] = road.steps;
    expect(first).toMatchObject({
      kind: 'owned',
      date: today,
      orderDate: today,
      workersBefore: 10,
      workers: 10,
      master: '16c64g',
      notes: [],
    });
    expect(second).toMatchObject({
      kind: 'remove',
      date: '2026-12-22',
      workersBefore: 10,
      workers: 3,
      // Growth takes a fourth within the year, and the provider takes no orders.
      notes: ['needed-again'],
    });
    const steady = roadWith(
      { slave: '24c96g', slaveCount: 10 },
      { growth: { percentPerMonth: 0 } },
    );
    expect(steady.steps[1]).toMatchObject({ kind: 'remove', notes: [] });
    // Machines of 24 cores 96 GB cost 3,950 a month, coordinators of 16 cores 64 GB 2,710.
    const own = road.costs.find(({ billing }) => billing === 'subscription');
    expect(own?.sums?.months[0]?.amount).toBe(10 * 3950 + 3 * 2710);
  });

  it('adds the difference at once where the cluster is too small, and says what is disputed', () => {
    const current = { slave: '24c96g', slaveCount: 3, master: '4c16g', masterCount: 3 };
    const [first] = roadWith(current, { leadTimeDays: 14 }, 100).steps;
    expect(first).toMatchObject({ kind: 'add', date: today, workersBefore: 3, workers: 5 });
    expect(first?.notes).toEqual(['may-be-refused', 'overdue', 'other-coordinators']);
    const [hourly] = roadWith(current, { billing: 'pay-as-you-go' }, 100).steps;
    expect(hourly?.notes).toContain('change-disputed');
  });

  it('keeps what is paid for until the end of the month in which its renewal falls', () => {
    const current = { slave: '24c96g', slaveCount: 10, master: '16c64g', renewal: '2027-02-10' };
    expect(roadWith(current).steps[1]).toMatchObject({ kind: 'remove', date: '2027-02-22' });
    expect(roadWith({ ...current, renewal: '2020-01-01' }).steps[1]?.date).toBe('2026-12-22');
  });

  it('gives back at once what is paid by the hour, and begins anew by any other billing or shape', () => {
    const current = { slave: '24c96g', slaveCount: 10, master: '16c64g', masterCount: 1 };
    const road = roadWith(current, { billing: 'pay-as-you-go' });
    expect(road.steps[0]).toMatchObject({ kind: 'remove', workersBefore: 10, workers: 3 });
    const other = road.costs.find(({ billing }) => billing === 'subscription');
    expect(other?.owned).toBeUndefined();
    expect(other?.path.pieces[0]).toMatchObject({ slaveCount: 3, masterCount: 3 });
    const picked = roadOf({ ...road.plan }, today, { slave: '8c32g' });
    expect(picked.ok && picked.road.steps[0]?.kind).toBe('start');
  });

  it('costs what a count by the hour and day gives, and is beyond the cluster when it is full', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        roadCases().chain((one) =>
          fc.tuple(
            fc.constant(one),
            currentArbitrary(one.platform),
            fc.constantFrom('2026-01-01', '2027-02-10', '2028-03-01'),
          ),
        ),
        ([one, current, renewal]) => {
          const { platform } = one;
          const plan = { ...one.plan, current: { ...current, renewal } } as Plan;
          const outcome = roadOfCase(platform, plan);
          if (!outcome?.owned) return;
          const { owned, steps, need, worker, billing, costs, path } = outcome;
          const { cluster } = owned;
          expect(steps[0]?.workersBefore ?? cluster.slaveCount).toBe(cluster.slaveCount);
          const beyond = steps.find(({ workers }) => workers > cluster.slaveCount)?.date;
          const { usual, event } = fullDaysOf(platform, plan, today, cluster);
          const full = (event ?? usual)?.date;
          if (beyond !== undefined || !path.end) expect(beyond).toBe(full);
          const found = costs.find((costed) => costed.billing === billing);
          if (!found?.sums || billing === platform.hybrid?.value.billing) return;
          const slow = costOracle(platform, plan, worker, billing, need, found.policy, {
            count: cluster.slaveCount,
            master: cluster.master,
            masterCount: cluster.masterCount,
            until: paidUntil(need.calendar, renewal),
          });
          if (!slow) throw new Error('the slow way finds no price');
          const { currency } = findPriceList(platform, plan.priceList);
          expect(found.sums.whole.amount).toBe(slowPaid(slow, plan, currency));
          compared += 1;
        },
      ),
      { numRuns: cases(100) },
    );
    expect(compared).toBeGreaterThan(0);
  });
});
