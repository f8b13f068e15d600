import type { ReportDocument, WorkloadInput } from '@/core/report/document/documentModel';
import { rowOf } from './differenceOf';
import { type Match, matchWorkloads } from './matchWorkloads';
import {
  type ComparedValue,
  type ComparisonRow,
  isDifferent,
  nameValue,
  numberValue,
} from './value';

/** Every field of a workload, including the CU that its row needs by itself; each way to grow is one. */
export type WorkloadFieldId =
  | Exclude<keyof WorkloadInput, 'requiredCu' | 'growth'>
  | 'percentPerMonth'
  | 'recordsPerSecondPerMonth';

/** One workload in both plans. `a` and `b` are its positions there, from 0; null in a plan without it. */
export type ComparedWorkload = Match & {
  readonly state: 'same' | 'changed' | 'added' | 'removed';
  readonly rows: readonly ComparisonRow<WorkloadFieldId>[];
};

export type ComparedWorkloads = {
  /** In A's order, then those that only B has. */
  readonly workloads: readonly ComparedWorkload[];
  /**
   * The positions in B of the workloads that both plans have, in A's order; null when both have them in the same
   * order. The order changes no answer.
   */
  readonly order: readonly number[] | null;
  /** How many of these are in another position relative to each other. */
  readonly moved: number;
};

const fields: Readonly<Record<WorkloadFieldId, (workload: WorkloadInput) => ComparedValue | null>> =
  {
    name: ({ name }) => nameValue(name),
    project: ({ project }) => nameValue(project),
    kind: ({ kind }) => ({ kind: 'work', work: kind }),
    count: ({ count = 1 }) => numberValue(count, 'jobs'),
    qps: ({ qps }) => numberValue(qps, 'load'),
    peakFactor: ({ kind, peakFactor = 1 }) =>
      numberValue(kind === 'resources' ? null : peakFactor, 'times'),
    percentPerMonth: ({ growth }) =>
      numberValue(growth && 'percentPerMonth' in growth ? growth.percentPerMonth : null, 'percent'),
    recordsPerSecondPerMonth: ({ growth }) =>
      numberValue(
        growth && 'recordsPerSecondPerMonth' in growth ? growth.recordsPerSecondPerMonth : null,
        'load',
      ),
    recordsPerSecondPerCu: ({ recordsPerSecondPerCu: rate }) => numberValue(rate, 'rate'),
    megabytesPerSecondPerCu: ({ megabytesPerSecondPerCu: rate = null }) =>
      numberValue(rate, 'megabyteRate'),
    recordBytes: ({ recordBytes = null }) => numberValue(recordBytes, 'bytes'),
    cores: ({ cores }) => numberValue(cores, 'cores'),
    memoryGb: ({ memoryGb }) => numberValue(memoryGb, 'memory'),
    cu: ({ cu }) => numberValue(cu, 'cu'),
  };

const fieldIds = Object.keys(fields) as readonly WorkloadFieldId[];

/** The workloads of two plans: what was added, removed and changed, field by field. */
export function compareWorkloads(a: ReportDocument, b: ReportDocument): ComparedWorkloads {
  const matches = matchWorkloads(a.plan.workloads, b.plan.workloads);
  const places = matches.flatMap((match) =>
    match.a !== null && match.b !== null ? [match.b] : [],
  );
  const inOrder = [...places].sort((x, y) => x - y);
  const moved = places.filter((place, i) => place !== inOrder[i]).length;
  return {
    workloads: matches.map((match) =>
      compared(match, at(a.plan.workloads, match.a), at(b.plan.workloads, match.b)),
    ),
    order: moved > 0 ? places : null,
    moved,
  };
}

function at(workloads: readonly WorkloadInput[], place: number | null) {
  return place === null ? undefined : workloads[place];
}

/** Whether a field is missing, or is the count or the factor of a workload that says none. */
function saysNothing(id: WorkloadFieldId, value: ComparedValue | null): boolean {
  const isOne = value?.kind === 'number' && value.number === 1;
  return value === null || ((id === 'count' || id === 'peakFactor') && isOne);
}

function compared(
  match: Match,
  a: WorkloadInput | undefined,
  b: WorkloadInput | undefined,
): ComparedWorkload {
  const rows = fieldIds
    .map((id) => rowOf(id, a ? fields[id](a) : null, b ? fields[id](b) : null))
    // A field that neither has, such as the cores of a throughput workload, gets no line; nor one that says nothing.
    .filter((row) => !(saysNothing(row.id, row.a) && saysNothing(row.id, row.b)));
  const state = !a ? 'added' : !b ? 'removed' : rows.some(isDifferent) ? 'changed' : 'same';
  return { ...match, state, rows };
}
