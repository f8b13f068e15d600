/** The figures of a workload that people type. */
export type FigureField =
  | 'qps'
  | 'complexRate'
  | 'measuredRate'
  | 'recordBytes'
  | 'cores'
  | 'memoryGb'
  | 'count'
  | 'peakFactor'
  | 'growth';

type TypedWorkload = {
  readonly name: string;
  readonly project: string;
  readonly kind: 'simple' | 'complex' | 'measured' | 'resources';
  /** These may be left empty. */
  readonly recordBytes: string;
  readonly count: string;
  readonly peakFactor: string;
  readonly growthBy: GrowthWay;
};

/** How the load of a workload is said to grow: as the plan's (empty), or by a figure of its own. */
export const growthWays = ['', 'percent', 'records'] as const;

export type GrowthWay = (typeof growthWays)[number];

type ReadFigure = (field: FigureField) => number;

/**
 * A typed workload as a plan file has it. `isInBytes` says that the platform states its rates of complex work in MB/s;
 * `figure` reads a field.
 */
export function workloadInput(draft: TypedWorkload, isInBytes: boolean, figure: ReadFigure) {
  const { name, project, kind } = draft;
  const optional = (field: 'recordBytes' | 'count' | 'peakFactor') =>
    draft[field].trim() === '' ? {} : { [field]: figure(field) };
  const repeated = { ...optional('count'), ...growthInput(draft.growthBy, figure) };
  if (kind === 'resources') {
    return { name, project, cores: figure('cores'), memoryGb: figure('memoryGb'), ...repeated };
  }
  return {
    name,
    project,
    qps: figure('qps'),
    complexity: kind,
    ...rateInput(kind, isInBytes, figure),
    ...optional('recordBytes'),
    ...optional('peakFactor'),
    ...repeated,
  };
}

function growthInput(by: GrowthWay, figure: ReadFigure) {
  if (by === '') return {};
  const growth = figure('growth');
  return {
    growth: by === 'percent' ? { percentPerMonth: growth } : { recordsPerSecondPerMonth: growth },
  };
}

/** The rate of complex work is in the platform's unit, that of measured work counts records. */
function rateInput(
  kind: 'simple' | 'complex' | 'measured',
  isInBytes: boolean,
  figure: ReadFigure,
) {
  if (kind === 'simple') return {};
  if (kind === 'measured') return { recordsPerSecondPerCu: figure('measuredRate') };
  return isInBytes
    ? { megabytesPerSecondPerCu: figure('complexRate') }
    : { recordsPerSecondPerCu: figure('complexRate') };
}
