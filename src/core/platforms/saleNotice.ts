import type { Platform, SaleCode } from './platform';

/** The newest notice that says what may still be ordered of a product; undefined for one that is sold. */
export function saleNotice({ notices }: Platform): SaleNotice | undefined {
  return notices
    .flatMap(({ code, date }) => (isSaleCode(code) ? [{ code, date }] : []))
    .sort((a, b) => b.date.localeCompare(a.date))[0];
}

export type SaleNotice = { readonly code: SaleCode; readonly date: string };

function isSaleCode(code: string): code is SaleCode {
  return code === 'renewals-limited' || code === 'no-new-purchases';
}
