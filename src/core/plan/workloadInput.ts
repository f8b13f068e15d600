/** The figures of a workload that people type. */
export type FigureField =
  | 'qps'
  | 'complexRate'
  | 'measuredRate'
  | 'recordBytes'
  | 'cores'
  | 'memoryGb';

type TypedWorkload = {
  readonly name: string;
  readonly project: string;
  readonly kind: 'simple' | 'complex' | 'measured' | 'resources';
  /** May be left empty. */
  readonly recordBytes: string;
};

type ReadFigure = (field: FigureField) => number;

/**
 * A typed workload as a plan file has it. `isInBytes` says that the platform states its rates of complex work in MB/s;
 * `figure` reads a field.
 */
export function workloadInput(draft: TypedWorkload, isInBytes: boolean, figure: ReadFigure) {
  const { name, project, kind } = draft;
  if (kind === 'resources') {
    return { name, project, cores: figure('cores'), memoryGb: figure('memoryGb') };
  }
  return {
    name,
    project,
    qps: figure('qps'),
    complexity: kind,
    ...rateInput(kind, isInBytes, figure),
    ...(draft.recordBytes.trim() === '' ? {} : { recordBytes: figure('recordBytes') }),
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
