import { facts as sizing } from '@/core/platforms/flinkManaged/facts';
import type { Citation, Place } from '@/core/platforms/sources';

const help = (place: Place, date: string): Citation => ({ sourceId: 'help-flink', place, date });

/** What steps state of the provider's, each fact with the page that is known to hold it. */
export const workspaceFacts = {
  activation: help('activation', '2026'),
  quota: help('activation', '2026'),
  'unpaid-release': help('activation', '2026'),
  management: sizing.management,
  prices: sizing.prices,
  throughput: sizing.throughput,
  'start-risk': help('pay-as-you-go', '2026-03-26'),
  'cost-runs': help('pay-as-you-go', '2026-03-26'),
  'vswitch-addresses': { sourceId: 'vpc-docs', place: 'vswitches', date: '2025-03' },
  'bucket-name': { sourceId: 'oss-docs', place: 'bucket-names', date: '2021-06' },
  'price-call': { sourceId: 'price-call', place: 'read', date: '2021-10-28' },
  /** Arguments, and that a subscription is not destroyed. */
  terraform: { sourceId: 'tf-docs', place: 'read', date: '2026-11' },
  ros: { sourceId: 'ros-docs', place: 'resources', date: '2025-08-27' },
  /** The official plan of leaving Blink, read in part; its copies have no date, so the date is that of the reading. */
  leaving: { sourceId: 'help-leaving', place: 'leaving', date: '2026-11' },
  connectors: help('connectors', '2025-10-27'),
  tablestore: help('tablestore', '2025-07-03'),
  elasticsearch: help('elasticsearch', '2026-01-05'),
  'short-renewals': { sourceId: 'help-eol', place: 'notice', date: '2025-07-06' },
  'expired-release': { sourceId: 'sc-git', place: 'billing', date: '2021-06-09' },
} as const satisfies Readonly<Record<string, Citation>>;

export type WorkspaceFactId = keyof typeof workspaceFacts;
