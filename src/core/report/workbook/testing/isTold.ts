import { nearestNumber } from '@/core/quantity/rounding';
import type { Answer } from '@/core/report/answer';

/** Whether a formula can tell the need: its figures have 13 digits. */
export function isTold({ demand }: Answer): boolean {
  return demand.projects.every(
    ({ cu, requiredCu }) =>
      Math.ceil(Number(nearestNumber(cu).toPrecision(13))) === Number(requiredCu),
  );
}
