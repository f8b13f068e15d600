import type { Citation, Place } from '@/core/platforms/sources';

const guide2019 = (place: Place): Citation => ({
  sourceId: 'prep-2019',
  place,
  date: '2019-10-29',
});
const guide2022 = (place: Place): Citation => ({
  sourceId: 'prep-2022',
  place,
  date: '2022-01-20',
});
const repository = (place: Place, date: string): Citation => ({
  sourceId: 'sc-git',
  place,
  date,
});
const notice: Citation = { sourceId: 'help-eol', place: 'notice', date: '2025-07-06' };

/**
 * What the product states of the provider's, each fact with the place that is known to hold it. A value or a sentence
 * takes its citation from here; what is not here is ours and names no source.
 */
export const facts = {
  cu: guide2019('chapter-6'),
  'usable-cu': guide2019('chapter-6'),
  'master-ceiling': guide2019('chapter-6'),
  'minimum-slaves': guide2019('chapter-6'),
  'scaling-step': guide2019('chapter-6'),
  throughput: guide2019('chapter-6'),
  /** One or three, fail-over and SLA with three only, the count never changes. */
  'master-count': repository('faq', '2021-01'),
  /** CU of a job and of a project from cores and memory. */
  'resource-cu': repository('faq', '2021-01'),
  'window-job': repository('window-functions', '2019-02'),
  'job-maximum': repository('unnamed', '2020-09'),
  'busy-project': repository('unnamed', '2020-09'),

  'prices-cn-2020-10': repository('price-list', '2021-06-09'),
  'prices-cn-2019-02': repository('price-list', '2020-10-27'),
  'prices-intl-2020-11': repository('price-list', '2021-05-07'),
  'entry-balance': repository('billing', '2021-06-09'),
  'hourly-billing': repository('billing', '2021-06-09'),
  'release-after-expiry': repository('billing', '2021-06-09'),
  'shared-minimum': repository('billing', '2021-06-09'),
  'shortest-renewal': repository('unnamed', '2021-06-09'),
  'billing-fixed': repository('faq', '2021-01'),
  'shared-without-udx': repository('functions', '2021-07'),

  /** Slaves and Master shapes can change, whitelists and new vSwitches included. */
  changes: repository('scaling', '2020-09'),
  'slave-shape-fixed': repository('scaling', '2020-09'),
  'zone-fixed': repository('scaling', '2020-09'),
  'new-vswitch': repository('scaling', '2020-09'),

  'shared-off-sale': guide2022('chapter-2'),
  'no-new-purchases': guide2022('chapter-2'),
  'orders-limited': notice,
  discontinued: notice,

  activation: guide2022('chapter-2'),
  'vswitch-addresses': { sourceId: 'vpc-docs', place: 'vswitches', date: '2025-03' },
  'bucket-name': { sourceId: 'oss-docs', place: 'bucket-names', date: '2021-06' },
  'ram-users': guide2022('chapter-1'),
  'service-role': guide2022('chapter-3'),
  'pass-role-error': guide2022('chapter-3'),
  'policy-length': { sourceId: 'ram-docs', place: 'limits', date: '2025-12-02' },
  console: guide2019('chapter-1'),
  versions: guide2019('chapter-7'),
} as const satisfies Readonly<Record<string, Citation>>;

export type FactId = keyof typeof facts;
