import { compareRatios, sum } from '@/core/quantity/ratio';
import type { Answer } from '@/core/report/answer';
import { rowCu, targetPercent } from '@/core/sizing/demand';
import type { ProductOffer } from './offers';

type Needs = { readonly needCu: number; readonly ownNeedCu: number };

/**
 * Why an offer has other figures than the plan's product: `rates` the product counts on other records/s per CU,
 * `utilisation` work is given to run at another share of its CU, with the needs where only that makes them differ,
 * `whole` whole CU are given to something else, `management` units besides those of work, `steps` machines come in
 * sizes, so there is more than the need, `minimum` the smallest that is sold decides.
 */
export type Cause =
  | ({ readonly code: 'rates' | 'whole' } & Needs)
  | { readonly code: 'utilisation'; readonly percent: number; readonly needs?: Needs }
  | { readonly code: 'management'; readonly units: number }
  | { readonly code: 'steps'; readonly unusedCu: number }
  | { readonly code: 'minimum' };

/** The causes for an offer beside the plan's own; none for the plan's own, and none where either has no answer. */
export function causesOf(offer: ProductOffer, own: ProductOffer | undefined): readonly Cause[] {
  if (offer.isOwn || !offer.sizing.ok || !own?.sizing.ok) return [];
  const { answer } = offer.sizing;
  const { option, platform } = answer;
  return [
    ...needCauses(answer, own.sizing.answer),
    ...(platform.kind === 'pool' && option.masterCount > 0
      ? [{ code: 'management' as const, units: option.masterCount }]
      : []),
    ...(platform.kind === 'machines' && option.unusedCu > 0
      ? [{ code: 'steps' as const, unusedCu: option.unusedCu }]
      : []),
    ...(platform.kind === 'pool' && option.unusedCu > 0 ? [{ code: 'minimum' as const }] : []),
  ];
}

/** Why the need is another one: the work by itself, else the share of its CU that it runs at, else the rounding. */
function needCauses(there: Answer, own: Answer): readonly Cause[] {
  const needs = {
    needCu: there.result.demand.requiredCu,
    ownNeedCu: own.result.demand.requiredCu,
  };
  const percent = targetPercent(there.platform, there.plan);
  const isOtherShare = percent !== targetPercent(own.platform, own.plan);
  const isOtherNeed = needs.needCu !== needs.ownNeedCu;
  if (isOtherNeed && compareRatios(workCu(there), workCu(own)) !== 0) {
    const share = { code: 'utilisation' as const, percent };
    return [{ code: 'rates', ...needs }, ...(isOtherShare ? [share] : [])];
  }
  if (isOtherShare) return [{ code: 'utilisation', percent, ...(isOtherNeed ? { needs } : {}) }];
  return isOtherNeed ? [{ code: 'whole', ...needs }] : [];
}

/** CU of all workloads by themselves, before they are put together, rounded or given a reserve. */
function workCu({ platform, plan }: Answer) {
  return sum(plan.workloads.map((workload) => rowCu(platform, workload)));
}
