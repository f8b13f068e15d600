import type { Citation, Place } from '@/core/platforms/sources';

const help = (place: Place, date: string): Citation => ({ sourceId: 'help-flink', place, date });

/** What is stated of the provider's, each fact with the page that is known to hold it. */
export const facts = {
  /** 1 core, 4 GiB of memory, 20 GB of local storage; the records/s of a CU stand on the same page. */
  cu: help('billable-items', '2024-12-26'),
  throughput: help('billable-items', '2024-12-26'),
  'job-cu': help('faq', '2026-06-24'),
  management: help('pay-as-you-go', '2026-03-26'),
  hybrid: help('hybrid-pricing', '2025-04-11'),
  prices: { sourceId: 'sc-git', place: 'price-list', date: '2021-06-04' },
} as const satisfies Readonly<Record<string, Citation>>;
