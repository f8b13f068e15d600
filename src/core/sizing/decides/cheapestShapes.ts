import type { Plan } from '@/core/plan/planSchema';
import type { Platform, WorkerShape } from '@/core/platforms/platform';
import { compareRanked, type RankedOption, rankedOption } from '@/core/sizing/options';
import { type Pricing, pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';

/** Needs, both ends included, for which one worker shape is the best; null where no cluster carries them. */
export type ShapeStretch = {
  readonly fromCu: number;
  readonly toCu: number;
  /** The best cluster at the first and at the last need. */
  readonly first: Option | null;
  readonly last: Option | null;
};

/** The option of every shape, and the last need for which all of them stay as they are. */
export type NeedStep = {
  readonly fromCu: number;
  readonly toCu: number;
  readonly ranked: readonly RankedOption[];
  readonly best: RankedOption | undefined;
};

/**
 * Every need from one to another, in stretches in which no option changes: a shape's number of workers is the same up
 * to (workers − spares) × usable CU, so nothing lies between two stretches. Needs are whole CU.
 */
export function* needSteps(
  platform: Platform,
  plan: Plan,
  fromCu: number,
  toCu: number,
  pricing: Pricing = pricingOf(platform, plan),
): Generator<NeedStep> {
  const known = platform.workers.map((worker) => ({
    worker,
    lastCu: -1,
    option: undefined as RankedOption | undefined,
  }));
  for (let cu = fromCu; cu <= toCu; ) {
    for (const shape of known) {
      if (cu <= shape.lastCu) continue;
      shape.option = rankedOption(platform, plan, pricing, shape.worker, cu);
      shape.lastCu = shape.option ? lastCuOf(shape.option.option, shape.worker, plan) : Infinity;
    }
    const ranked = known.flatMap(({ option }) => option ?? []);
    const last = Math.min(toCu, ...known.map(({ lastCu }) => lastCu));
    yield { fromCu: cu, toCu: last, ranked, best: bestOf(ranked) };
    cu = last + 1;
  }
}

/** The most CU that a cluster carries with its spares lost. */
function lastCuOf(
  { slaveCount }: Option,
  { usableCu }: WorkerShape,
  { spareSlaves }: Pick<Plan, 'spareSlaves'>,
): number {
  return (slaveCount - spareSlaves) * usableCu;
}

function bestOf(ranked: readonly RankedOption[]): RankedOption | undefined {
  return ranked.reduce<RankedOption | undefined>(
    (best, one) => (best && compareRanked(best, one) <= 0 ? best : one),
    undefined,
  );
}

/** Which worker shape is the best for which need, exactly, from one need to another. */
export function cheapestShapes(
  platform: Platform,
  plan: Plan,
  fromCu: number,
  toCu: number,
): readonly ShapeStretch[] {
  const stretches: ShapeStretch[] = [];
  for (const step of needSteps(platform, plan, fromCu, toCu)) {
    const option = step.best?.option ?? null;
    const at = (cu: number) => option && { ...option, unusedCu: option.capacityCu - cu };
    const open = stretches.at(-1);
    const last = at(step.toCu);
    if (open && open.first?.slave === option?.slave) {
      stretches[stretches.length - 1] = { ...open, toCu: step.toCu, last };
    } else {
      stretches.push({ fromCu: step.fromCu, toCu: step.toCu, first: at(step.fromCu), last });
    }
  }
  return stretches;
}
