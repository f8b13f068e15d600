import type { ShapeId } from '@/core/platforms/platform';
import { findPriceColumn, findPriceList } from '@/core/platforms/priceLists';
import { majorAmount } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';

/** The price of a machine on the document's list, in main units; null where it has none. */
export function priceReader({ plan }: ReportDocument): (shape: ShapeId) => number | null {
  const column = findPriceColumn(findPriceList(plan.priceList), plan.billing);
  return (shape) => {
    const minor = column?.minorByShape[shape];
    return minor === undefined ? null : majorAmount(minor);
  };
}
