/** What a column of a pasted table can be taken for. */
export const columnUses = [
  'name',
  'qps',
  'kind',
  'rate',
  'project',
  'count',
  'cores',
  'memoryGb',
] as const;

export type ColumnUse = (typeof columnUses)[number];

export type Column = {
  /** The heading as it stands there; empty where the table has none. */
  readonly heading: string;
  /** Undefined: the column is not used. */
  readonly use: ColumnUse | undefined;
  /** The power of ten that the heading names, as a word that a figure can end in; empty for none. */
  readonly scale: '' | 'k' | 'm' | '万' | '百万' | '千' | '亿';
};

/** The order of columns where the first row names none: that of a link. */
const usualUses: readonly ColumnUse[] = ['name', 'qps', 'kind', 'rate', 'project'];

/**
 * What people call the columns, the surest first: 'records/s per CU' is a rate before it is a load, a
 * project column beats one of teams, and a peak beats an average.
 */
const headings: readonly [ColumnUse, RegExp][] = [
  ['project', /^project|项目/],
  [
    'kind',
    /^(complexity|kind|type|job type|work type|operators?|operation|logic)|复杂度|类型|类别|算子|逻辑/,
  ],
  ['rate', /^rate|per[\s_]?cu|每\s?cu|单\s?cu/],
  ['cores', /(^|[\s_])(v?cpus?|cores?)(?![a-z])|核/],
  ['memoryGb', /(^|[\s_])(memory|mem|ram|gb)(?![a-z])|内存/],
  [
    'count',
    /^(count|instances?|quantity|qty|copies|number of (jobs|workloads|instances)|(jobs?|workloads?|instances?) count)|个数|份数|实例数|作业数(?!据)|任务数(?!据)|^数量/,
  ],
  ['qps', /peak|峰值|高峰/],
  ['qps', /^(qps|load|rps|eps|tps|records|events|messages|throughput)|负载|流量|吞吐|每秒|条数/],
  ['qps', /(qps|rps|eps|tps|throughput|(records?|events?|messages?|msgs?|rows)\s?(\/|per)\s?s)/],
  ['name', /^(name|workload|job|task)|名称|作业|任务/],
  ['project', /^(team|department|dept|group|business)|分组|部门|团队|小组|业务线/],
];

/** A load by another time than a second, or in bytes, would be read as something that it is not. */
const otherUnit =
  /(per|\/|每)\s?(m(in(ute)?)?|h(our|r)?|d(ay)?|分钟?|小时|时|天|日)(?![a-z])|(^|[\s(/])[kmgt]i?b(?![a-z])|bytes|字节/;

/** What each column of a table is taken for, by its heading or else by its place. */
export function guessColumns(first: readonly string[], hasHeadings: boolean): Column[] {
  if (!hasHeadings) {
    return first.map((_, i) => ({ heading: '', use: usualUses[i], scale: '' }));
  }
  const found = first.map(rankOf);
  const best = new Map<ColumnUse, number>();
  for (const [i, rank] of found.entries()) {
    const use = headings[rank]?.[0];
    if (use === undefined) continue;
    const before = best.get(use);
    if (before === undefined || rank < (found[before] ?? 0)) best.set(use, i);
  }
  return first.map((heading, i) => {
    const use = headings[found[i] ?? -1]?.[0];
    const isBest = use !== undefined && best.get(use) === i;
    return { heading, use: isBest ? use : undefined, scale: scaleOf(heading) };
  });
}

/** Whether a cell looks like the heading of a column that is understood. */
export function isHeading(cell: string): boolean {
  return rankOf(cell) >= 0;
}

/** The place of a heading among those that are known; -1 for none. */
function rankOf(heading: string): number {
  const word = plain(heading);
  const rank = headings.findIndex(([, pattern]) => pattern.test(word));
  const use = headings[rank]?.[0];
  const isOther =
    use === 'memoryGb'
      ? /(^|[\s(_])[kmt]i?b(?![a-z])/.test(word)
      : (use === 'qps' || use === 'rate') && otherUnit.test(word);
  return isOther ? -1 : rank;
}

const scales: readonly [Column['scale'], RegExp][] = [
  ['百万', /百万/],
  ['万', /万/],
  ['千', /千/],
  ['亿', /亿/],
  ['m', /(^|[\s(/])(m|mn|millions?)(?=[\s)/]|$)/],
  ['k', /(^|[\s(/])(k|thousands?)(?=[\s)/]|$)/],
];

function scaleOf(heading: string): Column['scale'] {
  const word = plain(heading);
  return scales.find(([, pattern]) => pattern.test(word))?.[0] ?? '';
}

function plain(heading: string): string {
  return heading.slice(0, 200).normalize('NFKC').trim().toLowerCase();
}
