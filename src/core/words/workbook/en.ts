import type { BeyondCells } from '@/core/report/workbook/beyondCells';
import { eventSheet } from '@/core/words/eventSheet/en';
import { labels } from '@/core/words/labels/en';
import type { Phrases } from '@/core/words/phrases/en';

const pricesSheet = 'Prices and rules';

/** Why a sheet, or a part of it, has no formulas; in the middle of a sentence. */
const exportedWhy = {
  texts: 'it is written in sentences',
  products: 'this workbook has the rules and prices of one product alone',
  decides: 'every figure sizes the plan again with other inputs',
  leaving: 'the terms and prices of the successor are not in this workbook',
  failure: 'what is assumed of a failure is entered in StreamSizer alone',
  present: 'it depends on the day of the export and on the rules of the product for changes',
  choices: 'it compares every way of billing, every shape and other products',
} as const;

export type ExportedWhy = keyof typeof exportedWhy;

/** What the workbook alone says, in English: names of its sheets, hints and labels of its helper figures. */
export const workbook = ({
  worker,
  process,
  workers,
  Worker,
  coordinator,
  Coordinator,
  workerShape,
  isPool,
  nodes,
  notPriced,
  isEachWhole,
  givenWhole,
  product,
  Coordinators,
  Workers,
  aManaged,
  cuName,
  coordinators,
}: Phrases) => ({
  font: 'Calibri',
  sheets: {
    inputs: 'Inputs',
    answer: labels.answer,
    options: isPool ? 'Units' : 'Options',
    steps: labels.growthSteps,
    prices: pricesSheet,
    need: 'Need',
    why: labels.why,
  },
  inputsHint:
    'Change the shaded cells: all sheets are recalculated except Why and what says that it is not.',
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
  notPriced,
  slavesHeading: isPool ? Workers : `${Worker} shapes`,
  mastersHeading: isPool ? Coordinators : `${Coordinator} shapes`,
  ratesHeading: 'Kinds of work',
  rulesHeading: 'Rules',
  shape: isPool ? 'Unit' : 'Shape',
  /** The units of management that the product adds. */
  managementOf: `${Coordinators} for ${aManaged}`,
  usable: `Usable ${cuName} per ${worker}`,
  packedHint: `Here are the shapes that hold a ${process} of this plan. If you change how much a ${process} takes so that another shape holds one, or one of these none, size the plan again in StreamSizer.`,
  ceiling: `Largest cluster, ${cuName}`,
  /** A label with the unit of its figure, which stands by itself. */
  inUnit: (label: string, unit: string) => `${label} (${unit})`,
  ceilingHint: 'Empty where no ceiling is published.',
  unpricedHint: (hasList: boolean) =>
    hasList
      ? `An empty price means that the list has none for this ${isPool ? 'unit' : 'shape'}.`
      : 'No prices are published. Type your own into the shaded cells: every sheet then has them.',
  priceIn: (unit: string) => `${labels.price}, ${unit}`,
  source: labels.source,
  rule: 'Rule',
  memoryPerCu: `GB of memory per ${cuName}`,
  minimumSlaves: `Minimum number of ${workers}`,
  monthHeading: 'What makes a month’s price',
  monthHours: 'Hours of a month',
  /** A charge beside the units, by its code. */
  chargeQuantity: (code: string) => `${product.charges?.[code] ?? code} per ${worker}`,
  chargePrice: (code: string, unit: string) =>
    `For each ${product.charges?.[code] ?? code}, ${unit}`,
  ratesInUnits: `MB/s per ${cuName}; measured: records/s`,
  ownRate: 'own rate',
  rateUnlessGiven: 'unless a rate is given',
  number: 'No.',
  rateUsed: 'Rate used',
  firstRow: isEachWhole ? 'Application, no.' : 'First of its project',
  throughputCu: `${cuName} of throughput work`,
  projectPeak: isEachWhole ? `Workload at peak, ${cuName}` : `Project at peak, ${cuName}`,
  projectNeed: isEachWhole ? `Need of the workload, ${cuName}` : `Need of the project, ${cuName}`,
  needHint: isEachWhole
    ? `A workload needs its ${cuName} of throughput work, or the larger of its cores and its memory in ${cuName}, with headroom, rounded up by itself. Before rounding up, 13 significant digits are kept, so that a rounding error of the computer never adds a ${cuName}. Rows for further workloads are folded away at the end.`
    : `A project needs its ${cuName} of throughput work and the larger of its cores and its memory in ${cuName}, with headroom, rounded up once. Before rounding up, 13 significant digits are kept, so that a rounding error of the computer never adds a ${cuName}. Rows for further workloads are folded away at the end.`,
  total: `All ${givenWhole}`,
  ranked: (hasList: boolean) =>
    hasList
      ? 'Ranked by price'
      : `Ranked by number of ${nodes}; by price once “${pricesSheet}” has prices`,
  byShape: 'Shape by shape',
  masterPrice: (shape: string) => (isPool ? `One ${coordinator}` : `One ${shape} ${coordinator}`),
  masterPriceHint: `The cheapest ${coordinator} shape that can manage the capacity is used; a dash marks one that cannot, or that has no price.`,
  masterNumber: `${Coordinator}, no.`,
  answerNumber: 'This answer, no.',
  cheapestNumber: 'Ranked first, no.',
  exported: (why?: ExportedWhy) =>
    `As exported${why ? `, because ${exportedWhy[why]}` : ''}: changes on the other sheets do not change this one.`,
  /** By the rate of complex work; each column is for one end of the range or its middle. */
  range: {
    heading: 'The range, by the rate of complex work',
    low: 'low end',
    middle: 'middle',
    high: 'high end',
    bought: (end: string) => `Bought at the ${end}`,
    need: (end: string) => `Need, ${end}`,
    month: (end: string) => `A month, ${end}`,
    exported:
      'As exported, because each column is a plan of its own with another rate of complex work: changed cells do not change these figures.',
    mostNeeded: `Largest need, ${cuName}`,
    wholeTime: (currency: string) => `The whole horizon, ${currency}`,
  },
  exportedBelow: (why: ExportedWhy) =>
    `From here on as exported, because ${exportedWhy[why]}: these figures do not follow the cells above.`,
  lossHint: `Calculated from this answer’s cluster and need: up to five ${workers}, until the peak is no longer carried.`,
  lossLast: 'Rows counted',
  lossCarried: 'Of the peak, %',
  /** What to change of the cluster that somebody has. */
  owned: {
    hint: 'Calculated from the need on the other sheets: change what you have in the shaded cell.',
    has: 'You have',
    needed: 'Needed',
    change: 'Change',
    free: 'Free',
    listed: (unit: string) => `By the list, ${unit}`,
    ofWorkers: `of which ${workers}`,
    ofCoordinators: `of which ${coordinators}`,
    paid: (unit: string) => `What you pay, ${unit}`,
    paidHint: 'empty: by the list',
    /** The coordinators that are there do not manage what is needed. */
    larger: 'larger ones',
  },
  /** The plan over time by formulas. */
  live: {
    hint: 'Change the shaded cells, here or on the other sheets: the months are recalculated, day by day.',
    events: eventSheet({ workers, Workers, cuName }),
    /** The name of the sheet beside the formulas, and what it says of itself. */
    exportedSheet: `${labels.overTime}, as exported`,
    /** Where there are no formulas over time; every reason is the end of a sentence. */
    notLive: (reasons: readonly string[]) =>
      `No sheet calculates the months by formulas: ${reasons.join('; ')}.`,
    because: {
      'own-growth':
        'workloads with growth of their own are in more projects than a spreadsheet can add up for every day',
      'other-shape': 'the plan over time has another shape than the answer',
      'no-sum': 'what it costs over the whole horizon is not known',
    } satisfies Readonly<Record<BeyondCells, string>>,
    notPrinted: 'The rows below are not printed; to print them, clear the print area.',
    helpers: 'What follows from them',
    knownHint:
      'The load of all work that follows the growth, from a day on. In between it changes by the day, along a straight line; growth goes on from the last one.',
    knownBefore: 'Before the start: not counted.',
    knownIncomplete: 'Day and load belong together.',
    /** Of a day: the last known load before it, and the months since the last one of all. */
    knownNumber: 'Known load, no.',
    grown: 'Months of growth',
    growthFrom: 'Growth goes on from',
    growthMonth: 'Month of growth',
    /** The cluster that is there when the plan over time begins. */
    ownedWorkers: `${Workers} you have`,
    ownedCoordinators: `${Coordinators} you have`,
    ownedUntil: 'What you have is paid until',
    ownedUntilHint: 'empty: for the first month',
    /** Growth that workloads have of their own: a sheet of helper figures. */
    ownGrowth: 'Growth by workload',
    ownGrowthHint:
      'For formulas: how each workload grows, and what that multiplies. On a day it is multiplied by the figure of each month as often as months have passed, and by what it starts with and what every month adds; one that follows the plan’s growth, by that.',
    projectMembers: 'Workloads of its project',
    projectsSoFar: 'Projects of several so far',
    projectNumber: 'Project, no.',
    followsPlan: 'Follows the plan’s growth',
    growthStart: 'Starts with',
    growthRise: 'Each month adds',
    growthBase: 'Each month, times',
    grownLoad: 'Records/s that this multiplies',
    grownWork: `${cuName} of throughput work, with headroom`,
    grownResources: `Cores or memory in ${cuName}, with headroom`,
    grownCores: 'Cores, with headroom',
    grownMemory: `Memory in ${cuName}, with headroom`,
    dayLoad: 'Records/s at the peak',
    /** The base of hybrid billing where the plan names none. */
    base: 'Base, units',
    baseExported:
      'The base of each month is as exported, because the cheapest one follows from all months at once: change it in the shaded cells of its column.',
    abovePrice: 'An hour above the base',
    growthHint: 'in place of percent; leave one of the two empty',
    horizonHint: (unit: string, most: number) => `${unit}, 1–${most}`,
    budgetHint: (currency: string, per: 'month' | 'year' | 'horizon') =>
      `${currency}, ${{ month: 'a month', year: 'a year', horizon: 'for the whole horizon' }[per]}; empty: none`,
    days: 'Days',
    dayCount: 'Days in all',
    byMonth: 'Month by month',
    daysHint:
      'Each day of the plan over time, for formulas: the load follows its growth from day to day, and every group of work is rounded up by itself.',
    largest: `Most ${workers} at any time`,
    following: 'Records/s that grow',
    times: isEachWhole ? 'Alike' : 'Projects',
    growing: `${cuName} that grow, with headroom`,
    steady: `${cuName} that stay, with headroom`,
    date: 'Day',
    month: 'Month, no.',
    months: 'Months',
    factor: 'Load, times',
    addition: 'Added in month',
    coordinatorPrice: `One ${coordinator}`,
    dayPrice: 'List price of what is there',
    loadAtEnd: 'Records/s at its end',
    firstAddition: `First ${workers} added on`,
    monthCost: (currency: string) => `${currency}, month`,
    together: (currency: string) => `${currency}, all so far`,
    overBudget: 'over the budget',
    budgetBreaks: 'The budget breaks in the month from',
    daysOfMonth: 'Days of month',
    listPrice: 'List price, exact',
    listTogether: 'List price so far',
    listOfBudget: 'List price of the budget’s time',
  },
});

/** What every language says there. */
export type WorkbookWords = ReturnType<typeof workbook>;
