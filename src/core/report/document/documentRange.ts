import type { NeedRange, Option } from '@/core/sizing/result';

/**
 * CU needed at both ends and at the middle, and the cluster that carries them: of the chosen shape where a person chose
 * one; null where no coordinator manages such a cluster.
 */
export type DocumentRange = {
  readonly lowCu: number;
  readonly middleCu: number;
  readonly highCu: number;
  readonly low: Option | null;
  readonly middle: Option | null;
  readonly high: Option | null;
};

export function documentRange({ low, middle, high }: NeedRange): DocumentRange {
  return {
    lowCu: low.requiredCu,
    middleCu: middle.requiredCu,
    highCu: high.requiredCu,
    low: low.option,
    middle: middle.option,
    high: high.option,
  };
}
