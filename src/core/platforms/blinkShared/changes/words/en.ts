import type { ClusterChangesWords } from '@/core/platforms/clusterChanges';

/** What is said in English of changing a project of shared mode. */
export const en: ClusterChangesWords = {
  beside: {},
  remarks: {
    scaling:
      'Projects that exist can still be scaled and renewed; new ones are not sold. The help pages are titled “discontinued” by 2025-07-06, so ask by ticket first.',
  },
};
