import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { majorAmount } from '@/core/quantity/money';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import type { DerivationStep } from './derivationStep';

/** All machines of a cluster at their list prices. */
export function priceStep(
  plan: Plan,
  option: Option,
  kind: 'price' | 'range-low-price' | 'range-high-price' = 'price',
  subject: ShapeId | null = null,
): DerivationStep {
  const pricing = pricingOf(findPlatform(plan.platform), plan);
  const [slave, master] = [
    pricing.workerMinor(option.slave),
    pricing.coordinatorMinor(option.master),
  ];
  const origin = pricing.column?.citation ?? 'plan';
  if (slave === undefined || master === undefined) {
    const result = { unit: 'price', value: null } as const;
    return { kind, subject, formula: [], inputs: [], result, origin };
  }
  const { currency } = pricing;
  const [slavePrice, masterPrice] = [majorAmount(slave, currency), majorAmount(master, currency)];
  return {
    kind,
    subject,
    formula: [option.slaveCount, '×', slavePrice, '+', option.masterCount, '×', masterPrice],
    inputs: [
      { name: 'slave-price', value: slavePrice, origin },
      { name: 'master-price', value: masterPrice, origin },
    ],
    result: { unit: 'price', value: option.price },
    origin,
  };
}
