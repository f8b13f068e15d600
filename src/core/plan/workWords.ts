import type { WorkloadKind } from './draft';

/** Words that name a kind outright; the rest of the cell does not matter. */
const named: readonly [WorkloadKind, RegExp][] = [
  ['simple', /^(simple|简单)/],
  ['complex', /^(complex|复杂)/],
  ['measured', /^(measured|实测|测量)/],
  ['resources', /^(resources?|cores|资源)/],
];

/** Work that looks beyond one record: joins, windows, groups.  Source: prep-2019 ch. 6 */
const complexWork =
  /\b(join(s|ed|ing)?|windows?|windowed|windowing|tumbl(e|ing)|hop(ping)?|sliding|sessions?|group|grouped|grouping|groupby|aggregat(e|es|ed|ion|ions|ing)|agg|dedup\w*|de-dup\w*|distinct|top-?\s?n|topn|rank(s|ed|ing)?|lookup|look-up|dimension|dim|cep|stateful|multi-?\s?stream|two-?\s?stream|dual-?\s?stream|sum|counts?|uv)\b|关联|双流|多流|聚合|窗口|去重|维表|分组|排序|排名|统计|汇总|有状态|连接|会话|滚动|滑动/;

/** Work on one record at a time.  Source: prep-2019 ch. 6 */
const simpleWork =
  /\b(filter(s|ed|ing)?|map(s|ped|per|ping)?|flatmap|etl|elt|clean(s|ed|ing|up)?|cleans(e|es|ed|ing)|transform(s|ed|ation|ations|ing)?|conver(t|ts|ted|ting|sion)|pars(e|es|ed|er|ing)|format(s|ting)?|string|cast|project(ion|ing)|rout(e|es|ing)|split(s|ting)?|mask(s|ing)?|single-?\s?stream|one stream|stateless|pass-?\s?through|sync|ingest(ion)?|forward(ing)?|copy)\b|过滤|清洗|转换|单流|映射|解析|字符串|格式化|同步|无状态|分流|透传|拆分|脱敏|转发|采集/;

/** After one of these a word may mean the opposite. */
const negation = /\b(not|no|non|without|un)\b|[非不未]|无(?!状态)|没有/;

/** The kind that a cell names; undefined when no word of it is known, or it says what the work is not. */
export function kindOfWord(cell: string): WorkloadKind | undefined {
  const word = workWord(cell);
  const outright = named.find(([, pattern]) => pattern.test(word))?.[0];
  if (outright) return outright;
  if (negation.test(word)) return undefined;
  // One join makes the whole job complex.
  if (complexWork.test(word)) return 'complex';
  return simpleWork.test(word) ? 'simple' : undefined;
}

/** A cell as its word is looked up: full-width and capital letters made plain. */
export function workWord(cell: string): string {
  return cell.slice(0, 200).normalize('NFKC').trim().toLowerCase().replace(/[_]/g, ' ');
}
