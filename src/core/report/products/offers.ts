import { movePlan, withPriceList } from '@/core/plan/movePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { AvailabilityNotice, PlatformId, PriceListId } from '@/core/platforms/platform';
import { findOwnPrices, findPlatform, platformIds } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import type { Price } from '@/core/quantity/money';
import { type Answer, answerOf } from '@/core/report/answer';
import { type PriceListFacts, priceListOf } from '@/core/report/priceListFacts';
import type { RangeEnd } from '@/core/sizing/result';
import { inMonth, inYear } from './periods';

/** What is chosen where products stand side by side. */
export type OfferChoices = {
  /** Price lists of users' own for other products than the plan's; of one product the last. */
  readonly lists?: readonly PriceListId[];
  /** Described products beside the shipped ones; the plan's own product is always there. */
  readonly products?: readonly PlatformId[];
};

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

/** A month's price at both ends of the need's range and at its middle. */
export type MonthRange = { readonly low: Price; readonly middle: Price; readonly high: Price };

type OfferSizing =
  | {
      readonly ok: true;
      readonly answer: Answer;
      /** For 30 days, 720 hours; null without a price. */
      readonly perMonth: Price | null;
      /** For twelve such months. */
      readonly perYear: Price | null;
      /** For such a month by the rate of complex work; null where no work moves, and without all of these prices. */
      readonly monthRange: MonthRange | null;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The plan on every product, each sized by its own rules and prices: those that are sold first, among them the
 * plan's own first, then in the order in which the page offers them. `date` is today, as YYYY-MM-DD, for the age of prices; null where it is not known.
 */
export function offersOf(
  plan: Plan,
  date: string | null,
  { lists = [], products = [] }: OfferChoices = {},
): readonly ProductOffer[] {
  const ids = new Set([...platformIds, ...products, plan.platform]);
  const offers = [...ids].map((id) => offerOn(plan, id, date, lists));
  const isGone = ({ sale }: ProductOffer) => Number(sale !== null);
  const isOther = ({ isOwn }: ProductOffer) => Number(!isOwn);
  return offers.sort((a, b) => isGone(a) - isGone(b) || isOther(a) - isOther(b));
}

function offerOn(
  given: Plan,
  platform: PlatformId,
  date: string | null,
  lists: readonly PriceListId[],
): ProductOffer {
  const isOwn = platform === given.platform;
  const moved = isOwn ? { plan: given, dropped: [] } : movePlan(given, platform);
  const { dropped } = moved;
  const own = lists.findLast((id) => findOwnPrices(id)?.platform === platform);
  const plan = isOwn || own === undefined ? moved.plan : withPriceList(moved.plan, own);
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
          monthRange: monthRangeOf(answering.answer),
        }
      : answering,
  };
}

function monthRangeOf({ range }: Answer): MonthRange | null {
  const monthAt = (end: RangeEnd | undefined) => inMonth(end?.option?.price ?? null);
  const [low, middle, high] = [range?.low, range?.middle, range?.high].map(monthAt);
  return low && middle && high ? { low, middle, high } : null;
}
