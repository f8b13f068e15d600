import type { ReportDocument } from './documentModel';

/** Whether any shape has a price: where none has, tables have no columns of prices, which would be empty. */
export function hasPrices({ options }: Pick<ReportDocument, 'options'>): boolean {
  return options.some(({ option }) => option.price !== null);
}
