import { movePlan } from '@/core/plan/movePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { AvailabilityNotice, PlatformId } from '@/core/platforms/platform';
import { findPlatform, platformIds } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import type { Price } from '@/core/quantity/money';
import { type Answer, answerOf } from '@/core/report/answer';
import { type PriceListFacts, priceListOf } from '@/core/report/priceListFacts';
import { inMonth, inYear } from './periods';

/** The plan on one product. */
export type ProductOffer = {
  readonly platform: PlatformId;
  /** Whether it is the product of the plan. */
  readonly isOwn: boolean;
  /** The newest notice that says what may still be ordered; null for a product that is sold. */
  readonly sale: AvailabilityNotice | null;
  readonly plan: Plan;
  /** Paths of the plan that the product does not know: there it has its own defaults. */
  readonly dropped: readonly string[];
  readonly priceList: PriceListFacts;
  readonly sizing: OfferSizing;
};

type OfferSizing =
  | {
      readonly ok: true;
      readonly answer: Answer;
      /** For 30 days, 720 hours; null without a price. */
      readonly perMonth: Price | null;
      /** For twelve such months. */
      readonly perYear: Price | null;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The plan on every product, each sized by its own rules and prices: those that are sold first, among them the
 * plan's own first, then in the order in which the page offers them. A described product is among them if it is the
 * plan's. `date` is today, as YYYY-MM-DD, for the age of prices; null where it is not known.
 */
export function offersOf(plan: Plan, date: string | null): readonly ProductOffer[] {
  const described = platformIds.includes(plan.platform) ? [] : [plan.platform];
  const offers = [...platformIds, ...described].map((id) => offerOn(plan, id, date));
  const isGone = ({ sale }: ProductOffer) => Number(sale !== null);
  const isOther = ({ isOwn }: ProductOffer) => Number(!isOwn);
  return offers.sort((a, b) => isGone(a) - isGone(b) || isOther(a) - isOther(b));
}

function offerOn(given: Plan, platform: PlatformId, date: string | null): ProductOffer {
  const isOwn = platform === given.platform;
  const { plan, dropped } = isOwn ? { plan: given, dropped: [] } : movePlan(given, platform);
  const answering = answerOf(plan);
  return {
    platform,
    isOwn,
    sale: saleNotice(findPlatform(platform)) ?? null,
    plan,
    dropped,
    priceList: priceListOf(plan, date),
    sizing: answering.ok
      ? {
          ok: true,
          answer: answering.answer,
          perMonth: inMonth(answering.answer.option.price),
          perYear: inYear(answering.answer.option.price),
        }
      : answering,
  };
}
