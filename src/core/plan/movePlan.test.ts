import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlatform, findPlatform, platformIds } from '@/core/platforms/registry';
import { cases } from '@/core/testing/cases';
import { spoken } from '@/core/words/testing/words';
import { draftOf } from './draft';
import { type MovedPlan, moveDraft, movePlan } from './movePlan';
import { parsePlan } from './parsePlan';
import type { Plan } from './planSchema';
import { readDraft } from './readDraft';
import { recordSizeProblems } from './recordSize';
import { everyPlanArbitrary } from './testing/planArbitrary';

const platformArbitrary = fc.constantFrom(...platformIds);

function planOf(input: object): Plan {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

/** Every field of a plan by its path. */
function fieldsOf({ workloads, ...settings }: Plan): Map<string, unknown> {
  const rows = workloads.flatMap((workload, i) =>
    Object.entries(workload).map(([key, value]) => [`workloads.${i}.${key}`, value] as const),
  );
  return new Map([...Object.entries(settings), ...rows]);
}

/** Whether a path is that of the rate which stands in the place of one that was dropped for its unit. */
function isOfOtherUnit(path: string, { dropped }: MovedPlan): boolean {
  const others = path.endsWith('.megabytesPerSecondPerCu')
    ? path.replace('megabytes', 'records')
    : path.replace('.recordsPerSecondPerCu', '.megabytesPerSecondPerCu');
  return others !== path && dropped.includes(others);
}

describe('a plan that is moved to another platform', () => {
  it('keeps what means something there and names the rest', () => {
    const workloads = [
      { qps: 10, complexity: 'complex' },
      { qps: 10, complexity: 'complex', recordsPerSecondPerCu: 3_000 },
      { cores: 4, memoryGb: 16 },
    ];
    const plan = planOf({ workloads, spareSlaves: 1, masterCount: 3, billing: 'pay-as-you-go' });
    const moved = movePlan(plan, 'own');
    expect(moved.dropped).toEqual(['workloads.0.recordsPerSecondPerCu', 'priceList']);
    expect(moved.plan).toEqual(
      planOf({
        platform: 'own',
        workloads,
        spareSlaves: 1,
        masterCount: 3,
        billing: 'pay-as-you-go',
      }),
    );
    expect(
      movePlan(planOf({ platform: 'own', workloads, masterCount: 2 }), defaultPlatform),
    ).toMatchObject({
      plan: { masterCount: 3, priceList: 'cn-2020-10' },
      dropped: ['masterCount', 'priceList'],
    });
  });

  it('keeps what it says of later, without what somebody has and a budget in another currency', () => {
    const workloads = [{ qps: 10, complexity: 'simple', recordBytes: 100 }];
    const later = {
      growth: { percentPerMonth: 8 },
      milestones: [{ date: '2027-06-01', recordsPerSecond: 20 }],
      events: [{ start: '2027-11-11T00:00', hours: 24, factor: 6, yearly: true }],
      horizonMonths: 36,
    };
    const budget = { amount: 40_000, per: 'month' };
    const current = { slave: '8c32g', slaveCount: 7 };
    const plan = planOf({ workloads, ...later, budget, current });
    expect(movePlan(plan, 'flink-managed')).toMatchObject({
      plan: { ...later, budget },
      dropped: ['current', 'masterCount', 'priceList'],
    });
    const abroad = movePlan(plan, 'aws-managed-flink');
    expect(abroad.dropped).toEqual(expect.arrayContaining(['current', 'budget']));
    expect(abroad.plan).toEqual(
      planOf({ platform: 'aws-managed-flink', workloads, ...later, billing: abroad.plan.billing }),
    );
  });

  it('is a plan of that platform, and differs by nothing but what is named', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, platformArbitrary, (plan, platform) => {
        const moved = movePlan(plan, platform);
        expect(parsePlan(moved.plan)).toEqual({ ok: true, plan: moved.plan });
        const [before, after] = [fieldsOf(plan), fieldsOf(moved.plan)];
        for (const path of new Set([...before.keys(), ...after.keys()])) {
          if (path === 'platform') expect(after.get(path)).toBe(platform);
          else if (isOfOtherUnit(path, moved)) expect(before.get(path)).toBeUndefined();
          else if (moved.dropped.includes(path))
            expect(after.get(path)).not.toEqual(before.get(path));
          else expect(after.get(path)).toEqual(before.get(path));
        }
      }),
      { numRuns: cases(500) },
    );
  });

  it('stays as it is on its own platform, and comes back as far as nothing was named', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, platformArbitrary, (plan, platform) => {
        expect(movePlan(plan, plan.platform)).toEqual({ plan, dropped: [] });
        const there = movePlan(plan, platform);
        if (there.dropped.length === 0)
          expect(movePlan(there.plan, plan.platform).plan).toEqual(plan);
      }),
      { numRuns: cases(500) },
    );
  });

  it('is the same plan when it is moved as it is typed', () => {
    const write = spoken.en.typed;
    fc.assert(
      fc.property(everyPlanArbitrary, platformArbitrary, (plan, platform) => {
        const { plan: moved, dropped } = movePlan(plan, platform);
        const typed = moveDraft(draftOf(plan, write), platform, write);
        const problems = recordSizeProblems(findPlatform(platform), moved.workloads);
        expect(readDraft(typed.draft)).toMatchObject(
          problems.length > 0 ? { ok: false, problems } : { ok: true, plan: moved },
        );
        expect([...typed.dropped].sort()).toEqual(
          dropped.filter((path) => !path.startsWith('workloads.')).sort(),
        );
        expect(typed.dropped.length + typed.droppedRates).toBe(dropped.length);
      }),
      { numRuns: cases(500) },
    );
  });

  it('loses nothing that is typed and cannot be read', () => {
    const draft = draftOf(planOf({ workloads: [{ qps: 10, complexity: 'complex' }] }), String);
    const [workload] = draft.workloads;
    if (!workload) throw new Error('a row');
    const typing = {
      ...draft,
      headroomPercent: 'abc',
      workloads: [{ ...workload, complexRate: '?' }],
    };
    const { draft: moved, droppedRates } = moveDraft(typing, 'own', String);
    expect(moved).toEqual({ ...typing, platform: 'own', priceList: 'example-2026-11' });
    expect(droppedRates).toBe(0);
  });
});
