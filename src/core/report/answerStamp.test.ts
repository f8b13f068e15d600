import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planArbitrary } from '@/core/plan/testing/planArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { answerOf } from './answer';
import { stampCauses, stampOf } from './answerStamp';

/** 120,000 ÷ 3,000 = 40 CU; 16c64g has 13 usable: 4 × 13 = 52 is dearer than 7 × 6 = 42 under 4c16g Masters. */
const plan = planOf({
  workloads: [{ qps: 120_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 }],
});

function stampAt(pick?: '8c32g') {
  const answering = answerOf(plan, pick);
  if (!answering.ok) throw new Error('the plan has no answer');
  return stampOf(answering.answer);
}

describe('the stamp of an answer', () => {
  it('says the cluster, its price, the day of the list and the rules', () => {
    // 7 × 1,450 + 3 × 850
    expect(stampAt('8c32g')).toEqual({
      requiredCu: 40,
      slave: '8c32g',
      slaveCount: 7,
      master: '4c16g',
      masterCount: 3,
      amount: 12_700,
      pricesSeen: '2021-06-09',
      rules: 2,
    });
  });

  it('says why it is another: prices, rules, both, or neither on record', () => {
    const now = stampAt('8c32g');
    const was = { ...now, slaveCount: 8 };
    expect(stampCauses(was, now)).toEqual(['unknown']);
    expect(stampCauses({ ...was, pricesSeen: '2020-01-01' }, now)).toEqual(['prices']);
    expect(stampCauses({ ...was, rules: 7 }, now)).toEqual(['rules']);
    // No price changes a need.
    const other = { ...now, requiredCu: 41, pricesSeen: '2020-01-01' };
    expect(stampCauses(other, now)).toEqual(['unknown']);
    expect(stampCauses({ ...other, rules: 7 }, now)).toEqual(['rules']);
    expect(stampCauses({ ...was, pricesSeen: null, rules: 7 }, now)).toEqual(['prices', 'rules']);
  });

  it('of the same answer has no cause, whatever prices and rules it came from', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        const answering = answerOf(any);
        fc.pre(answering.ok);
        if (!answering.ok) return;
        const now = stampOf(answering.answer);
        expect(stampCauses({ ...now, rules: 99, pricesSeen: '1999-01-01' }, now)).toEqual([]);
        for (const other of [
          { ...now, requiredCu: now.requiredCu + 1 },
          { ...now, slaveCount: now.slaveCount + 1 },
          { ...now, amount: (now.amount ?? 0) + 1 },
        ]) {
          expect(stampCauses(other, now)).not.toEqual([]);
        }
      }),
    );
  });
});
