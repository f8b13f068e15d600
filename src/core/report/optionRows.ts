import type { Plan } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import { findWorker } from '@/core/platforms/registry';
import type { Price } from '@/core/quantity/money';
import { inUnitOf, listMinor, majorAmount, minorOf } from '@/core/quantity/money';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option, SizingResult } from '@/core/sizing/result';

/**
 * Why an option costs more than the best, in parts that add up to the difference:
 * `masters` what its coordinators cost more, `capacity` what its further CU cost at the best one's price per CU,
 * `price-per-cu` what its workers cost more per usable CU.
 */
type CostPart = {
  readonly cause: 'masters' | 'capacity' | 'price-per-cu';
  readonly price: Price;
};

/**
 * What ranks an option without a full price. Of the best: it has the fewest machines, or the fewest of those whose
 * workers are priced. Of the others: some option has a price, the best one's workers have one and its own have none, or
 * it has as many or more machines.
 */
type UnpricedReason =
  | 'fewest-machines'
  | 'fewest-of-priced-slaves'
  | 'others-priced'
  | 'slaves-unpriced'
  | 'more-machines';

/** `best` is the cheapest: where nothing has a price, the first is `unpriced`, too. */
export type Standing =
  | { readonly kind: 'best' }
  | {
      /** Without a full price, so without a place by price. */
      readonly kind: 'unpriced';
      readonly reason: UnpricedReason;
      /** Machines more than the best has. */
      readonly nodes: number;
    }
  | { readonly kind: 'tied'; readonly nodes: number; readonly slaveCores: number }
  | {
      readonly kind: 'dearer';
      readonly by: Price;
      readonly percent: number;
      readonly parts: readonly CostPart[];
    };

export type OptionRow = {
  readonly option: Option;
  readonly rank: number;
  readonly standing: Standing;
  /** Monthly or hourly price per CU of need; undefined without price or need. */
  readonly pricePerCu: number | undefined;
};

/** The options with the reason each ranks where it does against the best. */
export function optionRows(plan: Plan, result: SizingResult): readonly OptionRow[] {
  const [best] = result.options;
  const needCu = result.demand.requiredCu;
  return result.options.map((option, i) => ({
    option,
    rank: i + 1,
    standing: standingOf(plan, result, best ?? option, option),
    pricePerCu: option.price && needCu > 0 ? option.price.amount / needCu : undefined,
  }));
}

function standingOf(plan: Plan, result: SizingResult, best: Option, option: Option): Standing {
  if (!best.price || !option.price) return unpriced(plan, result, best, option);
  if (option === best) return { kind: 'best' };
  const bestMinor = minorOf(best.price);
  const byMinor = minorOf(option.price) - bestMinor;
  if (byMinor === 0) {
    const platform = platformFor(plan);
    const cores = (o: Option) => o.slaveCount * findWorker(platform, o.slave).cores;
    return {
      kind: 'tied',
      nodes: option.nodeCount - best.nodeCount,
      slaveCores: cores(option) - cores(best),
    };
  }
  // By the list, since what is paid may be nothing.
  const byList = listMinor(option.price) - listMinor(best.price);
  return {
    kind: 'dearer',
    by: inUnitOf(option.price, majorAmount(byMinor, option.price.currency)),
    percent: (byList / listMinor(best.price)) * 100,
    parts: costParts(plan, best, option, option.price, byMinor / byList),
  };
}

function unpriced(plan: Plan, result: SizingResult, best: Option, option: Option): Standing {
  const { workerMinor } = pricingOf(platformFor(plan), plan);
  const nodes = option.nodeCount - best.nodeCount;
  const reasonOf = (): UnpricedReason => {
    if (best.price) return 'others-priced';
    const isFewest = result.options.every(({ nodeCount }) => nodeCount >= option.nodeCount);
    if (option === best) return isFewest ? 'fewest-machines' : 'fewest-of-priced-slaves';
    const isBehind =
      workerMinor(best.slave) !== undefined && workerMinor(option.slave) === undefined;
    return isBehind ? 'slaves-unpriced' : 'more-machines';
  };
  return { kind: 'unpriced', reason: reasonOf(), nodes };
}

/** Largest first. Minor units are rounded so that the parts add up exactly; of each the share is paid that is paid of all. */
function costParts(
  plan: Plan,
  best: Option,
  option: Option,
  price: Price,
  paidShare: number,
): readonly CostPart[] {
  const pricing = pricingOf(platformFor(plan), plan);
  const minor = (shape: Option['slave']) => pricing.workerMinor(shape) ?? 0;
  const coordinatorMinor = ({ master }: Option) => pricing.coordinatorMinor(master) ?? 0;
  const coordinators = plan.masterCount * (coordinatorMinor(option) - coordinatorMinor(best));
  const workers = option.slaveCount * minor(option.slave) - best.slaveCount * minor(best.slave);
  const bestPerCu = minor(best.slave) / best.stepCu;
  const capacity = Math.round(bestPerCu * (option.capacityCu - best.capacityCu));
  const paid = (list: number) => Math.round(list * paidShare);
  const parts = [
    { cause: 'masters' as const, minor: paid(coordinators) },
    { cause: 'capacity' as const, minor: paid(capacity) },
    {
      cause: 'price-per-cu' as const,
      minor: paid(coordinators + workers) - paid(coordinators) - paid(capacity),
    },
  ];
  return parts
    .filter((part) => part.minor !== 0)
    .sort((a, b) => b.minor - a.minor)
    .map((part) => ({
      cause: part.cause,
      price: inUnitOf(price, majorAmount(part.minor, price.currency)),
    }));
}
