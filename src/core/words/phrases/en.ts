import type { noCurrency, Price } from '@/core/quantity/money';
import { formatsFor } from '@/core/words/formats';
import { labels } from '@/core/words/labels/en';
import { once } from '@/core/words/once';
import type { Noun, Product } from '@/core/words/product';

/** How English writes figures. */
export const f = formatsFor('en');
export const n = f.number;

const date = once(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium' }));
/** The day of a moment, where the reader is. */
export const day = (ms: number) => date().format(ms);

export const plural = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** In the place of a currency where there are no prices. */
const unpriced: typeof noCurrency = 'XXX';

/** A product's nouns, prices and rates as English sentences use them. Those with a capital letter begin a sentence or a label. */
export function phrasesFor({ words: product, rules }: Product) {
  const { worker, coordinator, node, managed = node, shape, currencies, processes } = product;
  const process = processes?.noun ?? node;
  const count = (noun: Noun) => (number: number) => plural(number, noun.one, noun.many);
  const isPool = rules.kind === 'pool';
  const machines = (count: number, id: string) =>
    isPool ? n(count) : `${n(count)} × ${shape(id)}`;
  const countOf = (noun: Noun) => (number: number, id: string) =>
    `${machines(number, id)} ${number === 1 ? noun.one : noun.many}`;
  const currency = (code: string) => currencies[code] ?? code;
  const money = ({ amount, currency: code }: Price) =>
    `${f.amount(amount, code)} ${currency(code)}`;
  const perPeriod = { month: 'a month', day: 'a day', hour: 'an hour' };
  const workersOf = countOf(worker);
  const coordinatorsOf = countOf(coordinator);
  const cautiousRate = n(rules.complexRate.value.cautious);
  const middleRate = n(rules.middleRate);
  const hopefulRate = n(rules.complexRate.value.hopeful);
  const hasLists = rules.priceLists.length > 0;
  const isInBytes = rules.rateUnit === 'megabytes';
  /** What the product calls a CU. */
  const cuName = product.cuName ?? labels.cu;
  const perSecondPerCu = labels.perSecondPerCu(cuName);
  const megabytesPerCu = labels.megabytesPerCu(cuName);
  const perCu = (figures: string) => `${figures} ${isInBytes ? megabytesPerCu : perSecondPerCu}`;
  return {
    product,
    cuName,
    /** Units of rates. */
    perSecondPerCu,
    megabytesPerCu,
    isPool,
    /** Workers and coordinators together. */
    nodes: node.many,
    Nodes: capital(node.many),
    /** How many of them, as a label; each machine takes an address, too. */
    nodeNumber: isPool ? `${node.many} to buy` : labels.machines,
    countNodes: count(node),
    /** What does the work on a machine, where the product has such processes. */
    process: process.one,
    processes: process.many,
    Processes: capital(process.many),
    countProcesses: count(process),
    countManaged: count(managed),
    countMoreNodes: (number: number) => plural(number, `more ${node.one}`, `more ${node.many}`),
    /** What management is counted by. */
    Managed: capital(managed.many),
    managed: managed.many,
    aManaged: managed.a,
    /** How many there are of what management is counted by, unless the plan says it. */
    managedRule:
      rules.management?.value.each === 'application'
        ? 'one for each workload'
        : 'one for each project',
    /** Whether each workload is given whole CU, and what the needs of are added up. */
    isEachWhole: rules.givenWhole === 'workload',
    givenWhole: rules.givenWhole === 'workload' ? 'workloads' : 'projects',
    /** What is charged beside the units, with its unit. */
    charges: Object.values(product.charges ?? {}).join(', '),
    aNode: node.a,
    node: node.one,
    worker: worker.one,
    workers: worker.many,
    Worker: capital(worker.one),
    Workers: capital(worker.many),
    coordinator: coordinator.one,
    coordinators: coordinator.many,
    Coordinator: capital(coordinator.one),
    Coordinators: capital(coordinator.many),
    aCoordinator: coordinator.a,
    /** A shape by its id, and what shapes of each role are called. */
    shape,
    workerShape: `${capital(worker.one)} shape`,
    coordinatorShape: `${capital(coordinator.one)} shape`,
    /** So many machines of one shape, without their role. */
    machines,
    countWorkers: count(worker),
    countCoordinators: count(coordinator),
    workersOf,
    coordinatorsOf,
    cluster: (
      workerCount: number,
      worker: string,
      coordinatorCount: number,
      coordinator: string,
    ) =>
      coordinatorCount === 0
        ? workersOf(workerCount, worker)
        : `${workersOf(workerCount, worker)} and ${coordinatorsOf(coordinatorCount, coordinator)}`,
    money,
    price: (value: Price) => `${money(value)} ${perPeriod[value.per]}`,
    /** The unit of a price, as a table heads it. */
    priceUnit: (code: string, per: Price['per']) =>
      code === unpriced ? perPeriod[per] : `${currency(code)} ${perPeriod[per]}`,
    billing: (id: string) => product.billings[id]?.name ?? id,
    /** Whether prices of the product are published. */
    hasLists,
    /** In place of a price. */
    notPriced: hasLists ? labels.notListed : labels.noPrice,
    /** Whether rates of simple and complex work are in MB/s. */
    isInBytes,
    /** Rates of simple or complex work with their unit, and figures of them. */
    perCu,
    simpleRate: n(rules.simpleRate.value),
    cautiousRate,
    middleRate,
    hopefulRate,
    /** The ends and the middle of the range, as rows of a table. */
    rangeLabels: {
      lowNeed: `Need if complex work runs at ${perCu(hopefulRate)}`,
      middleNeed: `Need if complex work runs at ${perCu(middleRate)} (the middle, our choice)`,
      highNeed: `Need if complex work runs at ${perCu(cautiousRate)}`,
      lowPrice: `Price if complex work runs at ${perCu(hopefulRate)}`,
      middlePrice: `Price if complex work runs at ${perCu(middleRate)} (the middle, our choice)`,
      highPrice: `Price if complex work runs at ${perCu(cautiousRate)}`,
    },
  };
}

export type Phrases = ReturnType<typeof phrasesFor>;
