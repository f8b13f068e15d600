import type { AvailabilityNotice, Platform } from './platform';

/** The newest notice that says what may still be ordered of a product; undefined for one that is sold. */
export function saleNotice({ notices }: Platform): AvailabilityNotice | undefined {
  return notices.filter(({ isSale }) => isSale).sort((a, b) => b.date.localeCompare(a.date))[0];
}
