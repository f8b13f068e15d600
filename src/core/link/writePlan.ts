import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan, Workload } from '@/core/plan/planSchema';
import type { Parameter } from './parameters';
import { escapeField } from './percent';
import { planParameters, rowFields, workloadParameters } from './planParameters';

/** A plan as parameters in their one order, defaults and empty texts left out. */
export function writePlan(plan: Plan): Parameter[] {
  const [title, ...rest] = planParameters.map(({ key, field }) => {
    const value = plan[field];
    return value === defaults()[field] ? [] : parameter(key, value);
  });
  return [...(title ?? []), ...writeWorkloads(plan.workloads), ...rest.flat()];
}

function writeWorkloads(workloads: readonly Workload[]): Parameter[] {
  const [first, ...others] = workloads;
  if (first && others.length === 0) {
    const fields = writtenFields(first);
    return workloadParameters.flatMap(({ key, field }) => parameter(key, fields[field]));
  }
  return workloads.map((workload) => {
    const fields = writtenFields(workload);
    const key = 'qps' in workload ? 'w' : 'r';
    const row = rowFields[key].map((field) => escapeField(String(fields[field] ?? '')));
    return { key, value: row.join('~').replace(/~+$/, '') };
  });
}

type WrittenFields = { readonly [field: string]: string | number | undefined };

/** The fields of a workload without the rate that complex work has by default. */
function writtenFields(workload: Workload): WrittenFields {
  if (!('complexity' in workload) || workload.complexity !== 'complex') return workload;
  const { recordsPerSecondPerCu, ...rest } = workload;
  return recordsPerSecondPerCu === defaultComplexRate() ? rest : { ...rest, recordsPerSecondPerCu };
}

/** Numbers as the shortest decimal text that reads back as the same number. */
function parameter(key: string, value: string | number | undefined): Parameter[] {
  return value === undefined || value === '' ? [] : [{ key, value: String(value) }];
}

/** The schema's own defaults, from the plan in which nothing is decided. */
let undecided: Plan | undefined;

function defaults(): Plan {
  if (undecided) return undecided;
  const reading = parsePlan({ workloads: [{ qps: 0, complexity: 'complex' }] });
  if (!reading.ok) throw new RangeError('the plan schema has no defaults');
  undecided = reading.plan;
  return undecided;
}

function defaultComplexRate(): number | undefined {
  const [workload] = defaults().workloads;
  return workload && 'recordsPerSecondPerCu' in workload
    ? workload.recordsPerSecondPerCu
    : undefined;
}
