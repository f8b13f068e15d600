import type { WorkloadKind } from '@/core/plan/draft';
import type { Growth } from '@/core/plan/growth';
import type { RateUnit } from '@/core/platforms/platform';
import { labels } from '@/core/words/labels/en';

import { f, n, type Phrases, plural } from '@/core/words/phrases/en';

/** A workload with a rate as a line says it: records/s, the kind of work in words, and the rate with what it counts. */
export type PrintedLoad = {
  readonly qps: number;
  readonly kind: string;
  readonly rate: number;
  readonly unit: RateUnit;
  readonly recordBytes?: number | undefined;
  readonly peakFactor?: number | undefined;
};

/** The plan: the labels of its form and its lines on paper, in English. */
export function plan({
  countCoordinators,
  simpleRate,
  cautiousRate,
  hopefulRate,
  perCu,
  product,
  worker,
  node,
  workers,
  isPool,
  cuName,
  megabytesPerCu,
}: Phrases) {
  const kinds: Readonly<Record<WorkloadKind, string>> = {
    simple: 'simple',
    complex: 'complex',
    measured: 'measured',
    resources: 'cores and memory',
  };

  return {
    /** Beside the product: clusters that files describe. */
    ownProduct: {
      shipped: 'Products',
      described: 'Described in a file',
      examples: 'Examples of such files',
      exampleNames: {
        flinkKubernetes: 'Flink on Kubernetes, as a file',
        brokers: 'Brokers and controllers',
        everyRuleBroken: 'A file that breaks every rule',
      } as Readonly<Record<string, string>>,
      open: 'Open a file…',
      describe: 'Describe a cluster…',
      edit: 'Edit this cluster…',
      list: 'Described clusters…',
      unfetched: 'This part of the page could not be loaded. Try again once you are online.',
    },
    /** Beside the price list: prices of the user's own. */
    ownPrices: {
      type: 'Use your own prices…',
      edit: 'Edit these prices…',
      open: 'Open a file of prices…',
      none: 'No price of this product is published.',
      old: (age: string) => `The newest published prices are ${age}.`,
      drop: 'Back to the published prices',
      dialog: 'Own prices',
      other: (product: string) =>
        `These are prices of another product, ${product}: the Products page has them.`,
    },
    plan: {
      heading: 'Plan',
      title: 'Title',
      untitled: 'Untitled plan',
      workloads: 'Workloads',
      workload: (position: number) => `Workload ${n(position)}`,
      name: labels.name,
      namePlaceholder: 'name',
      project: labels.project,
      projectPlaceholder: 'project',
      load: 'Records per second',
      loadPlaceholder: labels.perSecond,
      kind: labels.kind,
      kinds,
      kindHints: {
        simple: `Filters and string work on one stream: ${perCu(simpleRate)}`,
        complex: `JOIN, WINDOW, GROUP BY: ${perCu(`${cautiousRate} to ${hopefulRate}`)}`,
        measured: 'A rate that you measured on one of your own jobs',
        resources: 'Jobs you already run: cores and memory as they are',
      } satisfies Readonly<Record<WorkloadKind, string>>,
      rate: `Records/s per ${cuName}`,
      rateUnit: `/ s per ${cuName}`,
      findRate: 'Which rate?',
      rateApplied: (count: number) => `Set the rate of ${plural(count, 'workload', 'workloads')}`,
      rateInBytes: megabytesPerCu,
      rateUnitInBytes: 'MB/s',
      recordSize: labels.recordSize,
      recordSizeUnit: labels.bytesUnit,
      times: 'Count, peak and growth',
      count: labels.count,
      peakFactor: labels.peakFactor,
      sizeForAll: (count: number) =>
        `Use for ${plural(count, 'workload', 'workloads')} without one`,
      sizesTaken: (count: number) =>
        `Set the record size of ${plural(count, 'workload', 'workloads')}`,
      rateSlider: 'Rate of complex work',
      rates: { cautious: 'cautious', middle: 'middle', hopeful: 'optimistic' },
      cores: labels.cores,
      coresUnit: labels.coresUnit,
      memory: 'Memory in GB',
      memoryUnit: labels.memoryUnit,
      meant: (field: string) => `${field}: which one is meant`,
      add: 'Add workload',
      paste: 'Paste rows',
      duplicate: 'Duplicate',
      remove: labels.remove,
      moveUp: 'Move up',
      moveDown: 'Move down',
      actions: (name: string) => `Actions for ${name}`,
      removed: (name: string) => `Removed ${name}`,
      unnamed: (position: number) => `workload ${n(position)}`,
      undo: labels.undo,
      pageOf: (from: number, to: number, total: number) => `${n(from)}–${n(to)} of ${n(total)}`,
      previousPage: 'Previous workloads',
      nextPage: 'Next workloads',
      full: (max: number) => `A plan holds at most ${n(max)} workloads.`,
      pasteAdded: (count: number) => `Added ${plural(count, 'workload', 'workloads')}`,
      pasteReplaced: (count: number) =>
        `Replaced all with ${plural(count, 'workload', 'workloads')}`,
      safety: 'Safety',
      machines: `On each ${node}`,
      moreSpares: 'more',
      price: labels.price,
      priceLists: product.priceLists,
      billings: Object.fromEntries(
        Object.entries(product.billings).map(([id, { name }]) => [id, name]),
      ) as Readonly<Record<string, string>>,
      billingMissing: (billing: string) => `This list has no prices ${billing}.`,
      billingTaken: (billing: string) => `Billing is now ${billing}.`,
    },
    printed: {
      unnamed: 'unnamed workload',
      allRows: (count: number) => `All ${n(count)} rows`,
      firstRows: (count: number) => `Only the first ${n(count)} rows`,
      fewerRows: 'Show fewer rows',
      /** Two sentences, one after the other. */
      sentences: (first: string, second: string) => `${first} ${second}`,
      more: (count: number) => `and ${plural(count, 'more workload', 'more workloads')}`,
      load: ({ qps, kind, rate, unit, recordBytes, peakFactor }: PrintedLoad) =>
        `${n(qps)}${peakFactor === undefined ? '' : ` × ${f.typed(peakFactor)}`} records/s${recordBytes === undefined ? '' : ` of ${plural(recordBytes, 'byte', 'bytes')}`}, ${kind}, ${n(rate)} ${unit === 'megabytes' ? 'MB/s ' : ''}per ${cuName}`,
      resources: (cores: number, memoryGb: number) => `${n(cores)} cores, ${n(memoryGb)} GB`,
      /** A row that stands for several workloads, and its growth where it has one of its own. */
      row: (load: string, count = 1, growth?: Growth) =>
        [
          count === 1 ? load : `${n(count)} × (${load})`,
          ...(growth === undefined
            ? []
            : 'percentPerMonth' in growth
              ? [`growth ${f.typed(growth.percentPerMonth)} % a month`]
              : [`growth ${f.typed(growth.recordsPerSecondPerMonth)} records/s a month`]),
        ].join(', '),
      term: (label: string, figure: string, unit: string) =>
        `${label}: ${[figure, unit].filter(Boolean).join(' ')}.`,
      /** A number that follows from a rule, with the rule. */
      ruledTerm: (label: string, figure: string, rule: string) => `${label}: ${figure}, ${rule}.`,
      terms: (
        headroom: number,
        spares: number,
        masterCount: number,
        list: string,
        billing: string,
      ) =>
        isPool
          ? `Headroom ${n(headroom)} %. Price list: ${list}, ${billing}.`
          : `Headroom ${n(headroom)} %, ${plural(spares, `spare ${worker}`, `spare ${workers}`)}, ${countCoordinators(masterCount)}. Price list: ${list}, ${billing}.`,
    },
  };
}

/** What every language says there. */
export type PlanWords = ReturnType<typeof plan>;
