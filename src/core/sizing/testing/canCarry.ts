import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';

/** Whether some cluster of one worker shape carries a need, by trying every size that some coordinator manages. */
export function canCarry(
  { workers, coordinators, minimumWorkers }: Platform,
  { spareSlaves }: Pick<Plan, 'spareSlaves'>,
): (requiredCu: number) => boolean {
  if (coordinators.some(({ maximumCu }) => maximumCu === undefined)) return () => true;
  const ceilings = coordinators.map(({ maximumCu }) => maximumCu ?? 0);
  return (requiredCu) =>
    workers.some(({ usableCu }) => {
      for (
        let count = minimumWorkers.value;
        ceilings.some((cu) => count * usableCu <= cu);
        count++
      ) {
        if (count >= spareSlaves && (count - spareSlaves) * usableCu >= requiredCu) return true;
      }
      return false;
    });
}
