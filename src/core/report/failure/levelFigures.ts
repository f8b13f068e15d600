import { findWorker } from '@/core/platforms/registry';
import { majorAmount, minorOf, type Price } from '@/core/quantity/money';
import { add, compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import type { Answer } from '@/core/report/answer';
import { type CatchUp, catchUpFactor } from '@/core/sizing/catchUp';
import { backlogAt, levelAgain } from '@/core/sizing/failure/levelAgain';
import { clusterOf } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import { type FailureTerms, failureTerm, stopOf } from './failureTerms';

/** A cluster that catches up. Minutes count from its start; null where it never does. */
type Levelled = { readonly minutes: number | null; readonly isInTime: boolean };

/** The answer's cluster with so many of its workers gone. */
export type LevelledLoss = Levelled & { readonly lost: number; readonly capacityCu: number };

/** A cluster of another shape, and what would be level in time. */
export type LevelledOption = Levelled & {
  readonly option: Option;
  /** The same with as many workers as are level in time; null where no coordinator manages so many. */
  readonly wanted: Option | null;
  /** What it costs more; null where it is not priced. */
  readonly added: Price | null;
};

/** What is left over so many minutes after the stop, for each of the losses, in minutes of the load. */
export type BacklogRow = { readonly minute: number; readonly backlogs: readonly number[] };

/** What it takes to catch up after a stop. */
export type LevelFigures = {
  readonly time: CatchUp;
  readonly loadPercent: number;
  /** What must be processed while catching up, in parts of the load. */
  readonly factor: number;
  /** CU that the load takes, and CU that are level in time. */
  readonly loadCu: number;
  readonly wantedCu: number;
  /** What is left over at the start, in minutes of the load. */
  readonly backlogMinutes: number;
  /** Of the load, where some of it is stated in records. */
  readonly recordsPerMinute: number | undefined;
  /** None gone first, then one and two where the cluster has so many. */
  readonly losses: readonly LevelledLoss[];
  readonly options: readonly LevelledOption[];
  readonly rows: readonly BacklogRow[];
};

/** How many of the workers may be gone while the rest catches up. */
const lostCounts = [0, 1, 2] as const;

/** How an answer's cluster, and others, catch up after the stop of the terms; undefined for a plan without any work. */
export function levelOf(answer: Answer, terms: FailureTerms): LevelFigures | undefined {
  const { platform, demand, option, result } = answer;
  const loadPercent = failureTerm(terms, 'load');
  const share = divide(ratioOf(loadPercent), ratioOf(100));
  const loadCu = multiply(demand.peakCu, share);
  if (loadCu.numerator === 0n) return undefined;
  const time = stopOf(terms);
  const counts =
    platform.kind === 'pool' ? [0] : lostCounts.filter((lost) => lost < option.slaveCount);
  const capacities = counts.map((lost) => (option.slaveCount - lost) * option.stepCu);
  const levels = capacities.map((capacityCu) => levelAgain(capacityCu, loadCu, time));
  const perMinute = multiply(multiply(demand.recordsPerSecond, share), ratioOf(60));
  return {
    time,
    loadPercent,
    factor: nearestNumber(catchUpFactor(time)),
    loadCu: nearestNumber(loadCu),
    wantedCu: Number(levels[0]?.wantedCu),
    backlogMinutes: nearestNumber(backlogAt(ratioOf(time.downMinutes), 0, loadCu, time)),
    recordsPerMinute: perMinute.numerator === 0n ? undefined : nearestNumber(perMinute),
    losses: counts.map((lost, i) => ({
      lost,
      capacityCu: capacities[i] ?? 0,
      ...levelled(levels[i]),
    })),
    options: result.options.map((one) => levelledOption(answer, one, loadCu, time)),
    rows: minutesOf(
      time,
      levels.map(({ minutes }) => minutes),
    ).map((minute) => ({
      minute: nearestNumber(minute),
      backlogs: capacities.map((capacityCu) =>
        nearestNumber(backlogAt(minute, capacityCu, loadCu, time)),
      ),
    })),
  };
}

function levelled(level: ReturnType<typeof levelAgain> | undefined): Levelled {
  return {
    minutes: level?.minutes ? nearestNumber(level.minutes) : null,
    isInTime: level?.isInTime ?? false,
  };
}

function levelledOption(
  { platform, plan, demand }: Answer,
  option: Option,
  loadCu: Ratio,
  time: CatchUp,
): LevelledOption {
  const level = levelAgain(option.capacityCu, loadCu, time);
  const needed = Math.ceil(Number(level.wantedCu) / option.stepCu);
  const worker = findWorker(platform, option.slave);
  const count = Math.max(option.slaveCount, needed);
  const pricing = pricingOf(platform, plan);
  const wanted = clusterOf(platform, plan, pricing, worker, count, Number(demand.requiredCu));
  return { ...levelled(level), option, wanted: wanted ?? null, added: addedPrice(option, wanted) };
}

function addedPrice({ price: now }: Option, wanted: Option | undefined): Price | null {
  if (!now || !wanted?.price) return null;
  const minor = minorOf(wanted.price) - minorOf(now);
  return { amount: majorAmount(minor, now.currency), currency: now.currency, per: now.per };
}

/** Parts of the wanted time at which the backlog is told. */
const quarters = [0.25, 0.5, 0.75, 1] as const;

/** The minutes at which the backlog is told: where it turns, at quarters of the wanted time, and where it ends. */
function minutesOf(
  { downMinutes, wantedMinutes }: CatchUp,
  ends: readonly (Ratio | undefined)[],
): readonly Ratio[] {
  const after = (minutes: Ratio) => add(ratioOf(downMinutes), minutes);
  const told = [
    ratioOf(0),
    ...quarters.map((quarter) => after(multiply(ratioOf(quarter), ratioOf(wantedMinutes)))),
    after(ratioOf(0)),
    // An end far beyond the wanted time is told in words.
    ...ends.flatMap((end) =>
      end && compareRatios(end, ratioOf(wantedMinutes * 3)) <= 0 ? [after(end)] : [],
    ),
  ];
  const sorted = told.sort(compareRatios);
  return sorted.filter((minute, i) => {
    const before = sorted[i - 1];
    return !before || compareRatios(minute, before) !== 0;
  });
}
