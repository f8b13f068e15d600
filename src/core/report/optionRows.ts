import type { Plan } from '@/core/plan/planSchema';
import { findPlatform, findSlave } from '@/core/platforms/findPlatform';
import type { Price } from '@/core/quantity/money';
import { majorAmount, minorUnits } from '@/core/quantity/money';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option, SizingResult } from '@/core/sizing/result';

/**
 * Why an option costs more than the best, in parts that add up to the difference:
 * `masters` what its Masters cost more, `capacity` what its further CU cost at the best one's price per CU,
 * `price-per-cu` what its Slaves cost more per usable CU.
 */
export type CostPart = {
  readonly cause: 'masters' | 'capacity' | 'price-per-cu';
  readonly price: Price;
};

export type Standing =
  | { readonly kind: 'best' }
  | { readonly kind: 'unpriced' }
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
    standing: i === 0 || !best ? { kind: 'best' } : standingOf(plan, best, option),
    pricePerCu: option.price && needCu > 0 ? option.price.amount / needCu : undefined,
  }));
}

function standingOf(plan: Plan, best: Option, option: Option): Standing {
  if (!best.price || !option.price) return { kind: 'unpriced' };
  const bestMinor = minorUnits(best.price.amount);
  const byMinor = minorUnits(option.price.amount) - bestMinor;
  if (byMinor === 0) {
    const platform = findPlatform(plan.platform);
    const cores = (o: Option) => o.slaveCount * findSlave(platform, o.slave).cores;
    return {
      kind: 'tied',
      nodes: option.nodeCount - best.nodeCount,
      slaveCores: cores(option) - cores(best),
    };
  }
  return {
    kind: 'dearer',
    by: { ...option.price, amount: majorAmount(byMinor) },
    percent: (byMinor / bestMinor) * 100,
    parts: costParts(plan, best, option, option.price),
  };
}

/** Largest first. Minor units are rounded so that the parts add up exactly. */
function costParts(plan: Plan, best: Option, option: Option, price: Price): readonly CostPart[] {
  const pricing = pricingOf(plan);
  const minor = (shape: Option['slave']) => pricing.minorOf(shape) ?? 0;
  const masters = plan.masterCount * (minor(option.master) - minor(best.master));
  const slaves = option.slaveCount * minor(option.slave) - best.slaveCount * minor(best.slave);
  const bestPerCu = minor(best.slave) / best.stepCu;
  const capacity = Math.round(bestPerCu * (option.capacityCu - best.capacityCu));
  const parts = [
    { cause: 'masters' as const, minor: masters },
    { cause: 'capacity' as const, minor: capacity },
    { cause: 'price-per-cu' as const, minor: slaves - capacity },
  ];
  return parts
    .filter((part) => part.minor !== 0)
    .sort((a, b) => b.minor - a.minor)
    .map((part) => ({ cause: part.cause, price: { ...price, amount: majorAmount(part.minor) } }));
}
