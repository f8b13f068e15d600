import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { SizingResult } from '@/core/sizing/result';
import { size } from '@/core/sizing/size';

/** The parsed plan of what a person may write. */
export function planOf(input: Readonly<Record<string, unknown>>): Plan {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

/** A plan that needs exactly so many CU: complex work of 1,000 records/s per CU. */
export function needing(cu: number, more: Readonly<Record<string, unknown>> = {}): Plan {
  return planOf({ workloads: [{ qps: cu * 1_000, complexity: 'complex' }], ...more });
}

/** The result of a plan that is not refused. */
export function resultOf(plan: Plan): SizingResult {
  const sizing = size(plan);
  if (!sizing.ok) throw new Error(JSON.stringify(sizing.problems));
  return sizing.result;
}
