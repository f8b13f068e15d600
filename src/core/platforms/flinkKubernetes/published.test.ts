import { describe, expect, it } from 'vitest';
import { facts } from './facts';
import { rules } from './rules';

/** The figures once more: source of Apache Flink, of its Kubernetes operator, and the guide of Nexmark. */
describe('Flink on Kubernetes as published', () => {
  it('divides the memory of a TaskManager by the defaults of Flink, in MB', () => {
    const parts = rules.packing?.memory.map((part) => [part.code, part.takenFrom, part]);
    expect(parts).toMatchObject([
      ['jvm-overhead', 'process', { percent: 10, minimum: 192, maximum: 1_024 }],
      ['metaspace', 'process', { megabytes: 256 }],
      ['managed', 'rest', { percent: 40 }],
      ['network', 'rest', { percent: 10 }],
      ['framework-off-heap', 'rest', {}],
      ['framework-heap', 'rest', {}],
    ]);
  });

  it('has one JobManager, or two of which one stands by', () => {
    expect(rules.coordinatorCounts.value).toEqual([1, 2]);
    expect(rules.coordinatorCount).toBe(1);
  });

  it('runs its CU at 0.7, as the autoscaler does by itself', () => {
    expect(rules.targetUtilisationPercent).toEqual({ value: 70, citation: facts.utilisation });
  });

  it('carries what one core did in Nexmark: q0 155, from q7 12 to q3 152 thousand records/s', () => {
    expect(rules.simpleRate.value).toBe(155_000);
    expect(rules.complexRate.value).toEqual({ cautious: 12_000, hopeful: 152_000 });
  });

  it('has no published price: prices are the user’s own', () => {
    expect(rules.priceLists).toEqual([]);
  });
});
