import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { findPriceColumn, findPriceList } from '@/core/platforms/registry';
import { majorAmount, type Price } from '@/core/quantity/money';
import type { GrowthStep, NeedRange, Option, RangeEnd, SizingResult } from './result';

/** What comes beside a pool's units, for all of them, a month. */
type ChargeResult = { readonly code: string; readonly price: Price };

/** An answer of a pool, in units: those that do the work, and those of management. */
type PoolOption = {
  readonly kind: 'pool';
  readonly units: number;
  readonly workUnits: number;
  readonly managementUnits: number;
  readonly capacityCu: number;
  readonly unusedCu: number;
  readonly stepCu: number;
  readonly price: Price | null;
  /** Parts of the price; it has them in it. */
  readonly charges: readonly ChargeResult[];
};

type PoolStep = Pick<GrowthStep, 'capacityCu' | 'recordsPerSecond' | 'price'> & {
  readonly units: number;
};

type PoolRangeEnd = { readonly requiredCu: number; readonly option: PoolOption | null };

type PoolResult = Omit<SizingResult, 'options' | 'range' | 'steps'> & {
  readonly range: {
    readonly low: PoolRangeEnd;
    readonly middle: PoolRangeEnd;
    readonly high: PoolRangeEnd;
  } | null;
  readonly options: readonly PoolOption[];
  readonly steps: readonly PoolStep[];
};

/** A result as `streamsizer size` prints it: of machines as it is, of a pool in units. */
export function resultFile(
  platform: Platform,
  plan: Plan,
  result: SizingResult,
): SizingResult | PoolResult {
  if (platform.kind === 'machines') return result;
  const [best] = result.options;
  return {
    ...result,
    range: rangeIn(platform, plan, result.range),
    options: result.options.map((option) => poolOption(platform, plan, option)),
    steps: result.steps.map(({ slaveCount, capacityCu, recordsPerSecond, price }) => ({
      units: slaveCount + (best?.masterCount ?? 0),
      capacityCu,
      recordsPerSecond,
      price,
    })),
  };
}

function rangeIn(platform: Platform, plan: Plan, range: NeedRange | null): PoolResult['range'] {
  if (!range) return null;
  const endOf = ({ requiredCu, option }: RangeEnd) => ({
    requiredCu,
    option: option && poolOption(platform, plan, option),
  });
  return { low: endOf(range.low), middle: endOf(range.middle), high: endOf(range.high) };
}

/** An option of a pool by the keys of files: the units that do the work, and those of management. */
export function optionInUnits(option: Option): Omit<PoolOption, 'charges'> {
  const { slaveCount, masterCount, nodeCount, capacityCu, unusedCu, stepCu, price } = option;
  return {
    kind: 'pool',
    units: nodeCount,
    workUnits: slaveCount,
    managementUnits: masterCount,
    capacityCu,
    unusedCu,
    stepCu,
    price,
  };
}

function poolOption(platform: Platform, plan: Plan, option: Option): PoolOption {
  const list = findPriceList(platform, plan.priceList);
  const charges = findPriceColumn(list, plan.billing)?.charges ?? [];
  return {
    ...optionInUnits(option),
    charges: charges.map(({ code, quantity, minor }) => ({
      code,
      price: {
        amount: majorAmount(option.slaveCount * quantity * minor, list.currency),
        currency: list.currency,
        per: 'month',
      },
    })),
  };
}
