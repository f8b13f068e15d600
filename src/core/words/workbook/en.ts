import { labels } from '@/core/words/labels/en';
import type { Phrases } from '@/core/words/phrases/en';

/** What the workbook alone says, in English: names of its sheets, hints and labels of its helper figures. */
export const workbook = ({
  worker,
  workers,
  Worker,
  coordinator,
  Coordinator,
  workerShape,
  isPool,
  isEachWhole,
  givenWhole,
  product,
  Coordinators,
  Workers,
  aManaged,
}: Phrases) => ({
  font: 'Calibri',
  sheets: {
    inputs: 'Inputs',
    answer: labels.answer,
    options: isPool ? 'Units' : 'Options',
    steps: 'Growth',
    prices: 'Prices and rules',
    need: 'Need',
    why: labels.why,
  },
  inputsHint: 'Change the shaded cells: every sheet except Why is recalculated.',
  priceHint: 'Prices and rules are on their own sheet.',
  chosenShape: workerShape,
  chosenShapeHint: 'empty: the one ranked first',
  result: 'Result',
  endOfRows: (rows: string) => `Insert further rows above this line. Up to ${rows} are counted.`,
  tooManyRows: (rows: string) =>
    `Only the first ${rows} rows of workloads can be counted here. Combine several in one row, or size the plan again in StreamSizer.`,
  rowsBelow: 'Rows below the closing line are not counted. Move them above it.',
  noNeed: 'The need cannot be computed. Check the kind and the figures of every row.',
  noCluster: `No ${coordinator} shape listed here manages a cluster of the chosen ${worker} shape that carries the need. Choose another shape, or check the largest clusters among the prices and rules.`,
  linkTooLong:
    'The link of this plan is too long for a spreadsheet to open; this workbook contains the whole plan.',
  from: (minimum: string, maximum: string) => `A number from ${minimum} to ${maximum}.`,
  oneOf: 'Choose one from the list.',
  thisAnswer: 'This answer',
  cheapest: 'Ranked first',
  notPriced: labels.notListed,
  slavesHeading: isPool ? Workers : `${Worker} shapes`,
  mastersHeading: isPool ? Coordinators : `${Coordinator} shapes`,
  ratesHeading: 'Kinds of work',
  rulesHeading: 'Rules',
  shape: isPool ? 'Unit' : 'Shape',
  /** The units of management that the product adds. */
  managementOf: `${Coordinators} for ${aManaged}`,
  usable: `Usable CU per ${worker}`,
  ceiling: 'Largest cluster, CU',
  ceilingHint: 'Empty where no ceiling is published.',
  unpricedHint: `An empty price means that the list has none for this ${isPool ? 'unit' : 'shape'}.`,
  source: labels.source,
  rule: 'Rule',
  memoryPerCu: 'GB of memory per CU',
  minimumSlaves: `Minimum number of ${workers}`,
  monthHeading: 'What makes a month’s price',
  monthHours: 'Hours of a month',
  /** A charge beside the units, by its code. */
  chargeQuantity: (code: string) => `${product.charges?.[code] ?? code} per ${worker}`,
  chargePrice: (code: string, unit: string) =>
    `For each ${product.charges?.[code] ?? code}, ${unit}`,
  ratesInUnits: 'MB/s per CU; measured: records/s',
  ownRate: 'own rate',
  rateUnlessGiven: 'unless a rate is given',
  number: 'No.',
  rateUsed: 'Rate used',
  firstRow: isEachWhole ? 'Application, no.' : 'First of its project',
  throughputCu: 'CU of throughput work',
  projectPeak: isEachWhole ? 'Workload at peak, CU' : 'Project at peak, CU',
  projectNeed: isEachWhole ? 'Need of the workload, CU' : 'Need of the project, CU',
  needHint: isEachWhole
    ? 'A workload needs its CU of throughput work, or the larger of its cores and its memory in CU, with headroom, rounded up by itself. Before rounding up, 13 significant digits are kept, so that a rounding error of the computer never adds a CU. Rows for further workloads are folded away at the end.'
    : 'A project needs its CU of throughput work and the larger of its cores and its memory in CU, with headroom, rounded up once. Before rounding up, 13 significant digits are kept, so that a rounding error of the computer never adds a CU. Rows for further workloads are folded away at the end.',
  total: `All ${givenWhole}`,
  ranked: 'Ranked by price',
  byShape: 'Shape by shape',
  masterPrice: (shape: string) => (isPool ? `One ${coordinator}` : `One ${shape} ${coordinator}`),
  masterPriceHint: `The cheapest ${coordinator} shape that can manage the capacity is used; a dash marks one that cannot, or that has no price.`,
  masterNumber: `${Coordinator}, no.`,
  answerNumber: 'This answer, no.',
  cheapestNumber: 'Ranked first, no.',
  exported: 'As exported: changes on the other sheets do not change this one.',
});

/** What every language says there. */
export type WorkbookWords = ReturnType<typeof workbook>;
