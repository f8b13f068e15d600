import { parseBytes } from '@/core/quantity/parseBytes';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { parseSigned } from '@/core/quantity/parseSigned';
import { hasPercentSign } from '@/core/quantity/percentSign';
import type { DecimalSign } from '@/core/quantity/readDigits';
import type { WorkloadDraft, WorkloadKind } from './draft';
import type { ColumnUse } from './rowColumns';
import { workloadCount } from './workloadFields';

/** A pasted row: its cells by what their columns are used as. */
export type RowCells = {
  readonly position: number;
  /** Its first cell that is not empty. */
  readonly label: string;
  readonly values: ReadonlyMap<ColumnUse, string>;
};

export type RowWorkload = {
  readonly workload: WorkloadDraft;
  /** Neither the row's word nor its figures say the kind of work. */
  readonly isUnsaid: boolean;
  /** How many workloads the row stands for; undefined when its count cannot be read. */
  readonly copies: number | undefined;
  /** Whether the figures that its kind of work needs can be read. */
  readonly isRead: boolean;
  /** Columns in which the row has a figure that its kind of work has no use for. */
  readonly idle: readonly ColumnUse[];
};

/** The figures of a kind of work; only the load, the rate of measured work, and cores and memory must be there. */
const figuresOf: Readonly<Record<WorkloadKind, readonly ColumnUse[]>> = {
  simple: ['qps', 'peakFactor', 'recordBytes', 'growthInPercent', 'growthInRecords'],
  complex: ['qps', 'peakFactor', 'rate', 'recordBytes', 'growthInPercent', 'growthInRecords'],
  measured: ['qps', 'peakFactor', 'rate', 'recordBytes', 'growthInPercent', 'growthInRecords'],
  resources: ['cores', 'memoryGb', 'growthInPercent'],
};

/** Every figure but how many there are. */
const figureUses: readonly ColumnUse[] = [
  'qps',
  'peakFactor',
  'rate',
  'recordBytes',
  'cores',
  'memoryGb',
  'growthInPercent',
  'growthInRecords',
];

const optionalUses: ReadonlySet<ColumnUse> = new Set([
  'recordBytes',
  'peakFactor',
  'growthInPercent',
  'growthInRecords',
]);

type Choices = {
  readonly kindWhenUnsaid: WorkloadKind;
  readonly decimalSign: DecimalSign | undefined;
};

/** The workload that a row stands for; what it does not say is as in `blank`. A row with cores or memory and no load asks for resources. */
export function workloadOf(
  { values }: RowCells,
  said: WorkloadKind | undefined,
  { kindWhenUnsaid, decimalSign }: Choices,
  blank: WorkloadDraft,
  write: (value: number) => string,
): RowWorkload {
  const text = (use: ColumnUse) => values.get(use) ?? '';
  const figure = (use: ColumnUse): string => {
    if (decimalSign === undefined) return text(use);
    const reading = readerOf(use)(text(use), decimalSign);
    return reading.ok ? write(reading.value) : text(use);
  };
  const hasResources = text('cores') !== '' || text('memoryGb') !== '';
  const isUnsaid = said === undefined && !(hasResources && text('qps') === '');
  const kind = said ?? (isUnsaid ? kindWhenUnsaid : 'resources');
  const rate = figure('rate');
  // Work grows in one way: by the first figure that there is.
  const [growthUse, ...otherGrowth] = figuresOf[kind]
    .filter(isGrowth)
    .filter((use) => text(use) !== '');
  const used = figuresOf[kind].filter((use) => !isGrowth(use) || !otherGrowth.includes(use));
  const mayBeMissing = (use: ColumnUse) =>
    text(use) === '' && (optionalUses.has(use) || (kind === 'complex' && use === 'rate'));
  const workload = {
    ...blank,
    name: text('name'),
    project: text('project'),
    kind,
    qps: figure('qps'),
    cores: figure('cores'),
    memoryGb: figure('memoryGb'),
    peakFactor: kind === 'resources' ? '' : figure('peakFactor'),
    recordBytes: kind === 'resources' ? '' : figure('recordBytes'),
    ...(growthUse ? growthOf(growthUse, figure(growthUse)) : {}),
    ...(kind === 'measured' ? { measuredRate: rate } : rate === '' ? {} : { complexRate: rate }),
  };
  const copies = copiesOf(text('count'), decimalSign);
  return {
    workload:
      copies === undefined || copies <= 1 ? workload : { ...workload, count: write(copies) },
    isUnsaid,
    copies,
    isRead: used.every((use) => mayBeMissing(use) || readerOf(use)(figure(use)).ok),
    idle: figureUses.filter((use) => text(use) !== '' && !used.includes(use)),
  };
}

type GrowthUse = 'growthInPercent' | 'growthInRecords';

/** Growth of a workload's own: a figure with a percent sign is a share whatever its column. */
function growthOf(use: GrowthUse, figure: string): Pick<WorkloadDraft, 'growthBy' | 'growth'> {
  const isShare = use === 'growthInPercent' || hasPercentSign(figure);
  return { growthBy: isShare ? 'percent' : 'records', growth: figure };
}

function isGrowth(use: ColumnUse): use is GrowthUse {
  return use === 'growthInPercent' || use === 'growthInRecords';
}

/** How a figure of a column is read. */
function readerOf(use: ColumnUse) {
  if (isGrowth(use)) return parseSigned;
  return use === 'recordBytes' ? parseBytes : parseQuantity;
}

function copiesOf(text: string, decimalSign: DecimalSign | undefined): number | undefined {
  if (text === '') return 1;
  const reading = parseQuantity(text, decimalSign);
  const isCount =
    reading.ok && Number.isInteger(reading.value) && reading.value <= workloadCount.max;
  return isCount ? reading.value : undefined;
}
