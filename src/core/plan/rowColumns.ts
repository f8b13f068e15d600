import {
  columnsOf,
  type HeadedColumn,
  type HeadingRules,
  isKnownHeading,
  isOtherUnit,
} from './headingColumns';

/** What a column of a pasted table can be taken for. */
export const columnUses = [
  'name',
  'qps',
  'kind',
  'rate',
  'project',
  'recordBytes',
  'count',
  'peakFactor',
  'growthInPercent',
  'growthInRecords',
  'cores',
  'memoryGb',
] as const;

export type ColumnUse = (typeof columnUses)[number];

export type Column = HeadedColumn<ColumnUse>;

/** The order of columns where the first row names none: that of a link. Record sizes need a heading. */
const usualUses: readonly ColumnUse[] = ['name', 'qps', 'kind', 'rate', 'project'];

/**
 * What people call the columns, the surest first: 'records/s per CU' is a rate before it is a load, a
 * project column beats one of teams, and a peak beats an average.
 */
const headings: readonly [ColumnUse, RegExp][] = [
  [
    'growthInRecords',
    /(growth|grows|increase|增长|增量).*(records?|events?|messages?|msgs?|rows|qps|rps|eps|tps|条)|月增量/,
  ],
  ['growthInPercent', /growth|grows|increase|增长|增速|增幅/],
  [
    'recordBytes',
    /(record|message|msg|event|row|payload)s?[\s_]?(size|bytes)|^(avg\.?|average|mean)?[\s_]?(size|bytes)(?![a-z])|bytes? ?(\/|per) ?(record|message|msg|event|row)|(记录|消息|事件|单条|数据|报文)(平均)?(大小|长度|字节)|^(平均)?字节/,
  ],
  ['project', /^project|项目/],
  [
    'kind',
    /^(complexity|kind|type|job type|work type|operators?|operation|logic)|复杂度|类型|类别|算子|逻辑/,
  ],
  [
    'rate',
    /^rate|per[\s_]?cu|每\s?cu|单\s?cu|\/s per [a-z]|条\s?\/\s?秒\s?\/(?!\s?(分|小?时|天|日|月|年))/,
  ],
  ['cores', /(^|[\s_])(v?cpus?|cores?)(?![a-z])|核/],
  ['memoryGb', /(^|[\s_])(memory|mem|ram|gb)(?![a-z])|内存/],
  [
    'count',
    /^(count|instances?|quantity|qty|copies|number of (jobs|workloads|instances)|(jobs?|workloads?|instances?) count)|个数|份数|实例数|作业数(?!据)|任务数(?!据)|^数量/,
  ],
  [
    'peakFactor',
    /(peak|festival|burst|surge)[\s_-]?(factor|multiplier|ratio)|(峰值|高峰|大促)(倍数|系数|倍率)/,
  ],
  ['qps', /peak|峰值|高峰/],
  [
    'qps',
    /^(qps|load|rps|eps|tps|records|events|messages|throughput)|负载|流量|吞吐|每秒|条数|条\s?\/\s?秒/,
  ],
  ['qps', /(qps|rps|eps|tps|throughput|(records?|events?|messages?|msgs?|rows)\s?(\/|per)\s?s)/],
  ['name', /^(name|workload|job|task)|名称|作业|任务/],
  ['project', /^(team|department|dept|group|business)|分组|部门|团队|小组|业务线/],
];

const rules: HeadingRules<ColumnUse> = {
  usual: usualUses,
  headings,
  isOther: (use, word) =>
    use === 'recordBytes'
      ? /(per|\/|每)\s?(s|m|h|d|秒|分|小时|天)|[kmg]ib(?![a-z])/.test(
          word.replace(/每条|每个/g, ''),
        )
      : use === 'memoryGb'
        ? /(^|[\s(_])[kmt]i?b(?![a-z])/.test(word)
        : use === 'growthInPercent' || use === 'growthInRecords'
          ? /(^|[^a-z])(y(oy|ears?|early)?|annual(ly)?|annum|q(oq|uarter(ly)?|uarters)?|w(eek)?(ly|s)?|dai?ly|days?)(?![a-z])|年|季|周|日|天|同比/.test(
              word,
            )
          : (use === 'qps' || use === 'rate') && isOtherUnit(word),
};

/** What each column of a table is taken for, by its heading or else by its place. */
export function guessColumns(first: readonly string[], hasHeadings: boolean): Column[] {
  return columnsOf(rules, first, hasHeadings).map((column) =>
    column.use === 'recordBytes' ? { ...column, scale: byteScale(column.heading) } : column,
  );
}

/** Sizes under "Record size (KB)" are thousands of bytes. */
function byteScale(heading: string): Column['scale'] {
  const [, scale] = /(?:^|[\s(/_,（])([km])b(?![a-z])/i.exec(heading.slice(0, 200)) ?? [];
  return scale === undefined ? '' : scale.toLowerCase() === 'k' ? 'k' : 'm';
}

/** Whether a cell looks like the heading of a column that is understood. */
export function isHeading(cell: string): boolean {
  return isKnownHeading(rules, cell);
}
