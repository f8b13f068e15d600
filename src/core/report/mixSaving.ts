import { majorAmount, minorUnits, type Price } from '@/core/quantity/money';
import type { Answer } from './answer';

/** What the cheapest mix would save against the chosen cluster; undefined when nothing, or when one has no price. */
export function mixSaving({ result, option }: Answer): Price | undefined {
  if (!result.mix || !option.price) return undefined;
  const minor = minorUnits(option.price.amount) - minorUnits(result.mix.price.amount);
  return minor > 0 ? { ...option.price, amount: majorAmount(minor) } : undefined;
}
