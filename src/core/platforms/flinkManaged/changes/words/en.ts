import type { ClusterChangesWords } from '@/core/platforms/clusterChanges';

/** What is said in English of changing a workspace. */
export const en: ClusterChangesWords = {
  beside: { billing: 'In both directions.' },
  remarks: {
    fixed:
      'The VPC, the bucket and the name of a workspace never change; a vSwitch can be replaced later.',
  },
};
