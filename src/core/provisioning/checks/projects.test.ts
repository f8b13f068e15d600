import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plansWith } from '@/core/plan/testing/planArbitrary';
import { planOf, resultOf } from '@/core/sizing/testing/planOf';
import { projectAllotment } from './projects';

/** core needs 10 CU, bi 5, the rest 2: complex work at 1,000 records/s per CU. */
const plan = planOf({
  workloads: [
    { name: 'join', project: 'core', qps: 6_000, complexity: 'complex' },
    { name: 'totals', project: 'bi', qps: 5_000, complexity: 'complex' },
    { project: 'core', qps: 4_000, complexity: 'complex' },
    { name: 'old', cores: 2, memoryGb: 4 },
  ],
});
const allot = (capacityCu: number, ...adjustments: [string | null, number][]) =>
  projectAllotment(
    plan,
    capacityCu,
    adjustments.map(([project, cu]) => ({ project, cu })),
  );
const given = (allotment: ReturnType<typeof allot>) => allotment.projects.map((p) => p.givenCu);
const codes = (allotment: ReturnType<typeof allot>) =>
  allotment.projects.map((p) => p.problems.map(({ code }) => code));

describe('projectAllotment, by hand', () => {
  it('gives every project what it needs and tells what is left', () => {
    expect(allot(20)).toMatchObject({
      requiredCu: 17,
      givenCu: 17,
      leftCu: 3,
      problems: [],
      projects: [
        { project: 'core', workloads: ['join', null], requiredCu: 10, givenCu: 10 },
        { project: 'bi', workloads: ['totals'], requiredCu: 5, givenCu: 5 },
        { project: null, workloads: ['old'], requiredCu: 2, givenCu: 2 },
      ],
    });
  });

  it('follows adjustments up and down, the last for a project counting', () => {
    const allotment = allot(20, ['core', 12], ['bi', 9], ['bi', 4]);
    expect(given(allotment)).toEqual([12, 4, 2]);
    expect(allotment.projects.map((p) => p.isAdjusted)).toEqual([true, true, false]);
    // bi: 5 of 4 CU is 125 %; the rest: 2 of 2 is 100 %; core: 10 of 12 is 83.3 %.
    expect(codes(allotment)).toEqual([[], ['below-need', 'busy-at-peak'], ['busy-at-peak']]);
    expect(allotment.projects[1]?.utilisationPercent).toBe(125);
  });

  it('is busy above 95 % and not at it', () => {
    const wide = (cu: number) =>
      projectAllotment(planOf({ workloads: [{ qps: 19_000, complexity: 'complex' }] }), 99, [
        { project: null, cu },
      ]).projects[0];
    // 19 ÷ 20 = 95 % exactly; 19 ÷ 19 = 100 %.
    expect(wide(20)).toMatchObject({ utilisationPercent: 95, problems: [] });
    expect(wide(19)?.problems).toEqual([
      { code: 'busy-at-peak', utilisationPercent: 100, busyPercent: 95 },
    ]);
  });

  it('meets every need before any wish above it', () => {
    // Wanted 18 + 5 + 2 = 25 of 20: needs take 17, core gets the 3 left.
    const allotment = allot(20, ['core', 18]);
    expect(given(allotment)).toEqual([13, 5, 2]);
    expect(allotment.problems).toEqual([
      { code: 'over-capacity', wantedCu: 25, capacityCu: 20, overCu: 5 },
    ]);
    expect(allotment.projects[0]?.problems).toContainEqual({
      code: 'over-capacity',
      wantedCu: 18,
      givenCu: 13,
    });
  });

  it('runs dry in order of first mention', () => {
    expect(given(allot(12))).toEqual([10, 2, 0]);
    expect(allot(12).projects[2]).toMatchObject({ utilisationPercent: undefined });
    expect(codes(allot(12))[2]).toEqual(['over-capacity', 'below-need']);
  });

  it('tells what is no number of CU and leaves it out', () => {
    const allotment = allot(20, ['core', 10.5], ['bi', -1], [null, Number.NaN], ['gone', 3]);
    expect(given(allotment)).toEqual([10, 5, 2]);
    expect(codes(allotment).map(([first]) => first)).toEqual([
      'not-whole',
      'negative',
      'not-whole',
    ]);
    expect(allotment.problems).toEqual([{ code: 'unknown-project', project: 'gone' }]);
    expect(allot(20.5)).toMatchObject({
      capacityCu: 20,
      problems: [{ code: 'capacity-not-whole', capacityCu: 20.5 }],
    });
    expect(allot(Number.NaN).capacityCu).toBe(0);
  });
});

describe('projectAllotment, laws', () => {
  const cu = fc.oneof(fc.nat(200), fc.double({ noNaN: false }), fc.integer());

  it('never gives more than there is, nor a project more than it wants', () => {
    fc.assert(
      fc.property(plansWith(6), fc.nat(500), fc.array(cu), (some, capacity, wishes) => {
        const names = projectAllotment(some, capacity, []).projects.map((p) => p.project);
        const adjustments = wishes.map((wish, i) => ({
          project: names[i % names.length] ?? null,
          cu: wish,
        }));
        const allotment = projectAllotment(some, capacity, adjustments);
        const sum = allotment.projects.reduce((total, p) => total + p.givenCu, 0);
        expect(sum).toBe(allotment.givenCu);
        expect(sum + allotment.leftCu).toBe(capacity);
        expect(allotment.leftCu).toBeGreaterThanOrEqual(0);
        for (const p of allotment.projects) {
          expect(Number.isInteger(p.givenCu) && p.givenCu >= 0).toBe(true);
          expect(p.givenCu).toBeLessThanOrEqual(p.wantedCu);
          expect(p.problems.some(({ code }) => code === 'below-need')).toBe(
            p.givenCu < p.requiredCu,
          );
        }
        const isShort = allotment.problems.some(({ code }) => code === 'over-capacity');
        if (isShort) expect(allotment.leftCu).toBe(0);
        else expect(allotment.projects.every((p) => p.givenCu === p.wantedCu)).toBe(true);
      }),
    );
  });

  it('asks for the same CU as sizing does, and fits every option', () => {
    const { demand, options } = resultOf(plan);
    for (const { capacityCu } of options) {
      const allotment = projectAllotment(plan, capacityCu, []);
      expect(allotment.problems).toEqual([]);
      expect(allotment.projects.map((p) => p.givenCu)).toEqual(
        demand.projects.map((p) => p.requiredCu),
      );
    }
  });
});
