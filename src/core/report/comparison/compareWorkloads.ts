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

/** Every field of a workload, including the CU that it needs by itself. */
export type WorkloadFieldId = Exclude<keyof WorkloadInput, 'requiredCu'>;

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
    qps: ({ qps }) => numberValue(qps, 'load'),
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

function compared(
  match: Match,
  a: WorkloadInput | undefined,
  b: WorkloadInput | undefined,
): ComparedWorkload {
  const rows = fieldIds
    .map((id) => rowOf(id, a ? fields[id](a) : null, b ? fields[id](b) : null))
    // A field that neither has, such as the cores of a throughput workload, gets no line.
    .filter((row) => row.a !== null || row.b !== null);
  const state = !a ? 'added' : !b ? 'removed' : rows.some(isDifferent) ? 'changed' : 'same';
  return { ...match, state, rows };
}
