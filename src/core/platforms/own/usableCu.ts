import { compareRatios, divide, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { floor } from '@/core/quantity/rounding';

type Machine = {
  readonly cores: number;
  readonly memoryGb: number;
  /** What the system takes for itself. */
  readonly keptBack?: { readonly cores?: number; readonly memoryGb?: number } | undefined;
};

/**
 * CU that a machine has left for work: min(cores left, memory left ÷ GB of a CU), rounded down, since work is given
 * whole CU. Exact; zero where nothing is left.
 */
export function usableCuOf({ cores, memoryGb, keptBack = {} }: Machine, unitGb: number): number {
  const coresLeft = left(cores, keptBack.cores);
  const memoryLeft = divide(left(memoryGb, keptBack.memoryGb), ratioOf(unitGb));
  const least = compareRatios(coresLeft, memoryLeft) < 0 ? coresLeft : memoryLeft;
  return least.numerator <= 0n ? 0 : Number(floor(least));
}

function left(all: number, kept = 0): Ratio {
  const [a, b] = [ratioOf(all), ratioOf(kept)];
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}
