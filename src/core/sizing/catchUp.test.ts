import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatios, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { type CatchUp, catchUpCu, catchUpFactor, operatorFactor } from './catchUp';

const minutes = fc.integer({ min: 0, max: 2_000 });
const time: fc.Arbitrary<CatchUp> = fc.record({
  downMinutes: minutes,
  replayMinutes: minutes,
  wantedMinutes: fc.integer({ min: 1, max: 2_000 }),
});

/** Whether a backlog is gone after the wanted time, a minute at a time, in hundredths of a minute's load. */
function isWorkedOff({ downMinutes, replayMinutes, wantedMinutes }: CatchUp, perMinute: number) {
  let backlog = (downMinutes + replayMinutes) * 100;
  for (let minute = 0; minute < wantedMinutes; minute++) backlog += 100 - perMinute;
  return backlog <= 0;
}

describe('catching up', () => {
  it('takes twice the load where as long was lost as is left', () => {
    const factor = catchUpFactor({ downMinutes: 20, replayMinutes: 10, wantedMinutes: 30 });
    expect(nearestNumber(factor)).toBe(2);
    expect(catchUpCu(ratioOf(10.2), { downMinutes: 30, replayMinutes: 0, wantedMinutes: 30 })).toBe(
      21n,
    );
  });

  it('is 1.595 times the load by the operator’s form and defaults', () => {
    expect(nearestNumber(operatorFactor(0))).toBeCloseTo(1.595, 3);
    const lagging = operatorFactor(30);
    expect(nearestNumber(lagging)).toBeCloseTo(2.595, 3);
  });

  it('is done in time with that much, minute by minute, and not with less', () => {
    fc.assert(
      fc.property(time, (given) => {
        const factor = nearestNumber(catchUpFactor(given)) * 100;
        expect(isWorkedOff(given, factor + 1e-6)).toBe(true);
        if (factor > 101) expect(isWorkedOff(given, factor - 1)).toBe(false);
      }),
    );
  });

  it('never takes less after a longer stop, or where less time is left', () => {
    fc.assert(
      fc.property(time, minutes, (given, more) => {
        const factor = catchUpFactor(given);
        for (const harder of [
          { ...given, downMinutes: given.downMinutes + more },
          { ...given, replayMinutes: given.replayMinutes + more },
          { ...given, wantedMinutes: Math.max(1, given.wantedMinutes - more) },
        ]) {
          expect(compareRatios(catchUpFactor(harder), factor)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('takes as much as usual where nothing was lost', () => {
    const none = { downMinutes: 0, replayMinutes: 0, wantedMinutes: 5 };
    expect(nearestNumber(catchUpFactor(none))).toBe(1);
  });
});
