import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { Comparison } from '@/core/report/comparison/compareAnswers';
import type { ComparedWorkload } from '@/core/report/comparison/compareWorkloads';
import {
  type ComparedValue,
  type ComparisonRow,
  isDifferent,
} from '@/core/report/comparison/value';
import type { PlanInputs, WorkloadInput } from '@/core/report/document/documentModel';

type Fields = Readonly<Record<string, unknown>>;

/** Makes plan B from plan A and nothing but the lines that differ. */
export function applyComparison(
  a: PlanInputs,
  { settings, workloads }: Pick<Comparison, 'settings' | 'workloads'>,
): Plan {
  const listed = workloads.workloads.filter(({ state }) => state !== 'same');
  const gone = new Set(listed.filter(({ b }) => b === null).map((workload) => workload.a));
  const byA = new Map(listed.map((workload) => [workload.a, workload]));
  const kept = a.workloads.flatMap((workload, place) =>
    gone.has(place) ? [] : [changed(workload, byA.get(place))],
  );
  const added = listed.filter(({ a: place }) => place === null);
  const after = new Array<Fields>(kept.length + added.length);
  for (const { b, rows } of added) after[b ?? -1] = changesOf(rows);
  const free = [...after.keys()].filter((place) => after[place] === undefined);
  for (const [i, fields] of kept.entries()) after[workloads.order?.[i] ?? free[i] ?? -1] = fields;
  const { pick: _, ...changes } = changesOf(settings);
  const reading = parsePlan({
    ...present({ ...a, ...changes, workloads: undefined }),
    workloads: after.map(workloadOf),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

function changed(workload: WorkloadInput, listed: ComparedWorkload | undefined): Fields {
  const { growth, ...fields } = workload;
  return { ...fields, ...growth, ...changesOf(listed?.rows ?? []) };
}

function changesOf(rows: readonly ComparisonRow[]): Fields {
  return Object.fromEntries(rows.filter(isDifferent).map(({ id, b }) => [id, plain(b)]));
}

function workloadOf({
  kind,
  cu: _,
  recordsPerSecondPerCu: rate,
  percentPerMonth,
  recordsPerSecondPerMonth,
  ...rest
}: Fields): Fields {
  const growth = present({ percentPerMonth, recordsPerSecondPerMonth });
  return present({
    ...rest,
    ...(Object.keys(growth).length > 0 ? { growth } : {}),
    ...(kind === 'resources' ? {} : { complexity: kind }),
    ...(kind === 'complex' || kind === 'measured' ? { recordsPerSecondPerCu: rate } : {}),
  });
}

function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

function plain(value: ComparedValue | null): unknown {
  if (value === null) return null;
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'name':
      return value.name;
    case 'work':
      return value.work;
    case 'timeField':
      return value.time.said[value.id];
    case 'choice':
      return value.choice;
    default:
      return undefined;
  }
}
