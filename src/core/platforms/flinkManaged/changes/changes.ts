import type { ClusterChanges } from '@/core/platforms/clusterChanges';
import { facts } from '@/core/platforms/flinkManaged/facts';
import { workspaceFacts } from '@/core/platforms/flinkManaged/provisioning/facts';

/** What the help pages say of a workspace that is there; they say nothing of adding CU that could be cited. */
export const changes: ClusterChanges = {
  changes: [
    {
      change: 'billing',
      verdicts: { subscription: 'yes', 'pay-as-you-go': 'yes' },
      citation: facts.management,
    },
  ],
  remarks: [{ code: 'fixed', citations: [workspaceFacts.activation] }],
};
