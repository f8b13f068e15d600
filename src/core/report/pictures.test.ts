import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needing } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { capacityBar } from './capacityBar';
import { mixSaving } from './mixSaving';
import { stairsOf } from './stairs';
import { stepRows } from './stepRows';
import { answerArbitrary, answerTo } from './testing/answerArbitrary';
import { utilisationPercent } from './utilisation';

const runs = { numRuns: cases(300) };

describe('the bar of capacity', () => {
  it('adds up to the capacity, has no negative part, and is as long as what stands on it', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const bar = capacityBar(answer);
        expect(bar.needCu + bar.unusedCu + bar.spareCu).toBe(bar.capacityCu);
        expect(Math.min(bar.needCu, bar.unusedCu, bar.spareCu)).toBeGreaterThanOrEqual(0);
        expect(bar.spareCu).toBe(answer.plan.spareSlaves * answer.option.stepCu);
        expect(bar.lengthCu).toBe(Math.max(bar.capacityCu, bar.ceilingCu ?? 0));
        if (bar.ceilingCu !== undefined) {
          expect(bar.ceilingCu).toBeGreaterThanOrEqual(bar.capacityCu);
          expect(bar.ceilingCu).toBeLessThanOrEqual(2.5 * bar.capacityCu);
        }
      }),
      runs,
    );
  });

  it('of the first example is need 118, unused 8, spare 21, ceiling 160', () => {
    const answer = answerTo(needing(118, { spareSlaves: 1 }), '24c96g');
    expect(capacityBar(answer)).toEqual({
      needCu: 118,
      unusedCu: 8,
      spareCu: 21,
      capacityCu: 147,
      ceilingCu: 160,
      lengthCu: 160,
    });
    // 118 of 147 CU: no headroom here.
    expect(utilisationPercent(answer)).toBeCloseTo(80.272, 3);
  });

  it('leaves off a ceiling that is far away or not published', () => {
    expect(capacityBar(answerTo(needing(5), '4c16g')).ceilingCu).toBeUndefined();
    expect(capacityBar(answerTo(needing(900), '64c256g'))).toMatchObject({
      ceilingCu: undefined,
      lengthCu: 900,
    });
  });
});

describe('the stairs', () => {
  it('are the steps of the table, with every ceiling among them', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const { stairs, chosen, needCu, ceilings } = stairsOf(answer);
        const { slaveCount, capacityCu } = answer.option;
        expect(stairs).toEqual(
          stepRows(answer).map(({ step, followsGap }) => ({
            slaveCount: step.slaveCount,
            capacityCu: step.capacityCu,
            followsGap,
          })),
        );
        expect(chosen).toEqual({ slaveCount, capacityCu });
        expect(needCu).toBe(answer.result.demand.requiredCu);
        const last = stairs.at(-1)?.capacityCu ?? 0;
        const inSight = [80, 160, 800].filter((cu) => cu >= capacityCu && cu <= last);
        expect(ceilings.map(({ cu }) => cu)).toEqual(inSight);
      }),
      runs,
    );
  });

  it('leave out sizes in between, and say so', () => {
    // 7 CU: 3 × 4c16g, then ten more; 80 CU end at 26 Slaves, and the 27th needs larger Masters.
    const { stairs, ceilings } = stairsOf(answerTo(needing(7), '4c16g'));
    expect(stairs.map(({ slaveCount }) => slaveCount)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 26, 27,
    ]);
    expect(stairs.filter(({ followsGap }) => followsGap)).toHaveLength(1);
    expect(ceilings).toEqual([{ master: '4c16g', cu: 80 }]);
  });
});

describe('the rows of steps', () => {
  it('follow the steps, begin with the cluster itself and mark each change of coordinators', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const rows = stepRows(answer);
        expect(rows.map(({ step }) => step)).toEqual(answer.steps);
        expect(rows[0]?.place).toBe('now');
        expect(rows.filter(({ place }) => place === 'now')).toHaveLength(1);
        for (const [i, row] of rows.entries()) {
          const before = rows[i - 1];
          if (!before) continue;
          const changes = before.step.master !== row.step.master;
          expect(row.place).toBe(changes ? 'larger-masters' : 'within');
          expect(row.followsGap).toBe(row.step.slaveCount > before.step.slaveCount + 1);
          if (row.followsGap || !changes) expect(before.ceilingCu).toBeUndefined();
          else expect(before.ceilingCu).toBeGreaterThanOrEqual(before.step.capacityCu);
        }
      }),
      runs,
    );
  });

  it('name the ceiling on the last step before it', () => {
    // 80 CU: 32c128g has 28 CU, so 5 Slaves are the last under 160.
    const rows = stepRows(answerTo(needing(80)));
    expect(rows.map(({ ceilingCu }) => ceilingCu)).toEqual([
      undefined,
      undefined,
      160,
      ...Array(8).fill(undefined),
    ]);
    expect(rows[3]?.place).toBe('larger-masters');
  });

  it('pass over the steps before a far ceiling', () => {
    const rows = stepRows(answerTo(needing(5), '4c16g'));
    expect(rows.slice(-3).map(({ step, followsGap }) => [step.slaveCount, followsGap])).toEqual([
      [12, false],
      [26, true],
      [27, false],
    ]);
  });
});

describe('what a mix saves', () => {
  it('is the difference to the chosen cluster, or nothing', () => {
    fc.assert(
      fc.property(answerArbitrary, (answer) => {
        const saving = mixSaving(answer);
        const [own, mix] = [answer.option.price, answer.result.mix?.price];
        const cents = own && mix ? Math.round(own.amount * 100) - Math.round(mix.amount * 100) : 0;
        expect(cents).toBeGreaterThanOrEqual(0);
        const { currency = '', per = 'month' } = own ?? {};
        expect(saving).toEqual(cents > 0 ? { amount: cents / 100, currency, per } : undefined);
      }),
      runs,
    );
  });

  it('for 66 CU is 4,550: 11 × 8c32g against one 64c256g and one 8c32g, under the same Masters', () => {
    // 11 × 1,450 − (9,950 + 1,450)
    expect(mixSaving(answerTo(needing(66)))).toEqual({
      amount: 4_550,
      currency: 'CNY',
      per: 'month',
    });
  });
});
