import type { Billing, Charge, Platform } from '@/core/platforms/platform';

/** What comes beside each worker for a way of billing, by the first published list that has such charges. */
export function chargesOf({ priceLists }: Platform, billing: Billing): readonly Charge[] {
  const columns = priceLists.flatMap((list) => list.columns);
  return columns.find((one) => one.billing === billing && one.charges)?.charges ?? [];
}
