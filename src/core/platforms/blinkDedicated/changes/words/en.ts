import type { ClusterChangesWords } from '@/core/platforms/clusterChanges';

/** What is said in English of changing a dedicated cluster. */
export const en: ClusterChangesWords = {
  beside: {
    'more-workers':
      'Only of the shape that the cluster has. An upgrade order, so it may be refused since 2022-11-15.',
    'worker-shape': 'Fixed at purchase; another shape is a new cluster.',
    'coordinator-shape':
      'Up or down, all Masters at once. Billed by the hour, the change guide says no, and the page on the programming interface says that only there it can be done: ask by ticket.',
    'coordinator-count': 'Fixed at purchase; three in place of one is a new cluster.',
    billing: 'Neither way of billing can be turned into the other.',
  },
  remarks: {
    orders:
      'The sources contradict each other: with the end of new purchases on 2021-04-28 existing clusters could still scale and renew, but since 2022-11-15 no upgrade orders are taken, and renewals last at most 4 months. Adding Slaves and changing Masters are upgrade orders as we read it, so ask by ticket before you rely on them.',
    end: 'No last day of the service is published. The lifecycle policy of fully managed Flink of 2026-03-26 promises at least four months’ notice.',
    whitelists:
      'Once Slaves were added or Masters changed, add the new addresses to the whitelist of every store.',
    vswitch:
      'Where too few addresses are left at payment, create another vSwitch and enter its ID.',
  },
};
