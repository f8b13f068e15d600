import type { AvailabilityNotice } from '@/core/platforms/platform';
import { labels } from '@/core/words/labels/en';
import { n, type Phrases } from '@/core/words/phrases/en';

/** How the cluster grows, in English. */
export function growth({
  worker,
  workers,
  Workers,
  coordinators,
  Coordinators,
  shape,
  countWorkers,
  product,
  isPool,
  node,
  nodes,
  nodeNumber,
  countNodes,
  cuName,
}: Phrases) {
  /** Says that jobs without a rate are not in the figures; empty when there are none. */
  function withoutRates(count: number): string {
    if (count === 0) return '';
    return count === 1
      ? ' 1 job is given as cores and memory: it has no rate, is not part of these figures, and grows in proportion.'
      : ` ${n(count)} jobs are given as cores and memory: they have no rate, are not part of these figures, and grow in proportion.`;
  }

  return {
    steps: {
      heading: labels.grows,
      aside: (id: string) =>
        isPool ? `one ${node} at a time` : `one ${shape(id)} ${worker} at a time`,
      /** Says that growth may be refused; undefined where the newest sale notice does not say so. */
      refusal: (sale: Pick<AvailabilityNotice, 'code' | 'date'> | null | undefined) =>
        sale ? product.growthRefused[sale.code]?.(sale.date) : undefined,
      chartSentence: (slaveCount: number, capacityCu: number, needCu: number) =>
        isPool
          ? `Capacity by number of ${nodes}: of ${countNodes(slaveCount)}, ${n(capacityCu)} do the work; the need is ${n(needCu)} ${cuName}.`
          : `Capacity by number of ${workers}: ${countWorkers(slaveCount)} ${slaveCount === 1 ? 'has' : 'have'} ${n(capacityCu)} ${cuName}; the need is ${n(needCu)} ${cuName}.`,
      table: 'The same as a table',
      slaves: isPool ? nodeNumber : Workers,
      capacity: labels.capacity,
      carries: 'Records/s, approx.',
      carriesHint: (withoutRate: number) =>
        `For the same mix of jobs, with the headroom${isPool ? '' : ` and the spare ${workers}`} kept; rounded down to three digits.${withoutRates(withoutRate)}`,
      master: Coordinators,
      now: 'this answer',
      ends: (cu: number) => `last with these ${coordinators} (up to ${n(cu)} ${cuName})`,
      changes: `needs larger ${coordinators}`,
      none: labels.none,
      axisSlaves: isPool ? nodeNumber : Workers,
      need: (cu: number) => `need ${n(cu)} ${cuName}`,
      ceiling: (id: string, cu: number) => `${shape(id)} ${coordinators}: up to ${n(cu)} ${cuName}`,
    },
  };
}

/** What every language says there. */
export type GrowthWords = ReturnType<typeof growth>;
