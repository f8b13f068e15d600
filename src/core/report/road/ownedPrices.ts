import type { Price } from '@/core/quantity/money';
import { presentBill } from '@/core/sizing/present/presentOf';
import { clusterPrice } from '@/core/sizing/present/presentSteps';
import { pricingOf } from '@/core/sizing/pricing';
import type { Road } from '@/core/sizing/road/roadOf';

/** What the cluster at the start of a road costs, for one period of the plan's billing. */
export type OwnedPrices = {
  /** By the list, less the discount, which is what the sums of the road use; null where the list does not price it whole. */
  readonly listed: Price | null;
  /** What somebody says they pay; undefined where they do not say it. */
  readonly typed: Price | undefined;
};

/** What the cluster at the start of a road costs; undefined where the road begins with a new order. */
export function ownedPrices({ platform, plan, owned }: Road): OwnedPrices | undefined {
  if (!owned) return undefined;
  const pricing = pricingOf(platform, plan);
  const bill = plan.current?.price;
  return {
    listed: clusterPrice(pricing, owned.cluster),
    typed: bill === undefined ? undefined : presentBill(pricing, bill),
  };
}
