import type { Price } from '@/core/quantity/money';
import type { Answer } from '@/core/report/answer';
import { utilisationPercent } from '@/core/report/utilisation';

/** The figures of the chosen cluster and of the need. */
export type DocumentFigures = {
  readonly price: Price | null;
  readonly peakCu: number;
  readonly requiredCu: number;
  readonly capacityCu: number;
  readonly unusedCu: number;
  readonly nodeCount: number;
  readonly stepCu: number;
  readonly utilisationPercent: number;
  /** Records/s of all throughput workloads together. */
  readonly recordsPerSecond: number;
};

/** The same from an answer. */
export function documentFigures(answer: Answer): DocumentFigures {
  const { result, option } = answer;
  return {
    price: option.price,
    peakCu: result.demand.peakCu,
    requiredCu: result.demand.requiredCu,
    capacityCu: option.capacityCu,
    unusedCu: option.unusedCu,
    nodeCount: option.nodeCount,
    stepCu: option.stepCu,
    utilisationPercent: utilisationPercent(answer),
    recordsPerSecond: result.demand.recordsPerSecond,
  };
}
