import { isPlatformId } from '@/core/platforms/registry';
import { type PlanReading, parsePlan } from './parsePlan';
import type { Workload } from './planSchema';
import type { Problem } from './problem';
import { type ReadingBudget, rest, spend } from './readingBudget';
import { workloadCount } from './workloadFields';

/** Workloads that are judged between two rests at most. */
const sliceRows = 250;

/** Work of judging a workload, or of naming what is wrong with it. */
const workOfRow = 400;

/** The same as `parsePlan`, with rests on the way; a plan's own problems come before those of its workloads. */
export async function readPlanInput(input: unknown, budget: ReadingBudget): Promise<PlanReading> {
  const rows = rowsOf(input);
  if (!rows) return parsePlan(input);
  const { workloads: _, ...fields }: Readonly<Record<string, unknown>> = { ...Object(input) };
  await rest(budget);
  const own = parsePlan({ ...fields, workloads: [{ qps: 0, complexity: 'simple' }] });
  const sound = own.ok ? fields : platformOf(fields);
  const workloads: Workload[] = [];
  const problems: Problem[] = own.ok ? [] : [...own.problems];
  for (let from = 0; from < rows.length; from += sliceRows) {
    const reading = parsePlan({ ...sound, workloads: rows.slice(from, from + sliceRows) });
    if (reading.ok) workloads.push(...reading.plan.workloads);
    else for (const problem of reading.problems) problems.push(moved(problem, from));
    const found = reading.ok ? 0 : reading.problems.length;
    await spend(budget, workOfRow * (sliceRows + found));
  }
  await rest(budget);
  return own.ok && problems.length === 0
    ? { ok: true, plan: { ...own.plan, workloads } }
    : { ok: false, problems };
}

/** The platform whose bounds the workloads have, where the plan's other fields are wrong. */
function platformOf({ platform }: Readonly<Record<string, unknown>>) {
  return isPlatformId(platform) ? { platform } : {};
}

/** Workloads that are worth slices; undefined for few, and for more than a plan may have. */
function rowsOf(input: unknown): readonly unknown[] | undefined {
  if (typeof input !== 'object' || input === null || !('workloads' in input)) return undefined;
  const { workloads } = input;
  const isLong = Array.isArray(workloads) && workloads.length > sliceRows;
  return isLong && workloads.length <= workloadCount.max ? workloads : undefined;
}

/** A problem of a slice under its place in the whole list. */
function moved(problem: Problem, from: number): Problem {
  const [list = '', place = '', ...field] = problem.path.split('.');
  return { ...problem, path: [list, Number(place) + from, ...field].join('.') };
}
