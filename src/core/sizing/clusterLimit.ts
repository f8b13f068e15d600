import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import type { Platform } from '@/core/platforms/platform';
import { largestClusterCu } from './coordinator';

/**
 * Why no cluster of one worker shape carries the need, where the largest coordinator has a ceiling: either no shape
 * leaves room for so many spare workers, or the need is above what the best of them carries. The problem's limit is
 * the most spare workers, or the most CU that may be needed. Undefined where some shape does it.
 */
export function ceilingProblem(
  platform: Platform,
  { spareSlaves }: Pick<Plan, 'spareSlaves'>,
  requiredCu: number,
): Problem | undefined {
  const largest = largestClusterCu(platform);
  if (largest === Infinity) return undefined;
  const possible = platform.workers
    .map(({ usableCu }) => ({ usableCu, mostWorkers: Math.floor(largest / usableCu) }))
    .filter(({ mostWorkers }) => mostWorkers >= platform.minimumWorkers.value);
  const mostSpares = Math.max(0, ...possible.map(({ mostWorkers }) => mostWorkers));
  if (possible.length > 0 && spareSlaves > mostSpares) {
    return { path: 'spareSlaves', code: 'above-maximum', limit: mostSpares };
  }
  const mostCu = Math.max(
    0,
    ...possible.map(({ usableCu, mostWorkers }) => (mostWorkers - spareSlaves) * usableCu),
  );
  return possible.length > 0 && requiredCu <= mostCu
    ? undefined
    : { path: 'workloads', code: 'need-above-ceiling', limit: mostCu };
}
