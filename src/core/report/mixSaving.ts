import { type Price, priceDifference } from '@/core/quantity/money';
import type { Answer } from './answer';

/** What the cheapest mix would save against the chosen cluster; undefined when nothing, or when one has no price. */
export function mixSaving({ result, option }: Answer): Price | undefined {
  if (!result.mix || !option.price) return undefined;
  const saving = priceDifference(option.price, result.mix.price);
  return saving.amount > 0 ? saving : undefined;
}
