import type { ProductFile } from './productFile';

/** A cluster that somebody describes. This one is an example: no figure of it is a provider's. */
export const example: ProductFile = {
  version: 1,
  name: { en: 'Example of a cluster of your own', 'zh-CN': '自有集群示例' },
  shortName: { en: 'A cluster of your own', 'zh-CN': '自有集群' },
  date: '2026-11-21',
  unit: { memoryGb: 8 },
  workers: [
    {
      shape: 'small',
      name: { en: 'small', 'zh-CN': '小型' },
      cores: 8,
      memoryGb: 64,
      keptBack: { cores: 1 },
    },
    {
      shape: 'medium',
      name: { en: 'medium', 'zh-CN': '中型' },
      cores: 16,
      memoryGb: 128,
      keptBack: { cores: 1 },
    },
    {
      shape: 'large',
      name: { en: 'large', 'zh-CN': '大型' },
      cores: 48,
      memoryGb: 384,
      keptBack: { cores: 2 },
    },
  ],
  minimumWorkers: 3,
  coordinators: [
    { shape: 'small', cores: 8, memoryGb: 64, maximumCu: 120 },
    { shape: 'medium', cores: 16, memoryGb: 128, maximumCu: 2_000 },
  ],
  coordinatorCounts: [1, 2, 3],
  coordinatorCount: 2,
  rates: { simple: 25_000, complex: { low: 2_000, high: 8_000 } },
  busyPercent: 85,
  priceLists: [
    {
      id: 'example-2026-11',
      name: { en: 'Example prices, 2026-11', 'zh-CN': '示例价格，2026-11' },
      currency: 'EUR',
      // Coordinators are smaller servers here and cost less than workers of their name.
      columns: [
        {
          billing: 'subscription',
          per: 'month',
          since: '2026-11-01',
          seen: '2026-11-21',
          workers: { small: 219, medium: 415, large: 1_180 },
          coordinators: { small: 189, medium: 359 },
        },
        {
          billing: 'pay-as-you-go',
          per: 'hour',
          since: '2026-11-01',
          seen: '2026-11-21',
          workers: { small: 0.45, medium: 0.86, large: 2.44 },
          coordinators: { small: 0.39, medium: 0.74 },
        },
      ],
    },
  ],
};
