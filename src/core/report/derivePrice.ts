import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { majorAmount } from '@/core/quantity/money';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import type { DerivationRow } from './derivationRow';
import { bracketed, type Formula, plus } from './formula';

/** All machines of a cluster at their list prices, less the plan's discount. */
export function priceRow(
  plan: Plan,
  option: Option,
  kind: 'price' | 'range-low-price' | 'range-high-price' = 'price',
  subject: ShapeId | null = null,
): DerivationRow {
  const pricing = pricingOf(findPlatform(plan.platform), plan);
  const [workerMinor, coordinatorMinor] = [
    pricing.workerMinor(option.slave),
    pricing.coordinatorMinor(option.master),
  ];
  const origin = pricing.column?.citation ?? 'plan';
  if (workerMinor === undefined || coordinatorMinor === undefined) {
    const result = { unit: 'price', value: null } as const;
    return { kind, subject, formula: [], inputs: [], result, origin };
  }
  const { currency } = pricing;
  const workerPrice = majorAmount(workerMinor, currency);
  const coordinatorPrice = majorAmount(coordinatorMinor, currency);
  const { discountPercent } = pricing;
  const workers: Formula = [option.slaveCount, '×', workerPrice];
  const coordinators: Formula = [option.masterCount, '×', coordinatorPrice];
  const discounted: Formula = ['×', '(', 100, '−', discountPercent, ')', '÷', 100];
  return {
    kind,
    subject,
    formula:
      discountPercent === 0
        ? plus([workers, coordinators])
        : [...bracketed([workers, coordinators]), ...discounted],
    inputs: [
      { name: 'slave-price', value: workerPrice, origin },
      { name: 'master-price', value: coordinatorPrice, origin },
      ...(discountPercent === 0
        ? []
        : [{ name: 'discountPercent' as const, value: discountPercent, origin: 'plan' as const }]),
    ],
    result: { unit: 'price', value: option.price },
    origin,
  };
}
