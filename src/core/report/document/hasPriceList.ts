import { noCurrency } from '@/core/quantity/money';
import type { ReportDocument } from './documentModel';

/** Whether the plan has a list of prices, published or its user's own, even one without a price for its shapes. */
export function hasPriceList({ priceList }: Pick<ReportDocument, 'priceList'>): boolean {
  return priceList.currency !== noCurrency;
}
