import { labels } from '@/core/words/labels/en';
import type { Phrases } from '@/core/words/phrases/en';

/** What documents alone say, in English: their headings and labels. Figures arrive as they are written. */
export function document({
  workers,
  Workers,
  Coordinators,
  rangeLabels,
  workerShape,
  coordinatorShape,
  coordinators,
  nodeNumber,
  nodes,
  isPool,
  processes,
}: Phrases) {
  return {
    madeWith: 'Made with',
    date: 'Date',
    customer: 'Customer',
    author: 'Author',
    remark: 'Remark',
    planTitle: 'Plan',
    link: 'Link',
    /** Separates a label from its value on a line of text. */
    colon: ': ',
    product: 'Product',
    prices: 'Prices',
    pricesSince: (list: string, since: string, seen: string, old: string | null) =>
      `${list}; in force since ${since}, last seen in force on ${seen}${old === null ? '' : `, ${old}`}`,
    pricesOwn: (list: string, date: string, old: string | null) =>
      `${list}; own prices of ${date}${old === null ? '' : `, ${old}`}`,
    pricesNone: (list: string) => `${list}; no prices for this billing`,
    inputs: 'Inputs',
    workload: labels.workload,
    project: labels.project,
    kind: 'Kind',
    load: 'Records/s',
    rate: 'Records/s per CU',
    cores: labels.cores,
    memory: 'Memory, GB',
    setting: 'Setting',
    figure: 'Figure',
    value: 'Value',
    unit: 'Unit',
    masters: Coordinators,
    answer: labels.answer,
    price: labels.price,
    peak: labels.peakNeed,
    need: labels.needWithHeadroom,
    ...rangeLabels,
    capacity: labels.capacity,
    unused: labels.capacityAbove,
    machines: nodeNumber,
    step: labels.scalingStep,
    utilisation: labels.inUse,
    totalLoad: 'Records/s of the workloads with a rate',
    options: labels.allShapes,
    rank: 'Rank',
    slaves: Workers,
    slaveShape: workerShape,
    masterShape: coordinatorShape,
    capacityCu: 'Capacity, CU',
    unusedCu: 'Unused, CU',
    cu: labels.cu,
    pricePerCu: 'Per CU needed',
    dearer: (unit: string) => `Extra cost, ${unit}`,
    why: 'Why it ranks here',
    costs: (parts: string) => `Price difference: ${parts}.`,
    state: 'State',
    carries: 'Records/s, approx.',
    stepOf: 'Step',
    subject: 'Item',
    units: { slaves: workers, masters: coordinators, machines: nodes, processes },
    percent: '%',
    sources: 'Sources',
    edition: 'Edition',
    publisher: labels.publisher,
    textDate: 'Date',
    places: 'Sections',
    placeOf: (place: string, date: string) => `${place} (${date})`,
    between: '; ',
    /** Two sentences, one after the other. */
    sentences: (first: string, second: string) => `${first} ${second}`,
    /** Says how many rows of a long table are left out. */
    moreRows: (rows: string) => `Rows not shown here: ${rows}. XLSX, CSV and JSON have them all.`,
    inputsLine: (workloads: string, terms: string) => `Inputs: ${workloads}. ${terms}`,
    linkTooLong: 'The link of this plan is too long to be shown here: send the plan as a file.',
    stairsTitle: `Capacity by number of ${isPool ? nodes : workers}`,
    stairsNow: (slaveCount: string, cu: string) =>
      isPool
        ? `this answer: ${slaveCount} ${nodes}, ${cu} of capacity`
        : `this answer: ${slaveCount} ${workers}, ${cu}`,
    stairsCut: 'The axis of CU does not start at zero.',
    barsTitle: (unit: string) => `Price of every shape, ${unit}`,
    phase: 'Phase',
    region: 'Region',
    notes: 'Notes',
  };
}

/** What every language says there. */
export type OwnDocumentWords = ReturnType<typeof document>;
