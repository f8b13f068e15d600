import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatios, divide, ratioOf } from '@/core/quantity/ratio';
import { ceiling, nearestNumber } from '@/core/quantity/rounding';
import { backlogAt, levelAgain } from './levelAgain';

const minutes = fc.integer({ min: 0, max: 60 });
/** Times in whole minutes, a load and a capacity in whole CU. */
const stop = fc.record({
  time: fc.record({
    downMinutes: minutes,
    replayMinutes: minutes,
    wantedMinutes: fc.integer({ min: 1, max: 120 }),
  }),
  load: fc.integer({ min: 1, max: 40 }),
  capacity: fc.integer({ min: 1, max: 120 }),
});

/**
 * The backlog after every minute, in CU-minutes, as a person would keep it in a table: what came is added, what was
 * processed is taken away. `until` counts the minutes from the stop.
 */
function kept(
  { time, load, capacity }: typeof stop extends fc.Arbitrary<infer T> ? T : never,
  until: number,
) {
  const left = [time.replayMinutes * load];
  for (let minute = 1; minute <= until; minute++) {
    const before = left.at(-1) ?? 0;
    const isDown = minute <= time.downMinutes;
    left.push(isDown ? before + load : Math.max(0, before + load - capacity));
  }
  return left;
}

describe('a cluster that catches up', () => {
  it('down 5, checkpoint 5 minutes old, 40 of 60 CU in use: level again after 20 minutes', () => {
    // 10 × 40 ÷ (60 − 40) = 20 minutes; within 10 minutes it would take 40 × (1 + 10 ÷ 10) = 80 CU.
    const time = { downMinutes: 5, replayMinutes: 5, wantedMinutes: 10 };
    const level = levelAgain(60, ratioOf(40), time);
    expect(level.minutes && nearestNumber(level.minutes)).toBe(20);
    expect(level).toMatchObject({ isInTime: false, wantedCu: 80n });
    expect(levelAgain(80, ratioOf(40), time).isInTime).toBe(true);
    expect(levelAgain(79, ratioOf(40), time).isInTime).toBe(false);
  });

  it('never is where the load takes all of it, unless nothing was lost', () => {
    const time = { downMinutes: 1, replayMinutes: 0, wantedMinutes: 10 };
    expect(levelAgain(40, ratioOf(40), time).minutes).toBeUndefined();
    expect(levelAgain(39, ratioOf(40), { ...time, downMinutes: 0 }).minutes).toBeUndefined();
    const none = levelAgain(40, ratioOf(40), { ...time, downMinutes: 0 });
    expect(none).toMatchObject({ isInTime: true, minutes: { numerator: 0n } });
  });

  it('has the backlog that a table kept minute by minute has', () => {
    fc.assert(
      fc.property(stop, (given) => {
        const table = kept(given, 200);
        for (const [minute, left] of table.entries()) {
          const exact = backlogAt(ratioOf(minute), given.capacity, ratioOf(given.load), given.time);
          // A minute in which the backlog ends is cut at nothing in the table, too.
          expect(nearestNumber(exact) * given.load).toBeCloseTo(left, 6);
        }
      }),
    );
  });

  it('is level in the minute in which that table comes to nothing', () => {
    fc.assert(
      fc.property(stop, (given) => {
        const { time, load, capacity } = given;
        const level = levelAgain(capacity, ratioOf(load), time);
        const table = kept(given, time.downMinutes + 5_000).slice(time.downMinutes);
        const firstEmpty = table.indexOf(0);
        if (!level.minutes) expect(capacity <= load).toBe(true);
        else {
          expect(firstEmpty === -1 ? 5_001 : firstEmpty).toBe(
            Math.min(5_001, Number(ceiling(level.minutes))),
          );
        }
        expect(level.isInTime).toBe(
          firstEmpty !== -1 && firstEmpty <= time.wantedMinutes && capacity >= load,
        );
      }),
    );
  });

  it('is level in time with the CU that it is said to want, and not with one less', () => {
    fc.assert(
      fc.property(stop, ({ time, load }) => {
        const wanted = Number(levelAgain(1, ratioOf(load), time).wantedCu);
        expect(levelAgain(wanted, ratioOf(load), time).isInTime).toBe(true);
        expect(levelAgain(wanted - 1, ratioOf(load), time).isInTime).toBe(false);
      }),
    );
  });

  it('takes no longer with more CU, and no less time after a longer stop', () => {
    fc.assert(
      fc.property(stop, minutes, ({ time, load, capacity }, more) => {
        const level = levelAgain(capacity, ratioOf(load), time);
        if (!level.minutes) return;
        const larger = levelAgain(capacity + more, ratioOf(load), time).minutes ?? ratioOf(1e9);
        expect(compareRatios(larger, level.minutes)).toBeLessThanOrEqual(0);
        const longer = { ...time, downMinutes: time.downMinutes + more };
        const later = levelAgain(capacity, ratioOf(load), longer).minutes ?? ratioOf(0);
        expect(compareRatios(later, level.minutes)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('knows parts of a minute and of a CU exactly', () => {
    const third = divide(ratioOf(1), ratioOf(3));
    const time = { downMinutes: 0.1, replayMinutes: 0.2, wantedMinutes: 1 };
    const { minutes: exact } = levelAgain(1, third, time);
    // 0.3 × ⅓ ÷ ⅔ = 0.15
    expect(exact && compareRatios(exact, ratioOf(0.15))).toBe(0);
  });
});
