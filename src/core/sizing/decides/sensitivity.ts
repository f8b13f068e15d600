import type { Plan } from '@/core/plan/planSchema';
import type { Platform, ShapeId } from '@/core/platforms/platform';
import { findWorker } from '@/core/platforms/registry';
import { minorOf } from '@/core/quantity/money';
import { demandOf } from '@/core/sizing/demand';
import { optionOf, rankOptions } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import { maximumNeedCu } from '@/core/sizing/size';
import { type UncertainInput, uncertainInputs } from './uncertainInputs';

/** What a plan needs, and the cluster that carries it; null where none does. */
export type NeedAnswer = { readonly requiredCu: number; readonly option: Option | null };

/** What follows where one input lies at an end of its range. */
export type Sensitivity = {
  readonly input: UncertainInput;
  readonly light: NeedAnswer;
  readonly heavy: NeedAnswer;
  /**
   * What lies between both ends: minor units of the price, undefined where an end has none; CU of need. Infinite where no
   * cluster carries an end.
   */
  readonly movedMinor: number | undefined;
  readonly movedCu: number;
};

/**
 * How far each input moves the answer over its range, everything else as the plan says; furthest first, by price and then
 * by need, or by need alone where an end has no price. With a worker shape, the answer is the cluster of that shape, else
 * the best.
 */
export function sensitivitiesOf(
  platform: Platform,
  plan: Plan,
  worker?: ShapeId,
): readonly Sensitivity[] {
  const whole = demandOf(platform, plan).requiredCu;
  const found = uncertainInputs(platform, plan).map((input): Sensitivity => {
    const needAt = needOfInput(platform, plan, input, whole);
    const [light, heavy] = [input.light, input.heavy].map((value) =>
      answerTo(platform, plan, needAt(value), worker),
    ) as [NeedAnswer, NeedAnswer];
    const isCarried = light.option !== null && heavy.option !== null;
    return {
      input,
      light,
      heavy,
      movedMinor: isCarried ? movedMinorOf(light.option, heavy.option) : Infinity,
      movedCu: isCarried ? heavy.requiredCu - light.requiredCu : Infinity,
    };
  });
  const byPrice = isByPrice(found)
    ? (a: Sensitivity, b: Sensitivity) => compare(b.movedMinor ?? 0, a.movedMinor ?? 0)
    : () => 0;
  return found.sort((a, b) => byPrice(a, b) || compare(b.movedCu, a.movedCu));
}

/** Whether the price says which input moves the answer furthest: only where it is known at every end. */
export function isByPrice(sensitivities: readonly Pick<Sensitivity, 'movedMinor'>[]): boolean {
  return sensitivities.every(({ movedMinor }) => movedMinor !== undefined);
}

/** The need at a value of an input. Of one workload's input, only the project that the workload is in is added up anew. */
function needOfInput(
  platform: Platform,
  plan: Plan,
  { workload: i, at }: UncertainInput,
  whole: bigint,
): (value: number) => number {
  const changed = i === undefined ? undefined : plan.workloads[i];
  if (!changed) return (value) => Number(demandOf(platform, at(value)).requiredCu);
  const isBeside = ({ workloads }: Plan) =>
    platform.givenWhole === 'workload'
      ? workloads.filter((_, k) => k === i)
      : workloads.filter(({ project = null }) => project === (changed.project ?? null));
  const needOf = (other: Plan) =>
    demandOf(platform, { ...other, workloads: isBeside(other) }).requiredCu;
  const before = needOf(plan);
  return (value) => Number(whole - before + needOf(at(value)));
}

function answerTo(
  platform: Platform,
  plan: Plan,
  requiredCu: number,
  worker: ShapeId | undefined,
): NeedAnswer {
  const isTooLarge = requiredCu > maximumNeedCu;
  const option = isTooLarge ? null : clusterAt(platform, plan, requiredCu, worker);
  return { requiredCu, option };
}

/** The cluster that carries a need: of a worker shape, else the best; null where there is none. */
export function clusterAt(
  platform: Platform,
  plan: Plan,
  requiredCu: number,
  worker?: ShapeId,
): Option | null {
  const pricing = pricingOf(platform, plan);
  const option =
    worker === undefined
      ? rankOptions(platform, plan, pricing, requiredCu)[0]
      : optionOf(platform, plan, pricing, findWorker(platform, worker), requiredCu);
  return option ?? null;
}

function movedMinorOf({ price: from }: Option, { price: to }: Option): number | undefined {
  return from && to ? Math.abs(minorOf(to) - minorOf(from)) : undefined;
}

/** Two infinities are equal. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
