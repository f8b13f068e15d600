import type { Plan } from '@/core/plan/planSchema';
import type { Billing, Platform, WorkerShape } from '@/core/platforms/platform';
import { billingsOf, findPriceColumn, findPriceList } from '@/core/platforms/registry';
import type { Price } from '@/core/quantity/money';
import { type Ratio, sum } from '@/core/quantity/ratio';
import { pricingOf } from '@/core/sizing/pricing';
import { type CoordinatorPolicy, type HeldPath, heldPathOf } from './heldPath';
import { fixedBaseSums, hybridSums } from './hybridCosts';
import type { NeedOverTime } from './needOverTime';
import { type OwnedStart, ownedStart } from './ownedStart';
import { monthSums } from './pathCosts';
import { paidPrice, roadPricingOf } from './roadPricing';

/** What a worker shape costs over the road by one way of billing. Each sum is rounded once, by itself. */
export type RoadCosts = {
  /** What is there at the start; undefined for a new order. */
  readonly owned?: OwnedStart;
  readonly billing: Billing;
  readonly policy: CoordinatorPolicy;
  /** Whether the provider's pages contradict each other on whether the coordinators may change. */
  readonly isDisputed: boolean;
  readonly path: HeldPath;
  /** Null where a machine has no price, or where no cluster of the shape carries the need to the end. */
  readonly sums: RoadSums | null;
  /** Units of the base in every month, of hybrid billing: those of the plan, or the cheapest where it names none. */
  readonly base?: readonly number[];
  /** The cheapest base, where the plan names one. */
  readonly cheapest?: CheapestBase;
};

export type CheapestBase = {
  readonly base: readonly number[];
  readonly sums: RoadSums | null;
};

export type RoadSums = {
  readonly months: readonly Price[];
  /** Of twelve months each; the last one may be shorter. */
  readonly years: readonly Price[];
  readonly whole: Price;
  /** List prices of the months, exactly, in minor units. */
  readonly list: readonly Ratio[];
};

/**
 * Whether coordinators may follow the cluster with this billing; where that is disputed the careful answer for a new order
 * is no. A cluster that is there has its coordinators: only a change makes them larger, now or later.
 */
export function coordinatorPolicy(
  platform: Platform,
  billing: Billing,
  owned: OwnedStart | undefined,
): CoordinatorPolicy {
  if (owned) return 'as-needed';
  const change = platform.coordinatorChanges?.value[billing] ?? 'yes';
  return change === 'yes' ? 'as-needed' : 'from-the-start';
}

/** The costs of one worker shape by one way of billing. Undefined where the plan's list has no prices for it. */
export function roadCostsOf(
  platform: Platform,
  plan: Plan,
  worker: WorkerShape,
  billing: Billing,
  need: NeedOverTime,
  chosen?: CoordinatorPolicy,
): RoadCosts | undefined {
  const owned = ownedStart(platform, plan, worker, billing);
  const policy = chosen ?? coordinatorPolicy(platform, billing, owned);
  const isDisputed = platform.coordinatorChanges?.value[billing] === 'contradictory';
  const pricing = pricingOf(platform, { ...plan, billing });
  const { currency } = pricing;
  const facts = { billing, policy, isDisputed, ...(owned ? { owned } : {}) };
  const hybrid = platform.hybrid?.value;
  if (hybrid && billing === hybrid.billing) {
    if (!pricing.hybrid) return undefined;
    const path = heldPathOf(platform, plan, worker, pricing, need, 'hour', policy, owned);
    const { monthMinor, hourMinor } = pricing.hybrid;
    const prices = { month: monthMinor, hour: hourMinor };
    const found = hybridSums(need.calendar, path.pieces, prices);
    const totals = (sums: readonly Ratio[]) => (path.end ? null : totalsOf(sums, plan, currency));
    const cheapest = { base: found.base, sums: totals(found.sums) };
    const { baseUnits } = plan;
    if (billing !== plan.billing || baseUnits === undefined) return { ...facts, path, ...cheapest };
    const sums = totals(fixedBaseSums(need.calendar, path.pieces, prices, baseUnits));
    return { ...facts, path, sums, base: found.base.map(() => baseUnits), cheapest };
  }
  const column = findPriceColumn(findPriceList(platform, plan.priceList), billing);
  const prices = roadPricingOf(platform, plan, billing);
  if (!column || !prices) return undefined;
  const path = heldPathOf(platform, plan, worker, pricing, need, column.per, policy, owned);
  const sums = path.end ? undefined : monthSums(need.calendar, path.pieces, prices);
  return { ...facts, path, sums: sums ? totalsOf(sums, plan, currency) : null };
}

/** The costs of one worker shape by every way of billing for which the plan's list has prices. */
export function everyRoadCosts(
  platform: Platform,
  plan: Plan,
  worker: WorkerShape,
  need: NeedOverTime,
): readonly RoadCosts[] {
  return billingsOf(platform).flatMap(
    (billing) => roadCostsOf(platform, plan, worker, billing, need) ?? [],
  );
}

function totalsOf(list: readonly Ratio[], plan: Plan, currency: string): RoadSums {
  const price = (part: readonly Ratio[]) => paidPrice(sum(part), plan, currency);
  const years = Array.from({ length: Math.ceil(list.length / 12) }, (_, i) =>
    list.slice(12 * i, 12 * i + 12),
  );
  return {
    months: list.map((one) => price([one])),
    years: years.map(price),
    whole: price(list),
    list,
  };
}
