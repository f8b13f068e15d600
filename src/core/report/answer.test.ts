import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planArbitrary } from '@/core/plan/testing/planArbitrary';
import { findPlatform } from '@/core/platforms/registry';
import { ownedShape } from '@/core/sizing/present/currentCluster';
import { size } from '@/core/sizing/size';
import { needing, resultOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { answerOf } from './answer';
import { answerArbitrary, answerTo } from './testing/answerArbitrary';

const shapes = findPlatform('blink-dedicated').workers.map(({ shape }) => shape);

describe('an answer', () => {
  it('takes the best option unless another is picked, and says which', () => {
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(undefined, ...shapes), (plan, pick) => {
        const [sizing, answering] = [size(plan), answerOf(plan, pick)];
        expect(answering.ok).toBe(sizing.ok);
        if (!sizing.ok || !answering.ok) return;
        const { answer } = answering;
        const [best] = sizing.result.options;
        expect(answer.result).toEqual(sizing.result);
        expect(answer.option.slave).toBe(pick ?? ownedShape(plan) ?? best?.slave);
        expect(answer.isBest).toBe(answer.option.slave === best?.slave);
        expect(answer.steps[0]).toMatchObject({
          slaveCount: answer.option.slaveCount,
          capacityCu: answer.option.capacityCu,
          master: answer.option.master,
          price: answer.option.price,
        });
      }),
      { numRuns: cases(300) },
    );
  });

  it('keeps the notes on the plan and on its own option, and no other', () => {
    fc.assert(
      fc.property(answerArbitrary, ({ option, isBest, notes, result }) => {
        const ofBest = ['smaller-need-cheaper', 'spare-slaves-cost'];
        const expected = result.notes.filter((note) => {
          if (ofBest.includes(note.code)) return isBest;
          return !('slave' in note.values) || note.values.slave === option.slave;
        });
        expect(notes).toEqual(expected);
      }),
      { numRuns: cases(300) },
    );
  });

  it('of another pick speaks of that pick alone', () => {
    // 5 CU: every shape has its minimum of 2 Slaves; the larger ones would do with one.
    const plan = needing(5);
    expect(
      resultOf(plan).notes.filter(({ code }) => code === 'minimum-slaves-decides').length,
    ).toBeGreaterThan(2);
    const decided = answerTo(plan, '64c256g').notes.filter(
      ({ code }) => code === 'minimum-slaves-decides',
    );
    expect(decided).toEqual([
      {
        code: 'minimum-slaves-decides',
        values: { slave: '64c256g', minimumSlaves: 2, neededSlaves: 1 },
      },
    ]);
  });

  it('of a need without bound is refused with the plan’s problems', () => {
    const plan = needing(1_000_000_000, { headroomPercent: 1 });
    expect(answerOf(plan)).toEqual({
      ok: false,
      problems: [{ path: 'workloads', code: 'need-too-large', limit: 1_000_000_000 }],
    });
  });
});
