import type { FigureId } from '@/core/report/comparison/compareFigures';
import type { ComparedWorkload, WorkloadFieldId } from '@/core/report/comparison/compareWorkloads';
import type { Side } from '@/core/report/comparison/value';
import { labels } from '@/core/words/labels/en';
import type { Phrases } from '@/core/words/phrases/en';
import { unlikeRates } from '@/core/words/unlikeRates/en';

/** The page that lays two plans side by side, in English. Figures arrive as they are written. */
export function compare({
  Workers,
  Coordinators,
  workers,
  coordinators,
  workerShape,
  rangeLabels,
  coordinatorShape,
  nodeNumber,
  nodes,
  managed,
  processes,
  Processes,
  cuName,
  hasLists,
}: Phrases) {
  /** How B's price differs from A's. Amounts and figures are given as they are written. */
  type Beyond =
    | {
        readonly kind: 'more' | 'less';
        readonly much: string;
        readonly percent: string | undefined;
      }
    | { readonly kind: 'same' | 'currencies' | 'periods' }
    | { readonly kind: 'unpriced'; readonly sides: readonly Side[] };

  const beyondNeed = (kind: 'more' | 'less' | 'same', much: string) =>
    kind === 'same' ? `needs the same number of ${cuName}` : `needs ${much} ${kind}`;

  function headline(price: Beyond, need: 'more' | 'less' | 'same', needed: string): string {
    switch (price.kind) {
      case 'same':
        return `B costs the same as A and ${beyondNeed(need, needed)}.`;
      case 'currencies':
        return `B ${beyondNeed(need, needed)}. The prices are in different currencies, so no price difference is given.`;
      case 'periods':
        return `B ${beyondNeed(need, needed)}. The prices are for different periods, so no price difference is given.`;
      case 'unpriced':
        return `B ${beyondNeed(need, needed)}. ${price.sides.length === 2 ? 'Neither A nor B is' : `${price.sides[0]} is not`} fully priced, so the prices cannot be compared.`;
      default:
        return `B costs ${price.much} ${price.kind} than A${price.percent ? ` (${price.percent})` : ''} and ${beyondNeed(need, needed)}.`;
    }
  }

  const rows = (count: number, written: string) => `${written} ${count === 1 ? 'row' : 'rows'}`;

  return {
    colon: ': ',
    sides: { a: 'A', b: 'B' } satisfies Readonly<Record<'a' | 'b', string>>,
    heading: 'Two plans side by side',
    titleOf: (a: string, b: string) => `A “${a}” and B “${b}”`,
    same: 'The two plans are the same.',
    sameAnswer: 'The plans differ, but the price and the need are the same.',
    headline,
    /** Stands over two plans for different products. */
    rateWarning: unlikeRates,
    /** Follows an answer: the date of its prices, as a sentence. */
    terms: (listed: string) => `. ${listed}`,
    alone: 'Choose a second plan to compare with this one.',
    aloneHint:
      'Plan A is the one on the Size page. Plan B comes from a link, an example or a saved plan. The address of this page then contains both.',
    rest: {
      differ: (count: number, written: string) =>
        count === 1 ? '1 row differs' : `${written} rows differ`,
      hidden: (count: number, written: string) => `${rows(count, written)} the same, hidden`,
      shown: (count: number, written: string) => `${rows(count, written)} the same`,
    },
    onlyDifferences: 'Show only what differs',
    nothingDiffers: 'Nothing differs here.',
    answers: 'Answers',
    settings: 'Settings',
    workloads: 'Workloads',
    options: hasLists ? 'All shapes by price' : labels.allShapes,
    figure: 'Figure',
    setting: 'Setting',
    workload: labels.workload,
    field: 'Field',
    shape: workerShape,
    difference: 'B against A',
    unit: 'Unit',
    figures: {
      listPrice: labels.listPrice,
      reduction: labels.discount,
      price: labels.price,
      need: labels.needWithHeadroom,
      ...rangeLabels,
      peak: labels.peakNeed,
      load: 'Records of the workloads with a rate',
      capacity: labels.capacity,
      unused: labels.capacityAbove,
      workers: Workers,
      workerShape,
      coordinators: Coordinators,
      coordinatorShape,
      machines: nodeNumber,
      processes: Processes,
      utilisation: labels.inUse,
      step: labels.scalingStep,
      pricePerCu: `Price per ${cuName} needed`,
    } satisfies Readonly<Record<FigureId, string>>,
    settingNames: {
      pick: 'Chosen shape',
    },
    fields: {
      name: labels.name,
      project: labels.project,
      kind: labels.kind,
      qps: 'Load',
      recordsPerSecondPerCu: 'Rate',
      megabytesPerSecondPerCu: 'Rate in MB/s',
      recordBytes: labels.recordSize,
      count: labels.count,
      peakFactor: labels.peakFactor,
      percentPerMonth: labels.growthInPercent,
      recordsPerSecondPerMonth: labels.growthInRecords,
      cores: labels.cores,
      memoryGb: 'Memory',
      cu: 'Own need, before headroom',
    } satisfies Readonly<Record<WorkloadFieldId, string>>,
    states: {
      same: 'the same in both',
      changed: 'changed',
      added: 'only in B',
      removed: 'only in A',
    } satisfies Readonly<Record<ComparedWorkload['state'], string>>,
    order: 'Order of the workloads',
    moved: (count: number, written: string) =>
      count === 1 ? '1 in another place' : `${written} in other places`,
    orderHint: 'The order does not change the answer.',
    cheapest: 'the one ranked first',
    load: (figure: string) => `${figure} records/s`,
    rate: (figure: string) => `${figure} ${labels.perSecondPerCu(cuName)}`,
    megabyteRate: (figure: string) => `${figure} ${labels.megabytesPerCu(cuName)}`,
    times: (figure: string) => `× ${figure}`,
    jobs: (figure: string) => (figure === '1' ? '1 workload' : `${figure} workloads`),
    bytes: (figure: string) => `${figure} ${labels.bytesUnit}`,
    cores: (figure: string) => `${figure} cores`,
    memory: (figure: string) => `${figure} GB`,
    slots: (figure: string) => `${figure} slots`,
    percent: (figure: string) => `${figure} %`,
    hours: (figure: string) => `${figure} h`,
    days: (figure: string) => `${figure} days`,
    months: (figure: string) => `${figure} months`,
    points: (figure: string) => `${figure} points`,
    more: (figure: string) => `+${figure}`,
    less: (figure: string) => `−${figure}`,
    units: {
      cu: cuName,
      percent: '%',
      hours: 'h',
      days: 'days',
      months: 'months',
      share: '%',
      load: 'records/s',
      rate: labels.perSecondPerCu(cuName),
      megabyteRate: labels.megabytesPerCu(cuName),
      bytes: labels.bytesUnit,
      times: 'times',
      jobs: 'workloads',
      cores: 'cores',
      memory: labels.memoryUnit,
      slots: 'slots',
      processes,
      workers,
      coordinators,
      machines: nodes,
      workspaces: managed,
    },
    none: labels.none,
    alike: 'same',
    other: 'differs',
    onlyA: 'only in A',
    onlyB: 'only in B',
    currencies: 'different currency',
    periods: 'different period',
    unpriced: 'not priced',
    answerOf: { a: 'answer of A', b: 'answer of B', both: 'answer of both' },
    moreWorkloads: (written: string) => `Show ${written} more workloads`,
    edit: 'Edit in Size',
    swap: 'Swap A and B',
    remove: 'Remove B',
    replace: {
      a: 'Replace A with another plan',
      b: 'Replace B with another plan',
    } satisfies Readonly<Record<'a' | 'b', string>>,
    choose: 'Plan B',
    link: {
      label: { a: 'Link to plan A', b: 'Link to plan B' } satisfies Readonly<
        Record<'a' | 'b', string>
      >,
      hint: 'A whole address or its part from # on.',
      use: 'Use this link',
      empty: 'Paste a link first.',
      noPlan: 'This is not a link to a plan: no load can be read from it.',
      refused: (why: string) => `This plan has no answer. ${why}`,
    },
    examples: 'Examples',
    saved: labels.savedPlans,
    tooLarge: (why: string) => `Plan B has no answer, so nothing can be compared. ${why}`,
    changedHeading: 'The answer of B is different from when its link was made',
    copyMarkdown: 'Copy as Markdown',
    copyCells: 'Copy as cells',
    copied: 'Copied',
    copyRefused:
      'The browser refused to copy. The text is selected below: copy it with Ctrl+C or ⌘C.',
    copyText: 'The comparison as text',
  };
}

/** What every language says there. */
export type CompareWords = ReturnType<typeof compare>;
