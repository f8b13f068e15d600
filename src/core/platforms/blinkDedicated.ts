import type { Platform } from './platform';
import type { Citation } from './sources';

const sizing: Citation = { sourceId: 'prep-2019', place: 'chapter-6', date: '2019-10-29' };
const scaling: Citation = { sourceId: 'sc-git', place: 'scaling', date: '2020-09' };
const limits: Citation = { sourceId: 'sc-git', place: 'limits', date: '2020-09' };

/** Realtime Compute (Blink), dedicated mode. The sizing figures are the provider's rules of thumb. */
export const blinkDedicated: Platform = {
  id: 'blink-dedicated',
  cu: { value: { cores: 1, memoryGb: 4 }, citation: sizing },
  slaves: [
    { shape: '4c16g', cores: 4, memoryGb: 16, usableCu: 3, citation: sizing },
    { shape: '8c32g', cores: 8, memoryGb: 32, usableCu: 6, citation: sizing },
    { shape: '16c64g', cores: 16, memoryGb: 64, usableCu: 13, citation: sizing },
    { shape: '24c96g', cores: 24, memoryGb: 96, usableCu: 21, citation: sizing },
    { shape: '32c128g', cores: 32, memoryGb: 128, usableCu: 28, citation: sizing },
    { shape: '56c224g', cores: 56, memoryGb: 224, usableCu: 52, citation: sizing },
    { shape: '64c256g', cores: 64, memoryGb: 256, usableCu: 60, citation: sizing },
  ],
  masters: [
    { shape: '4c16g', cores: 4, memoryGb: 16, maximumCu: 80, citation: sizing },
    { shape: '8c32g', cores: 8, memoryGb: 32, maximumCu: 160, citation: sizing },
    { shape: '16c64g', cores: 16, memoryGb: 64, maximumCu: 800, citation: sizing },
    { shape: '24c96g', cores: 24, memoryGb: 96, maximumCu: undefined, citation: sizing },
  ],
  minimumSlaves: { value: 2, citation: sizing },
  masterCounts: { value: [1, 3], citation: sizing },
  simpleRate: { value: 10_000, citation: sizing },
  complexRate: { value: { cautious: 1_000, middle: 3_000, hopeful: 5_000 }, citation: sizing },
  windowJobCu: {
    value: 4,
    citation: { sourceId: 'sc-git', place: 'window-functions', date: '2019-02' },
  },
  jobMaximumCu: { value: 10_000, citation: limits },
  busyPercent: { value: 95, citation: scaling },
  notices: [
    {
      code: 'no-new-purchases',
      date: '2021-04-28',
      citation: { sourceId: 'prep-2022', place: 'chapter-2', date: '2022-01-20' },
    },
    {
      code: 'renewals-limited',
      date: '2022-11-15',
      citation: { sourceId: 'help-eol', place: 'notice', date: '2025-07-06' },
    },
    {
      code: 'discontinued',
      date: '2025-07-06',
      citation: { sourceId: 'help-eol', place: 'notice', date: '2025-07-06' },
    },
    {
      code: 'shared-off-sale',
      date: '2019-12-24',
      citation: { sourceId: 'prep-2022', place: 'chapter-2', date: '2022-01-20' },
    },
  ],
};
