import type { StockWords } from '@/core/platforms/provisioning';

/** What is said in English where a running cluster is compared with the plan's. */
export const stockEn: StockWords = {
  unsaid: 'not given',
  slave: 'Slave shape',
  slaveCount: 'Slaves',
  master: 'Master shape',
  masterCount: 'Masters',
  notWhole: 'Enter a whole number of zero or more.',
  add: (count) => (count === 1 ? 'The plan adds 1 Slave.' : `The plan adds ${count} Slaves.`),
  remove: (count) =>
    count === 1 ? 'The plan removes 1 Slave.' : `The plan removes ${count} Slaves.`,
  enough: 'The cluster has as many Slaves as the plan.',
  otherSlave: (running, planned) =>
    `The cluster has ${running} Slaves, but the plan has ${planned} ones. The shape is fixed at purchase: choose ${running} in the plan.`,
  otherMasterCount: (running, planned) =>
    `The cluster has ${running === 1 ? '1 Master' : `${running} Masters`}, but the plan has ${planned}. The number is fixed at purchase: change it in the plan.`,
  aboveCeiling: (capacity, master, ceiling, needed) =>
    `${capacity} CU are above the ${ceiling} CU that ${master} Masters can manage. Change the Masters to ${needed} before you add Slaves.`,
  runsUnsaid:
    'Running nodes already have their addresses. Enter the running Slaves under “Compare the cluster with the plan”; then only the new nodes are counted.',
  newMasters: 'Masters of another shape are counted as new nodes (our interpretation).',
};
