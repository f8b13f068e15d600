/** Labels that several subjects share, so that one thing has one name everywhere, in English. */
export const labels = {
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  none: '—',
  notListed: 'not on this list',
  answer: 'Answer',
  allShapes: 'All shapes',
  why: 'Why',
  savedPlans: 'Saved plans',
  workload: 'Workload',
  project: 'Project',
  name: 'Name',
  kind: 'Kind of work',
  cores: 'Cores',
  price: 'Price',
  listPrice: 'List price',
  discount: 'Discount',
  capacity: 'Capacity',
  capacityAbove: 'Capacity above the need',
  machines: 'Machines and IPs',
  scalingStep: 'Scaling step',
  inUse: 'In use at peak',
  peakNeed: 'Need at peak, before headroom',
  needWithHeadroom: 'Need, with headroom',
  perSecond: 'records/s',
  perSecondPerCu: 'records/s per CU',
  coresUnit: 'cores',
  cu: 'CU',
};

/** What every language says there. */
export type LabelsWords = typeof labels;
