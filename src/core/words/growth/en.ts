import { n, shape, slaves } from '@/core/words/phrases/en';

/** Jobs that no figure of records/s can hold. */
function withoutRates(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' 1 job is given as cores and memory: it has no rate, is not part of these figures, and grows in proportion.'
    : ` ${n(count)} jobs are given as cores and memory: they have no rate, are not part of these figures, and grow in proportion.`;
}

/** How the cluster grows, in English. */
export const growth = {
  steps: {
    heading: 'How it grows',
    aside: (id: string) => `one ${shape(id)} Slave at a time`,
    /** What the last word on the sale means for growth. */
    refusable: (since: string) =>
      `Adding Slaves or changing Masters is an upgrade order. The provider has accepted no upgrade orders since ${since}, so it may be refused: open a ticket to ask before you rely on it.`,
    chartSentence: (slaveCount: number, capacityCu: number, needCu: number) =>
      `Capacity by number of Slaves: ${slaves(slaveCount)} have ${n(capacityCu)} CU; the need is ${n(needCu)} CU.`,
    table: 'The same as a table',
    slaves: 'Slaves',
    capacity: 'Capacity',
    carries: 'Records/s, approx.',
    carriesHint: (withoutRate: number) =>
      `For the same mix of jobs, with the headroom and the spare Slaves kept; rounded down to three digits.${withoutRates(withoutRate)}`,
    master: 'Masters',
    now: 'this answer',
    ends: (cu: number) => `last with these Masters (up to ${n(cu)} CU)`,
    changes: 'needs larger Masters',
    none: '—',
    axisSlaves: 'Slaves',
    need: (cu: number) => `need ${n(cu)} CU`,
    ceiling: (id: string, cu: number) => `${shape(id)} Masters: up to ${n(cu)} CU`,
  },
};

/** What every language says there. */
export type GrowthWords = typeof growth;
