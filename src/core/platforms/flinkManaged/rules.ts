import type { Platform } from '@/core/platforms/platform';
import { facts } from './facts';
import { priceLists } from './prices';

/**
 * Realtime Compute for Apache Flink, fully managed. Simple work is published as 40,000 to 55,000 records/s per CU, of
 * which the lower figure is used unless the best is asked for; the record size is not stated.
 */
export const rules: Platform = {
  kind: 'pool',
  id: 'flink-managed',
  cu: { value: { cores: 1, memoryGb: 4 }, citation: facts.cu },
  workers: [{ shape: 'cu', cores: 1, memoryGb: 4, usableCu: 1, citation: facts.cu }],
  coordinators: [
    { shape: 'cu', cores: 1, memoryGb: 4, maximumCu: undefined, citation: facts.management },
  ],
  projectRule: facts['job-cu'],
  wholeJobs: facts['job-cu'],
  minimumWorkers: { value: 1, citation: facts.cu },
  coordinatorCounts: { value: [0], citation: facts.management },
  coordinatorCount: 0,
  management: { value: { each: 'workspace', count: 2 }, citation: facts.management },
  simpleRate: { value: 40_000, citation: facts.throughput },
  simpleHopefulRate: { value: 55_000, citation: facts.throughput },
  complexRate: { value: { cautious: 5_000, hopeful: 10_000 }, citation: facts.throughput },
  middleRate: 7_500,
  windowJobCu: undefined,
  jobMaximumCu: undefined,
  busyPercent: undefined,
  notices: [],
  priceLists,
  // Published for x86 subscriptions without high availability across zones.
  hybrid: {
    value: { billing: 'hybrid', base: 'subscription', above: 'pay-as-you-go' },
    citation: facts.hybrid,
  },
};
