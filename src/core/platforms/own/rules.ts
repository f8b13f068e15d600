import type { Platform } from '@/core/platforms/platform';
import { citation } from './citation';
import { priceLists } from './prices';

/** A cluster that somebody describes. This one is an example: no figure of it is a provider's. */
export const rules: Platform = {
  kind: 'machines',
  id: 'own',
  cu: { value: { cores: 1, memoryGb: 8 }, citation },
  workers: [
    { shape: 'small', cores: 8, memoryGb: 64, usableCu: 7, citation },
    { shape: 'medium', cores: 16, memoryGb: 128, usableCu: 15, citation },
    { shape: 'large', cores: 48, memoryGb: 384, usableCu: 46, citation },
  ],
  coordinators: [
    { shape: 'small', cores: 8, memoryGb: 64, maximumCu: 120, citation },
    { shape: 'medium', cores: 16, memoryGb: 128, maximumCu: 2_000, citation },
  ],
  projectRule: citation,
  minimumWorkers: { value: 3, citation },
  coordinatorCounts: { value: [1, 2, 3], citation },
  coordinatorCount: 2,
  simpleRate: { value: 25_000, citation },
  complexRate: { value: { cautious: 2_000, hopeful: 8_000 }, citation },
  middleRate: 4_000,
  windowJobCu: undefined,
  jobMaximumCu: undefined,
  busyPercent: { value: 85, citation },
  notices: [],
  priceLists,
};
