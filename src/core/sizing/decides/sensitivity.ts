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
  /** What lies between both ends: minor units of the price, CU of need. Infinite where no cluster carries an end. */
  readonly movedMinor: number;
  readonly movedCu: number;
};

/**
 * How far each input moves the answer over its range, everything else as the plan says; furthest first, by price and then
 * by need. With a worker shape, the answer is the cluster of that shape, else the best.
 */
export function sensitivitiesOf(
  platform: Platform,
  plan: Plan,
  worker?: ShapeId,
): readonly Sensitivity[] {
  return uncertainInputs(platform, plan)
    .map((input): Sensitivity => {
      const light = needAnswerOf(platform, input.at(input.light), worker);
      const heavy = needAnswerOf(platform, input.at(input.heavy), worker);
      const isCarried = light.option !== null && heavy.option !== null;
      const [from, to] = [minorAt(light), minorAt(heavy)];
      return {
        input,
        light,
        heavy,
        movedMinor: isCarried ? Math.abs(to - from) : Infinity,
        movedCu: isCarried ? heavy.requiredCu - light.requiredCu : Infinity,
      };
    })
    .sort((a, b) => compare(b.movedMinor, a.movedMinor) || compare(b.movedCu, a.movedCu));
}

/** The need of a plan and the cluster of a worker shape, or the best one, that carries it. */
export function needAnswerOf(platform: Platform, plan: Plan, worker?: ShapeId): NeedAnswer {
  const requiredCu = Number(demandOf(platform, plan).requiredCu);
  if (requiredCu > maximumNeedCu) return { requiredCu, option: null };
  return { requiredCu, option: clusterAt(platform, plan, requiredCu, worker) };
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

function minorAt({ option }: NeedAnswer): number {
  return option?.price ? minorOf(option.price) : 0;
}

/** Two infinities are equal. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
