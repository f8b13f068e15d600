import type { Plan } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import type { ShapeId } from '@/core/platforms/platform';
import { majorAmount, noCurrency } from '@/core/quantity/money';
import { type Pricing, pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import type { Answer } from './answer';
import type { DerivationRow } from './derivationRow';
import { bracketed, type Formula, plus } from './formula';

/** The price of the answer; no row where no price is known, which the answer says itself. */
export function answerPriceRow({ platform, plan, option }: Answer): readonly DerivationRow[] {
  return pricingOf(platform, plan).currency === noCurrency ? [] : [priceRow(plan, option)];
}

/** All machines of a cluster at their list prices with what comes beside them, less the plan's discount. */
export function priceRow(
  plan: Plan,
  option: Option,
  kind: 'price' | 'range-low-price' | 'range-middle-price' | 'range-high-price' = 'price',
  subject: ShapeId | null = null,
): DerivationRow {
  const pricing = pricingOf(platformFor(plan), plan);
  const { column, discountPercent } = pricing;
  const origin = column?.citation ?? 'plan';
  const terms = pricing.hybrid
    ? hybridTerms(pricing, pricing.hybrid, option)
    : priceTerms(pricing, option);
  if (!terms) {
    const result = { unit: 'price', value: null } as const;
    return { kind, subject, formula: [], inputs: [], result, origin };
  }
  const discounted: Formula = ['×', '(', 100, '−', discountPercent, ')', '÷', 100];
  return {
    kind,
    subject,
    formula:
      discountPercent === 0 ? plus(terms.formulas) : [...bracketed(terms.formulas), ...discounted],
    inputs: [
      ...terms.inputs,
      ...(discountPercent === 0
        ? []
        : [{ name: 'discountPercent' as const, value: discountPercent, origin: 'plan' as const }]),
    ],
    result: { unit: 'price', value: option.price },
    origin,
  };
}

type Terms = { readonly formulas: readonly Formula[]; readonly inputs: DerivationRow['inputs'] };

/** What adds up to the list price; undefined where the list does not price the whole. */
function priceTerms(pricing: Pricing, option: Option): Terms | undefined {
  const { column, currency, hours } = pricing;
  const worker = pricing.workerMinor(option.slave);
  const coordinator = option.masterCount === 0 ? 0 : pricing.coordinatorMinor(option.master);
  if (!column || worker === undefined || coordinator === undefined) return undefined;
  const origin = column.citation;
  const inHours: Formula = hours === 1 ? [] : ['×', hours];
  const [workerPrice, coordinatorPrice] = [worker, coordinator].map((minor) =>
    majorAmount(minor / hours, currency),
  ) as [number, number];
  const charges = (column.charges ?? []).map(({ quantity, minor, citation }) => ({
    quantity,
    price: majorAmount(minor, currency),
    citation,
  }));
  const hasCoordinators = option.masterCount > 0;
  return {
    formulas: [
      [option.slaveCount, '×', workerPrice, ...inHours],
      ...(hasCoordinators
        ? [[option.masterCount, '×', coordinatorPrice, ...inHours] as const]
        : []),
      ...charges.map(
        ({ quantity, price }): Formula => [option.slaveCount, '×', quantity, '×', price],
      ),
    ],
    inputs: [
      { name: 'slave-price', value: workerPrice, origin },
      ...(hasCoordinators
        ? [{ name: 'master-price' as const, value: coordinatorPrice, origin }]
        : []),
      ...(hours === 1 ? [] : [{ name: 'month-hours' as const, value: hours, origin }]),
      ...charges.flatMap(({ quantity, price, citation }) => [
        { name: 'charge-quantity' as const, value: quantity, origin: citation },
        { name: 'charge-price' as const, value: price, origin: citation },
      ]),
    ],
  };
}

/** The base for a month, and the units above it by the hour. */
function hybridTerms(
  { column, currency }: Pricing,
  { baseUnits, hours, monthMinor, hourMinor }: NonNullable<Pricing['hybrid']>,
  { nodeCount }: Option,
): Terms {
  const origin = column?.citation ?? 'plan';
  const [month, hour] = [monthMinor, hourMinor].map((minor) => majorAmount(minor, currency)) as [
    number,
    number,
  ];
  return {
    formulas: [
      [baseUnits, '×', month],
      ['max(', 0, ',', nodeCount, '−', baseUnits, ')', '×', hours, '×', hour],
    ],
    inputs: [
      { name: 'baseUnits', value: baseUnits, origin: 'plan' },
      { name: 'unit-month-price', value: month, origin },
      { name: 'hoursAbove', value: hours, origin: 'plan' },
      { name: 'unit-hour-price', value: hour, origin },
    ],
  };
}
