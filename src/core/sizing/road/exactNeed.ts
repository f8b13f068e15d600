import type { Bracket } from '@/core/quantity/power';
import { add, maximum, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { ceiling } from '@/core/quantity/rounding';
import type { Curve } from './curve';
import type { LoadGroup, Term } from './loadGroups';

/**
 * Whole CU of one group on a day, exactly. Ends because a sum of roots is a whole number only where each of them is a
 * fraction, and those are known exactly: every other sum is told from its ceiling by some number of digits.
 */
export function exactGroupCu(
  curves: readonly Curve[],
  { throughput, cores, memory }: LoadGroup,
  day: number,
  factor: Ratio,
): bigint {
  for (let digits = 96; ; digits *= 2) {
    const sumAt = (terms: readonly Term[], end: keyof Bracket) =>
      terms.reduce((sum, { curve, exact }) => {
        const at = curves[curve]?.bracket(day, digits)[end] ?? ratioOf(0);
        return add(sum, multiply(exact, at));
      }, ratioOf(0));
    const cuAt = (end: keyof Bracket) =>
      ceiling(
        add(
          multiply(factor, sumAt(throughput, end)),
          maximum(sumAt(cores, end), sumAt(memory, end)),
        ),
      );
    const [low, high] = [cuAt('low'), cuAt('high')];
    if (low === high) return low;
  }
}
