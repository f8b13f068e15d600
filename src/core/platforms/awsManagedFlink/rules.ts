import type { Platform } from '@/core/platforms/platform';
import { facts } from './facts';
import { priceLists } from './prices';

/**
 * AWS Managed Service for Apache Flink. A KPU is one CU. Rates are MB/s per KPU: 5 to 10 for typical work, of which the
 * lower figure is used, and 1 to 3 for work that is heavy on CPU. Each workload is an application of its own unless the
 * plan says how many there are.
 */
export const rules: Platform = {
  kind: 'pool',
  id: 'aws-managed-flink',
  cu: { value: { cores: 1, memoryGb: 4 }, citation: facts.pricing },
  workers: [{ shape: 'kpu', cores: 1, memoryGb: 4, usableCu: 1, citation: facts.scaling }],
  coordinators: [
    { shape: 'kpu', cores: 1, memoryGb: 4, maximumCu: undefined, citation: facts.pricing },
  ],
  projectRule: facts.scaling,
  minimumWorkers: { value: 1, citation: facts.scaling },
  coordinatorCounts: { value: [0], citation: facts.pricing },
  coordinatorCount: 0,
  management: { value: { each: 'application', count: 1 }, citation: facts.pricing },
  rateUnit: 'megabytes',
  givenWhole: 'workload',
  simpleRate: { value: 5, citation: facts.throughput },
  complexRate: { value: { cautious: 1, hopeful: 3 }, citation: facts.throughput },
  middleRate: 2,
  windowJobCu: undefined,
  jobQuotaCu: { value: 64, citation: facts.resources },
  jobMaximumCu: { value: 256, citation: facts.scaling },
  jobMaximumTasks: { value: 256, citation: facts.scaling },
  busyPercent: undefined,
  notices: [],
  priceLists,
};
