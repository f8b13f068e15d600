import { platformFor } from '@/core/plan/platformFor';
import type { Platform, PriceListId, ShapeId } from '@/core/platforms/platform';
import { findOwnPrices } from '@/core/platforms/registry';
import { type Currency, majorAmount } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { pricingOf } from '@/core/sizing/pricing';

/** The prices of single machines on the document's list, in main units; null where it has none. */
export function machinePrices({ plan }: Pick<ReportDocument, 'plan'>) {
  const { workerMinor, coordinatorMinor, currency } = pricingOf(platformFor(plan), plan);
  return {
    workerPrice: amountBy(workerMinor, currency),
    coordinatorPrice: amountBy(coordinatorMinor, currency),
  };
}

function amountBy(minorOf: (shape: ShapeId) => number | undefined, currency: Currency) {
  return (shape: ShapeId): number | null => {
    const minor = minorOf(shape);
    return minor === undefined ? null : majorAmount(minor, currency);
  };
}

/**
 * Whether every published list of the platform asks the same for a shape as a worker and as a coordinator, and the user's
 * own if the plan has it.
 */
export function costsTheSame(platform: Platform, shape: ShapeId, priceList: PriceListId): boolean {
  const own = findOwnPrices(priceList);
  const lists = own ? [...platform.priceLists, own.list] : platform.priceLists;
  return (
    platform.workers.some((worker) => worker.shape === shape) &&
    lists.every(({ columns }) =>
      columns.every((column) => column.workers[shape] === column.coordinators[shape]),
    )
  );
}
