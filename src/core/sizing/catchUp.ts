import { add, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { ceiling } from '@/core/quantity/rounding';

/** A time without work, and how soon it must be made up for. All in minutes; `wantedMinutes` is above 0. */
export type CatchUp = {
  /** How long nothing was processed. */
  readonly downMinutes: number;
  /** How far before the stop processing begins again: these records are read a second time. */
  readonly replayMinutes: number;
  /** Within this time after the start nothing may be left over. */
  readonly wantedMinutes: number;
};

/**
 * How much must be processed while catching up, in parts of the load that keeps coming: μ ÷ λ. While the backlog of
 * (down + replay) × λ is worked off within the wanted time, new records arrive at λ, so
 * μ ≥ λ × (1 + (down + replay) ÷ wanted). Exact; at least 1.
 */
export function catchUpFactor({ downMinutes, replayMinutes, wantedMinutes }: CatchUp): Ratio {
  const backlog = add(ratioOf(downMinutes), ratioOf(replayMinutes));
  return add(ratioOf(1), divide(backlog, ratioOf(wantedMinutes)));
}

/**
 * CU that carry work of `peakCu` while catching up: peakCu × μ ÷ λ, rounded up once. `peakCu` is the work at its peak
 * before headroom: the headroom that was bought helps to catch up.
 */
export function catchUpCu(peakCu: Ratio, time: CatchUp): bigint {
  return ceiling(multiply(peakCu, catchUpFactor(time)));
}

/** The defaults of the Flink Kubernetes operator's autoscaler.  Source: flink-kubernetes-operator @6e9caeb4 */
export const operatorDefaults = {
  /** Share of its time that a job is to be busy. */
  utilisation: 0.7,
  /** Within how many minutes a backlog is to be worked off. */
  catchUpMinutes: 30,
  /** Minutes that a restart is expected to take. */
  restartMinutes: 5,
} as const;

type OperatorAim = { readonly [Name in keyof typeof operatorDefaults]: number };

/**
 * What that autoscaler aims at, in parts of the load: lag ÷ C + R ÷ C + 1 ÷ u, with the lag given in minutes of load.
 * With its defaults and no lag 1.595. It is above `catchUpFactor` because it keeps jobs below full use besides.
 */
export function operatorFactor(
  lagMinutes: number,
  { utilisation, catchUpMinutes, restartMinutes }: OperatorAim = operatorDefaults,
): Ratio {
  const backlog = add(ratioOf(lagMinutes), ratioOf(restartMinutes));
  const busy = divide(ratioOf(1), ratioOf(utilisation));
  return add(divide(backlog, ratioOf(catchUpMinutes)), busy);
}
