import type { Plan } from '@/core/plan/planSchema';
import type { Billing, Platform, PriceColumn } from '@/core/platforms/platform';
import { findPriceColumn, findPriceList } from '@/core/platforms/registry';
import { type Currency, majorAmount, type Period, type Price } from '@/core/quantity/money';
import { add, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { floor } from '@/core/quantity/rounding';
import { type PaidTerms, paidOf } from '@/core/sizing/pricing';
import type { HeldPiece } from './heldPath';

/** What a cluster costs by one column of a price list, in minor units of the list price. */
export type RoadPricing = {
  readonly currency: Currency;
  /** What an amount pays for. */
  readonly per: Period;
  /** All machines for one period; undefined where one of them has no price. */
  readonly machinesMinor: (held: Machines) => number | undefined;
  /** What stands beside the machines, for a month. */
  readonly chargesMinor: (held: Machines) => number;
};

type Machines = Pick<HeldPiece, 'slave' | 'slaveCount' | 'master' | 'masterCount'>;

/** The prices of one way of billing on the plan's list; undefined where the list has no column for it. */
export function roadPricingOf(
  platform: Platform,
  { priceList }: Pick<Plan, 'priceList'>,
  billing: Billing,
): RoadPricing | undefined {
  const list = findPriceList(platform, priceList);
  const column = findPriceColumn(list, billing);
  return column && pricingOfColumn(column, list.currency);
}

function pricingOfColumn(column: PriceColumn, currency: Currency): RoadPricing {
  const { per, workers, coordinators, charges = [] } = column;
  const charge = charges.reduce((sum, { quantity, minor }) => sum + quantity * minor, 0);
  const priceIn = (prices: Readonly<Record<string, number>>, shape: string) =>
    Object.hasOwn(prices, shape) ? prices[shape] : undefined;
  return {
    currency,
    per,
    machinesMinor: ({ slave, slaveCount, master, masterCount }) => {
      const worker = priceIn(workers, slave);
      const coordinator = masterCount === 0 ? 0 : priceIn(coordinators, master);
      if (worker === undefined || coordinator === undefined) return undefined;
      return worker * slaveCount + coordinator * masterCount;
    },
    chargesMinor: ({ slaveCount }) => charge * slaveCount,
  };
}

/** What is paid of a list price, and the tax on that. */
type RoadTerms = PaidTerms & Pick<Plan, 'taxPercent'>;

/**
 * What is paid for a sum of list prices in minor units: less the discount, and with the tax on what is left; rounded
 * once, half up.
 */
export function paidMinor(list: Ratio, { taxPercent = 0, ...terms }: RoadTerms): number {
  const taxed = add(ratioOf(100), ratioOf(taxPercent));
  const paid = divide(multiply(paidOf(list, terms), taxed), ratioOf(100));
  return Number(floor(add(paid, ratioOf(0.5))));
}

/** `paidMinor` as a sum of money. Its period reads `month`, as that of every sum which is no price of a list. */
export function paidPrice(list: Ratio, plan: RoadTerms, currency: Currency): Price {
  return { amount: majorAmount(paidMinor(list, plan), currency), currency, per: 'month' };
}
