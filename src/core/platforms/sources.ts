/** The ledger of documents that the constants come from. Titles are the documents' own. */
export const sources = {
  'prep-2019': {
    title: '实时计算（流计算）准备工作',
    edition: '20191029',
    date: '2019-10-29',
    publisher: 'Alibaba Cloud',
  },
  'prep-2022': {
    title: '实时计算(流计算) 准备工作',
    edition: '20220120',
    date: '2022-01-20',
    publisher: 'Alibaba Cloud',
  },
  'sc-git': {
    title: 'github.com/AlibabaCloudDocs/sc',
    edition: '2018-11 → 2021-07',
    date: '2021-07',
    publisher: 'Alibaba Cloud',
  },
  'help-eol': {
    title: 'alibabacloud.com/help, doc-detail 171137',
    edition: '2025-07-06',
    date: '2025-07-06',
    publisher: 'Alibaba Cloud',
  },
  'oss-docs': {
    title: 'alibabacloud.com/help, Object Storage Service',
    edition: '2021-06',
    date: '2021-06',
    publisher: 'Alibaba Cloud',
  },
  'vpc-docs': {
    title: 'alibabacloud.com/help, Virtual Private Cloud',
    edition: '2025-03',
    date: '2025-03',
    publisher: 'Alibaba Cloud',
  },
  'ram-docs': {
    title: 'alibabacloud.com/help, doc-detail 28753',
    edition: '2025-12-02',
    date: '2025-12-02',
    publisher: 'Alibaba Cloud',
  },
  nexmark: {
    title: 'github.com/nexmark/nexmark, GUIDE_V1.md',
    edition: '6b3646c3',
    date: '2024-11',
    publisher: 'Nexmark',
  },
  'help-flink': {
    title: 'alibabacloud.com/help/en/flink',
    edition: '2024-12 → 2026-06',
    date: '2026-06-24',
    publisher: 'Alibaba Cloud',
  },
  'help-leaving': {
    title: 'help.aliyun.com, doc 421044',
    edition: 'n. d.',
    date: '2026-11',
    publisher: 'Alibaba Cloud',
  },
  'tf-docs': {
    title: 'alicloud_realtime_compute_vvp_instance',
    edition: '≥ 1.214.0',
    date: '2026-11',
    publisher: 'Alibaba Cloud',
  },
  'ros-docs': {
    title: 'ALIYUN::Flink::Instance',
    edition: '2025-08-27',
    date: '2025-08-27',
    publisher: 'Alibaba Cloud',
  },
  'price-call': {
    title: 'foasconsole, QueryCreateInstancePrice',
    edition: '2021-10-28',
    date: '2021-10-28',
    publisher: 'Alibaba Cloud',
  },
  'aws-docs': {
    title: 'docs.aws.amazon.com/managed-flink',
    edition: '2025 → 2026-08',
    date: '2026-08',
    publisher: 'Amazon Web Services',
  },
  'aws-prices': {
    title: 'aws.amazon.com/managed-service-apache-flink/pricing',
    edition: '2026-09-20',
    date: '2026-09-20',
    publisher: 'Amazon Web Services',
  },
  flink: {
    title: 'github.com/apache/flink',
    edition: '3a4439d7, 381be9cf',
    date: '2026-11',
    publisher: 'Apache Software Foundation',
  },
  'flink-operator': {
    title: 'github.com/apache/flink-kubernetes-operator',
    edition: '6e9caeb4',
    date: '2026-11',
    publisher: 'Apache Software Foundation',
  },
  assumption: {
    title: 'StreamSizer, assumptions',
    edition: '2026-11-22',
    date: '2026-11-22',
    publisher: 'StreamSizer',
  },
  example: {
    title: 'StreamSizer, example cluster',
    edition: '2026-11-21',
    date: '2026-11-21',
    publisher: 'StreamSizer',
  },
} as const satisfies Record<string, Source>;

export type Source = {
  readonly title: string;
  readonly edition: string;
  readonly date: string;
  readonly publisher: string;
};

/**
 * A document of the ledger, the file that describes a product, a source that such a file names, or the user's own list
 * of prices for a shipped product.
 */
export type SourceId = keyof typeof sources | 'file' | `file:${string}` | 'own-prices';

/** A source by its id: one of the product's own, or one of the ledger. Throws when there is none. */
export function findSource(
  own: Readonly<Partial<Record<SourceId, Source>>> | undefined,
  id: SourceId,
): Source {
  const ledger: Readonly<Record<string, Source>> = sources;
  const found = own?.[id] ?? ledger[id];
  if (!found) throw new RangeError(`no such source ${id}`);
  return found;
}

/** A chapter or page of a document; each language names it in its own words. */
export type Place =
  | 'chapter-1'
  | 'chapter-2'
  | 'chapter-3'
  | 'chapter-6'
  | 'chapter-7'
  | 'price-list'
  | 'billing'
  | 'faq'
  | 'limits'
  | 'scaling'
  | 'window-functions'
  | 'functions'
  | 'bucket-names'
  | 'vswitches'
  | 'notice'
  | 'benchmark'
  | 'billable-items'
  | 'subscription'
  | 'pay-as-you-go'
  | 'hybrid-pricing'
  | 'introduction'
  | 'activation'
  | 'resources'
  | 'memory-model'
  | 'slots'
  | 'high-availability'
  | 'autoscaler'
  | 'assumption'
  | 'connectors'
  | 'tablestore'
  | 'elasticsearch'
  | 'leaving'
  | 'read'
  | 'sizing-guide'
  | 'example'
  /** Where the file of a described product says it. */
  | 'file'
  /** In the user's own list of prices. */
  | 'own-prices'
  /** The page was not recorded. */
  | 'unnamed';

/** Where one value stands: document, chapter or page, and the date of that text. */
export type Citation = {
  readonly sourceId: SourceId;
  readonly place: Place;
  readonly date: string;
};

/** A value that can say where it comes from. */
export type Sourced<T> = { readonly value: T; readonly citation: Citation };
