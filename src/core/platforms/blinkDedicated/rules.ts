import type { Platform } from '@/core/platforms/platform';
import { facts } from './facts';
import { priceLists } from './prices';

/**
 * Whether Masters can become larger or smaller. Of pay-as-you-go the change guide says no, and the page of the API that
 * only pay-as-you-go may.
 */
export const masterShapeChanges = {
  subscription: 'yes',
  'pay-as-you-go': 'contradictory',
} as const;

/** Realtime Compute (Blink), dedicated mode. The sizing figures are the provider's rules of thumb. */
export const rules: Platform = {
  kind: 'machines',
  id: 'blink-dedicated',
  cu: { value: { cores: 1, memoryGb: 4 }, citation: facts.cu },
  workers: [
    { shape: '4c16g', cores: 4, memoryGb: 16, usableCu: 3, citation: facts['usable-cu'] },
    { shape: '8c32g', cores: 8, memoryGb: 32, usableCu: 6, citation: facts['usable-cu'] },
    { shape: '16c64g', cores: 16, memoryGb: 64, usableCu: 13, citation: facts['usable-cu'] },
    { shape: '24c96g', cores: 24, memoryGb: 96, usableCu: 21, citation: facts['usable-cu'] },
    { shape: '32c128g', cores: 32, memoryGb: 128, usableCu: 28, citation: facts['usable-cu'] },
    { shape: '56c224g', cores: 56, memoryGb: 224, usableCu: 52, citation: facts['usable-cu'] },
    { shape: '64c256g', cores: 64, memoryGb: 256, usableCu: 60, citation: facts['usable-cu'] },
  ],
  coordinators: [
    { shape: '4c16g', cores: 4, memoryGb: 16, maximumCu: 80, citation: facts['master-ceiling'] },
    { shape: '8c32g', cores: 8, memoryGb: 32, maximumCu: 160, citation: facts['master-ceiling'] },
    { shape: '16c64g', cores: 16, memoryGb: 64, maximumCu: 800, citation: facts['master-ceiling'] },
    {
      shape: '24c96g',
      cores: 24,
      memoryGb: 96,
      maximumCu: undefined,
      citation: facts['master-ceiling'],
    },
  ],
  projectRule: facts['resource-cu'],
  minimumWorkers: { value: 2, citation: facts['minimum-slaves'] },
  coordinatorCounts: { value: [1, 3], citation: facts['master-count'] },
  coordinatorCount: 3,
  coordinatorChanges: { value: masterShapeChanges, citation: facts.changes },
  simpleRate: { value: 10_000, citation: facts.throughput },
  complexRate: { value: { cautious: 1_000, hopeful: 5_000 }, citation: facts.throughput },
  middleRate: 3_000,
  windowJobCu: { value: 4, citation: facts['window-job'] },
  jobMaximumCu: { value: 10_000, citation: facts['job-maximum'] },
  busyPercent: { value: 95, citation: facts['busy-project'] },
  notices: [
    {
      code: 'no-new-purchases',
      date: '2021-04-28',
      isSale: true,
      citation: facts['no-new-purchases'],
    },
    {
      code: 'renewals-limited',
      date: '2022-11-15',
      isSale: true,
      refusesGrowth: true,
      citation: facts['orders-limited'],
    },
    {
      code: 'discontinued',
      date: '2025-07-06',
      isSale: false,
      citation: facts.discontinued,
    },
    {
      code: 'shared-off-sale',
      date: '2019-12-24',
      isSale: false,
      citation: facts['shared-off-sale'],
    },
  ],
  successor: 'flink-managed',
  priceLists,
};
