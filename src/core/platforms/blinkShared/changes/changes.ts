import type { ClusterChanges } from '@/core/platforms/clusterChanges';
import type { Citation } from '@/core/platforms/sources';

const guide: Citation = { sourceId: 'prep-2022', place: 'chapter-2', date: '2022-01-20' };
const scaled = { daily: 'yes' } as const;

/** Projects of shared mode that are there can be scaled and renewed; the sources say no more. */
export const changes: ClusterChanges = {
  changes: [
    { change: 'more-workers', verdicts: scaled, citation: guide },
    { change: 'fewer-workers', verdicts: scaled, citation: guide },
  ],
  remarks: [{ code: 'scaling', citations: [guide] }],
};
