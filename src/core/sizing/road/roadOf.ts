import type { Plan } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import type { Problem } from '@/core/plan/problem';
import type { Billing, Platform, ShapeId, WorkerShape } from '@/core/platforms/platform';
import { findPriceColumn, findPriceList, findWorker } from '@/core/platforms/registry';
import { ownedShape } from '@/core/sizing/present/currentCluster';
import { periodOf, pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import { sizeOn } from '@/core/sizing/size';
import { dateOf, minutesPerDay } from './calendar';
import { type HeldPath, heldPathOf } from './heldPath';
import { type NeedOverTime, needOverTime } from './needOverTime';
import { type OwnedStart, ownedStart } from './ownedStart';
import { coordinatorPolicy, everyRoadCosts, type RoadCosts } from './roadCosts';
import { type RoadStep, roadStepsOf } from './roadSteps';

/** What somebody chose instead of what the plan's answer has. */
export type RoadChoice = { readonly slave?: ShapeId | undefined };

/** From which day on no cluster of the shape carries the need, and the most that one carries, in CU. */
export type RoadProblem = {
  readonly code: 'need-above-ceiling' | 'need-too-large';
  readonly date: string;
  readonly limitCu: number;
};

/** What a plan needs over time, and one worker shape that carries it. */
export type Road = {
  readonly platform: Platform;
  readonly plan: Plan;
  readonly today: string;
  readonly need: NeedOverTime;
  /** The answer of the plan as it is, by this shape: what is bought today. */
  readonly option: Option;
  readonly worker: WorkerShape;
  /** The shape of the option that is best today, which need not be this one. */
  readonly cheapestToday: ShapeId;
  readonly billing: Billing;
  /** What is there at the start; undefined for a new order. */
  readonly owned: OwnedStart | undefined;
  readonly path: HeldPath;
  readonly steps: readonly RoadStep[];
  /** By every way of billing for which the plan's list has prices, for this shape. */
  readonly costs: readonly RoadCosts[];
  readonly problems: readonly RoadProblem[];
};

export type RoadOutcome =
  | { readonly ok: true; readonly road: Road }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The road of a plan on its product, for one worker shape: the chosen one, that of the cluster somebody has,
 * or that of the best option. `today` is
 * YYYY-MM-DD; it is the start of a plan that names none. Refused where the plan as it is has no answer.
 */
export function roadOf(plan: Plan, today: string, choice: RoadChoice = {}): RoadOutcome {
  const platform = platformFor(plan);
  const sizing = sizeOn(platform, plan);
  if (!sizing.ok) return sizing;
  const { options } = sizing.result;
  const optionOfShape = (shape: ShapeId | undefined) =>
    options.find(({ slave }) => slave === shape);
  const option = optionOfShape(choice.slave) ?? optionOfShape(ownedShape(plan)) ?? options[0];
  if (!option) throw new RangeError('a plan that is not refused has an option');
  const need = needOverTime(platform, plan, today);
  return { ok: true, road: roadFor(platform, plan, today, need, option, options[0]?.slave) };
}

/** The road of one option over a need that is known. */
export function roadFor(
  platform: Platform,
  plan: Plan,
  today: string,
  need: NeedOverTime,
  option: Option,
  cheapestToday: ShapeId = option.slave,
): Road {
  const worker = findWorker(platform, option.slave);
  const { billing, leadTimeDays = 0 } = plan;
  const pricing = pricingOf(platform, plan);
  const isHybrid = platform.hybrid?.value.billing === billing;
  const column = findPriceColumn(findPriceList(platform, plan.priceList), billing);
  const per = isHybrid ? 'hour' : (column?.per ?? periodOf(platform, billing));
  const owned = ownedStart(platform, plan, worker, billing);
  const policy = coordinatorPolicy(platform, billing, owned);
  const path = heldPathOf(platform, plan, worker, pricing, need, per, policy, owned);
  const steps = roadStepsOf(platform, pricing, need, path.pieces, {
    billing,
    leadTimeDays,
    today,
    owned: owned?.cluster,
  });
  const costs = everyRoadCosts(platform, plan, worker, need);
  const problems = path.end
    ? [
        {
          code: path.end.needCu === Infinity ? 'need-too-large' : 'need-above-ceiling',
          date: dateOf(need.calendar, Math.floor(path.end.at / minutesPerDay)),
          limitCu: path.end.limitCu,
        } as const,
      ]
    : [];
  return {
    platform,
    plan,
    today,
    need,
    option,
    worker,
    cheapestToday,
    billing,
    owned,
    path,
    steps,
    costs,
    problems,
  };
}
