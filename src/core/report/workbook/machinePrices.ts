import { platformFor } from '@/core/plan/platformFor';
import type { Platform, ShapeId } from '@/core/platforms/platform';
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

/** Whether every list of the platform asks the same for a shape as a worker and as a coordinator. */
export function costsTheSame({ priceLists, workers }: Platform, shape: ShapeId): boolean {
  return (
    workers.some((worker) => worker.shape === shape) &&
    priceLists.every(({ columns }) =>
      columns.every((column) => column.workers[shape] === column.coordinators[shape]),
    )
  );
}
