import type { Platform } from '@/core/platforms/platform';
import type { Citation } from '@/core/platforms/sources';
import { priceLists } from './prices';

const guide: Citation = { sourceId: 'prep-2019', place: 'chapter-6', date: '2019-10-29' };
const faq: Citation = { sourceId: 'sc-git', place: 'faq', date: '2021-01' };
const billing: Citation = { sourceId: 'sc-git', place: 'billing', date: '2021-06-09' };

/** Realtime Compute (Blink), shared mode: CU by the day. The throughput of a CU is that of dedicated mode. */
export const rules: Platform = {
  kind: 'pool',
  id: 'blink-shared',
  cu: { value: { cores: 1, memoryGb: 4 }, citation: guide },
  workers: [{ shape: 'cu', cores: 1, memoryGb: 4, usableCu: 1, citation: billing }],
  coordinators: [{ shape: 'cu', cores: 1, memoryGb: 4, maximumCu: undefined, citation: billing }],
  projectRule: faq,
  minimumWorkers: { value: 2, citation: billing },
  coordinatorCounts: { value: [0], citation: billing },
  coordinatorCount: 0,
  simpleRate: { value: 10_000, citation: guide },
  complexRate: { value: { cautious: 1_000, hopeful: 5_000 }, citation: guide },
  middleRate: 3_000,
  windowJobCu: {
    value: 4,
    citation: { sourceId: 'sc-git', place: 'window-functions', date: '2019-02' },
  },
  jobMaximumCu: undefined,
  busyPercent: {
    value: 95,
    citation: { sourceId: 'sc-git', place: 'unnamed', date: '2020-09' },
  },
  notices: [
    {
      code: 'shared-off-sale',
      date: '2019-12-24',
      isSale: true,
      citation: { sourceId: 'prep-2022', place: 'chapter-2', date: '2022-01-20' },
    },
    {
      code: 'discontinued',
      date: '2025-07-06',
      isSale: false,
      citation: { sourceId: 'help-eol', place: 'notice', date: '2025-07-06' },
    },
  ],
  successor: 'flink-managed',
  priceLists,
};
