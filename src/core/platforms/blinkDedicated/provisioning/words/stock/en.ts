import type { StockWords } from '@/core/platforms/provisioning';

/** What is said in English where a running cluster is compared with the plan's. */
export const stockEn: StockWords = {
  unsaid: 'not given',
  worker: 'Slave shape',
  workerCount: 'Slaves',
  coordinator: 'Master shape',
  coordinatorCount: 'Masters',
  notWhole: 'Enter a whole number of zero or more.',
  add: (count) => (count === 1 ? 'The plan adds 1 Slave.' : `The plan adds ${count} Slaves.`),
  remove: (count) =>
    count === 1 ? 'The plan removes 1 Slave.' : `The plan removes ${count} Slaves.`,
  enough: 'The cluster has as many Slaves as the plan.',
  otherWorker: (running, planned) =>
    `The cluster has ${running} Slaves, but the plan has ${planned} ones. The shape is fixed at purchase: choose ${running} in the plan.`,
  otherCoordinatorCount: (running, planned) =>
    `The cluster has ${running === 1 ? '1 Master' : `${running} Masters`}, but the plan has ${planned}. The number is fixed at purchase: change it in the plan.`,
  aboveCeiling: (capacity, coordinator, ceiling, needed) =>
    `${capacity} CU are above the ${ceiling} CU that ${coordinator} Masters can manage. Change the Masters to ${needed} before you add Slaves.`,
  runsUnsaid:
    'Running nodes already have their addresses. Enter the running Slaves under “Compare the cluster with the plan”; then only the new nodes are counted.',
  newCoordinators: 'Masters of another shape are counted as new nodes (our interpretation).',
};
