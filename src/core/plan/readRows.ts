import { parseQuantity } from '@/core/quantity/parseQuantity';
import { emptyWorkloadDraft, type WorkloadDraft, type WorkloadKind } from './draft';

type Column = 'name' | 'qps' | 'kind' | 'rate' | 'project' | 'cores' | 'memoryGb';

/** The order of columns where the first row names none: that of a link. */
const usualColumns: readonly Column[] = ['name', 'qps', 'kind', 'rate', 'project'];

/** What people call the columns, in the order of trial: 'records/s per CU' is a rate before it is a load. */
const headings: readonly [Column, RegExp][] = [
  ['project', /^project|项目|分组/],
  ['kind', /^(complexity|kind|type)|复杂度|类型|类别/],
  ['rate', /^rate|per[\s_]?cu|每\s?cu|单\s?cu/],
  ['cores', /(^|[\s_])(v?cpus?|cores?)(?![a-z])|核/],
  ['memoryGb', /(^|[\s_])(memory|mem|ram|gb)(?![a-z])|内存/],
  ['qps', /^(qps|load|records|rps|events|throughput|peak)|负载|流量|吞吐|每秒|峰值/],
  ['name', /^(name|workload|job)|名称|作业|任务/],
];

const kinds: readonly [WorkloadKind, RegExp][] = [
  ['simple', /^(simple|简单)/],
  ['complex', /^(complex|复杂)/],
  ['measured', /^(measured|实测|测量)/],
  ['resources', /^(resources?|cores|资源)/],
];

export type RowsReading = {
  readonly workloads: readonly WorkloadDraft[];
  /** Pasted rows, counted from one, whose complexity word is not known; they take `kindWhenUnsaid`. */
  readonly unknownKinds: readonly number[];
  readonly hasHeadings: boolean;
};

/**
 * Reads the cells of a pasted table as workloads. Figures stay the text that they are: the draft's own
 * check judges them beside their fields. Empty rows are passed over.
 */
export function readRows(
  cells: readonly (readonly string[])[],
  kindWhenUnsaid: WorkloadKind,
): RowsReading {
  const rows = cells
    .map((row, i) => ({ position: i + 1, row: row.map((cell) => cell.trim()) }))
    .filter(({ row }) => row.some((cell) => cell !== ''));
  const [first] = rows;
  const named = first?.row.map(columnOf) ?? [];
  // A heading row holds no figure, however much its cells look like headings.
  const hasHeadings =
    named.filter((column) => column !== undefined).length >= 2 &&
    !first?.row.some((cell) => parseQuantity(cell).ok);
  const columns = hasHeadings ? named : usualColumns;
  const unknownKinds: number[] = [];
  const workloads = rows.slice(hasHeadings ? 1 : 0).map(({ row, position }) => {
    const values = new Map<Column, string>();
    for (const [j, column] of columns.entries()) if (column) values.set(column, row[j] ?? '');
    const word = values.get('kind')?.normalize('NFKC').toLowerCase() ?? '';
    const said = kinds.find(([, pattern]) => pattern.test(word))?.[0];
    if (word !== '' && said === undefined) unknownKinds.push(position);
    return workloadOf(values, said ?? unsaidKind(values, kindWhenUnsaid));
  });
  return { workloads, unknownKinds, hasHeadings };
}

/** A row with cores or memory and no load asks for resources. */
function unsaidKind(values: ReadonlyMap<Column, string>, otherwise: WorkloadKind): WorkloadKind {
  const hasResources = (values.get('cores') ?? '') !== '' || (values.get('memoryGb') ?? '') !== '';
  return hasResources && (values.get('qps') ?? '') === '' ? 'resources' : otherwise;
}

function workloadOf(values: ReadonlyMap<Column, string>, kind: WorkloadKind): WorkloadDraft {
  const rate = values.get('rate') ?? '';
  return {
    ...emptyWorkloadDraft,
    name: values.get('name') ?? '',
    project: values.get('project') ?? '',
    kind,
    qps: values.get('qps') ?? '',
    cores: values.get('cores') ?? '',
    memoryGb: values.get('memoryGb') ?? '',
    ...(kind === 'measured' ? { measuredRate: rate } : rate === '' ? {} : { complexRate: rate }),
  };
}

function columnOf(heading: string): Column | undefined {
  const word = heading.normalize('NFKC').toLowerCase();
  return headings.find(([, pattern]) => pattern.test(word))?.[0];
}
