import { facts } from '@/core/platforms/blinkDedicated/facts';
import { masterShapeChanges } from '@/core/platforms/blinkDedicated/rules';
import type { ChangeKind, ChangeRule, ClusterChanges } from '@/core/platforms/clusterChanges';
import type { ChangeVerdict } from '@/core/platforms/platform';
import type { Citation } from '@/core/platforms/sources';

const rule = (
  change: ChangeKind,
  subscription: ChangeVerdict,
  payAsYouGo: ChangeVerdict,
  citation: Citation,
): ChangeRule => ({
  change,
  verdicts: { subscription, 'pay-as-you-go': payAsYouGo },
  citation,
});

/** What can be changed of a dedicated cluster by the guides of 2020 and 2021, and how it is renewed. */
export const changes: ClusterChanges = {
  changes: [
    rule('more-workers', 'yes', 'yes', facts.changes),
    rule('fewer-workers', 'yes', 'yes', facts.changes),
    rule('worker-shape', 'no', 'no', facts['slave-shape-fixed']),
    { change: 'coordinator-shape', verdicts: masterShapeChanges, citation: facts.changes },
    rule('coordinator-count', 'no', 'no', facts['master-count']),
    rule('zone', 'no', 'no', facts['zone-fixed']),
    rule('billing', 'no', 'no', facts['billing-fixed']),
  ],
  renewal: {
    billing: 'subscription',
    fewestMonths: { value: 1, citation: facts['shortest-renewal'] },
    mostMonths: { value: 4, citation: facts['orders-limited'] },
    releasedAfterDays: { value: 7, citation: facts['release-after-expiry'] },
  },
  remarks: [
    { code: 'orders', citations: [facts['no-new-purchases'], facts['orders-limited']] },
    { code: 'end', citations: [facts.discontinued] },
  ],
  addresses: [
    { code: 'whitelists', citations: [facts.changes] },
    { code: 'vswitch', citations: [facts['new-vswitch']] },
  ],
};
