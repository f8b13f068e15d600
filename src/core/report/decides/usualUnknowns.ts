import { isThroughput } from '@/core/plan/planSchema';
import type { Unknown } from '@/core/sizing/decides/needModel';
import type { DecidesFigures } from './decidesFigures';
import { type DecidesTerms, withTriangle } from './decidesTerms';

/** The most workloads whose figures are asked for, beside those that were typed. */
const mostShown = 6;

/** The workloads whose figures are asked for: those that move the answer most, and those that were typed; in plan order. */
export function shownWorkloads(
  { answer, sensitivities }: Pick<DecidesFigures, 'answer' | 'sensitivities'>,
  { unknowns }: DecidesTerms,
): readonly number[] {
  const moving = sensitivities.flatMap(({ input: { workload } }) => {
    const one = workload === undefined ? undefined : answer.plan.workloads[workload];
    return one && isThroughput(one) && workload !== undefined ? [workload] : [];
  });
  const most = [...new Set(moving)].slice(0, mostShown);
  const typed = unknowns.map(({ workload }) => workload);
  return [...new Set([...most, ...typed])].sort((a, b) => a - b);
}

/** The ranges of loads and rates of single workloads as figures that are not known; the plan's figure is the likely one. */
export function usualUnknowns(
  figures: Pick<DecidesFigures, 'answer' | 'sensitivities'>,
): readonly Unknown[] {
  const shown = shownWorkloads(figures, { unknowns: [] });
  return figures.sensitivities.reduce<DecidesTerms>(
    (terms, { input: { kind, workload, light, heavy, now } }) => {
      if (workload === undefined || now === undefined || !shown.includes(workload)) return terms;
      if (kind !== 'load' && kind !== 'rate') return terms;
      const [low, high] = [Math.min(light, heavy), Math.max(light, heavy)];
      return withTriangle(terms, workload, kind, { low, likely: now, high });
    },
    { unknowns: [] },
  ).unknowns;
}
