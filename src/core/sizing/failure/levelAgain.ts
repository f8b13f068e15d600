import { add, compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { type CatchUp, catchUpCu } from '@/core/sizing/catchUp';

/** How a cluster works off what a stop has left behind. Minutes are exact. */
export type Levelling = {
  /** CU that carry the work while it catches up within the wanted time, rounded up once. */
  readonly wantedCu: bigint;
  /** From the start after the stop until nothing is left over; undefined where the backlog never ends. */
  readonly minutes: Ratio | undefined;
  /** Whether that is within the wanted time. */
  readonly isInTime: boolean;
};

/**
 * How long a cluster of `capacityCu` takes to catch up while work of `loadCu` keeps coming. What is left over at
 * the start is (down + replay) × λ, and μ − λ of it are worked off a minute, so it takes (down + replay) × λ ÷ (μ − λ)
 * minutes. All of the capacity is taken to help.
 */
export function levelAgain(capacityCu: number, loadCu: Ratio, time: CatchUp): Levelling {
  const wantedCu = catchUpCu(loadCu, time);
  const backlog = multiply(backlogAtStart(time), loadCu);
  const surplus = add(ratioOf(capacityCu), negative(loadCu));
  const minutes =
    surplus.numerator > 0n
      ? divide(backlog, surplus)
      : surplus.numerator === 0n && backlog.numerator === 0n
        ? ratioOf(0)
        : undefined;
  const isInTime =
    minutes !== undefined && compareRatios(minutes, ratioOf(time.wantedMinutes)) <= 0;
  return { wantedCu, minutes, isInTime };
}

/**
 * What is left over `minute` minutes after work stopped, in minutes of the load. At the stop that is all since the last
 * checkpoint, since it is processed again; it grows by a minute each minute until the start, and from then on changes by
 * 1 − μ ÷ λ a minute, never below nothing. `loadCu` is above zero.
 */
export function backlogAt(minute: Ratio, capacityCu: number, loadCu: Ratio, time: CatchUp): Ratio {
  const down = ratioOf(time.downMinutes);
  if (compareRatios(minute, down) < 0) return add(ratioOf(time.replayMinutes), minute);
  const each = add(divide(ratioOf(capacityCu), loadCu), ratioOf(-1));
  const since = add(minute, negative(down));
  const left = add(backlogAtStart(time), negative(multiply(since, each)));
  return left.numerator > 0n ? left : ratioOf(0);
}

function backlogAtStart({ downMinutes, replayMinutes }: CatchUp): Ratio {
  return add(ratioOf(downMinutes), ratioOf(replayMinutes));
}

function negative({ numerator, denominator }: Ratio): Ratio {
  return { numerator: -numerator, denominator };
}
