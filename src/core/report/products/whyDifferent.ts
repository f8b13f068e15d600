import { targetPercent } from '@/core/sizing/demand';
import type { ProductOffer } from './offers';

/**
 * Why an offer has other figures than the plan's product: `rates` the product counts on other records/s per CU,
 * `utilisation` work is given to run at another share of its CU, `management` units besides those of work, `steps` machines come in sizes, so there is more than the need,
 * `minimum` the smallest that is sold decides.
 */
export type Cause =
  | { readonly code: 'rates'; readonly needCu: number; readonly ownNeedCu: number }
  | { readonly code: 'utilisation'; readonly percent: number }
  | { readonly code: 'management'; readonly units: number }
  | { readonly code: 'steps'; readonly unusedCu: number }
  | { readonly code: 'minimum' };

/** The causes for an offer beside the plan's own; none for the plan's own, and none where either has no answer. */
export function causesOf(offer: ProductOffer, own: ProductOffer | undefined): readonly Cause[] {
  if (offer.isOwn || !offer.sizing.ok || !own?.sizing.ok) return [];
  const { option, result } = offer.sizing.answer;
  const needCu = result.demand.requiredCu;
  const ownNeedCu = own.sizing.answer.result.demand.requiredCu;
  const [percent, ownPercent] = [offer.sizing.answer, own.sizing.answer].map(({ platform, plan }) =>
    targetPercent(platform, plan),
  ) as [number, number];
  const { kind } = offer.sizing.answer.platform;
  return [
    ...(needCu === ownNeedCu ? [] : [{ code: 'rates' as const, needCu, ownNeedCu }]),
    ...(percent === ownPercent ? [] : [{ code: 'utilisation' as const, percent }]),
    ...(kind === 'pool' && option.masterCount > 0
      ? [{ code: 'management' as const, units: option.masterCount }]
      : []),
    ...(kind === 'machines' && option.unusedCu > 0
      ? [{ code: 'steps' as const, unusedCu: option.unusedCu }]
      : []),
    ...(kind === 'pool' && option.unusedCu > 0 ? [{ code: 'minimum' as const }] : []),
  ];
}
