import type { Citation, Place } from '@/core/platforms/sources';

const docs = (place: Place, date: string): Citation => ({ sourceId: 'aws-docs', place, date });

/** What is stated of the provider's, each fact with the page that is known to hold it. */
export const facts = {
  /** A KPU is 1 vCPU and 4 GB with 50 GB of running storage; one more is charged for each application. */
  pricing: docs('billing', '2025'),
  /** KPU = ⌈parallelism ÷ parallelism per KPU⌉, with a parallelism of 256 at most, and 1 to 8 per KPU. */
  scaling: docs('scaling', '2025'),
  resources: docs('resources', '2025'),
  throughput: docs('sizing-guide', '2026-08'),
  prices: { sourceId: 'aws-prices', place: 'price-list', date: '2026-09-20' },
} as const satisfies Readonly<Record<string, Citation>>;
