import { findPlatform } from '@/core/platforms/registry';
import { resultFile } from '@/core/sizing/resultFile';
import type { ProductOffer } from './offers';

/** The plan on every product as `streamsizer products` prints it. */
export function offersFile(offers: readonly ProductOffer[]) {
  return {
    version: 1,
    products: offers.map(({ platform, sale, dropped, plan, priceList, sizing }) => ({
      platform,
      sale: sale && { code: sale.code, date: sale.date },
      dropped,
      priceList: {
        id: priceList.id,
        currency: priceList.currency,
        since: priceList.since,
        seen: priceList.seen,
      },
      ...(sizing.ok
        ? {
            perMonth: amountOf(sizing.perMonth),
            perYear: amountOf(sizing.perYear),
            monthRange: sizing.monthRange && {
              low: amountOf(sizing.monthRange.low),
              middle: amountOf(sizing.monthRange.middle),
              high: amountOf(sizing.monthRange.high),
            },
            result: resultFile(findPlatform(platform), plan, sizing.answer.result),
          }
        : { error: sizing.problems }),
    })),
  };
}

function amountOf(price: { readonly amount: number; readonly currency: string } | null) {
  return price && { amount: price.amount, currency: price.currency };
}
