import type { noCurrency, Price } from '@/core/quantity/money';
import { formatsFor } from '@/core/words/formats';
import { labels } from '@/core/words/labels/zhCn';
import { once } from '@/core/words/once';
import type { Noun, Product } from '@/core/words/product';

/** How Chinese writes figures. */
export const f = formatsFor('zh-CN');
export const n = f.number;

const date = once(() => new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium' }));
/** The day of a moment, where the reader is. */
export const day = (ms: number) => date().format(ms);

/**
 * A Chinese text with a product's nouns in it: the blank beside a noun is for Latin letters and digits and goes where
 * Chinese meets Chinese. So `${n} 台 ${noun}` gives “3 台 Slave” and “3 台工作节点”.
 */
export function zh(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return texts.reduce((whole, text, i) => joined(joined(whole, values[i - 1] ?? ''), text));
}

const chineseBlank = /[\p{Script=Han}，。；：、（）“”] $/u;
const blankChinese = /^ [\p{Script=Han}，。；：、（）“”]/u;
const chinese = /^[\p{Script=Han}，。；：、（）“”]/u;

function joined(before: string, after: string): string {
  // A measure word may be empty: its two blanks are one, and none at the beginning.
  if ((before === '' || before.endsWith(' ')) && after.startsWith(' ')) {
    return joined(before, after.slice(1));
  }
  if (chineseBlank.test(before) && chinese.test(after)) return before.slice(0, -1) + after;
  const endsChinese = /[\p{Script=Han}，。；：、（）“”]$/u.test(before);
  return endsChinese && blankChinese.test(after) ? before + after.slice(1) : before + after;
}

/** Names of currencies that the product has no word for. */
const currencyNames = once(() => new Intl.DisplayNames('zh-CN', { type: 'currency' }));

/** In the place of a currency where there are no prices. */
const unpriced: typeof noCurrency = 'XXX';

/** A product's nouns, prices and rates as Chinese sentences use them. */
export function phrasesFor({ words: product, rules }: Product) {
  const { worker, coordinator, node, managed = node, shape, currencies, processes } = product;
  const process = processes?.noun ?? node;
  const count = (noun: Noun) => (number: number) => zh`${n(number)} ${noun.measure} ${noun.one}`;
  const isPool = rules.kind === 'pool';
  const machines = (count: number, id: string) =>
    isPool ? n(count) : zh`${n(count)} ${node.measure} ${shape(id)}`;
  const countOf = (noun: Noun) => (number: number, id: string) =>
    isPool
      ? zh`${n(number)} ${noun.measure} ${noun.one}`
      : zh`${n(number)} ${noun.measure} ${shape(id)} ${noun.one}`;
  const currency = (code: string) => currencies[code] ?? currencyNames().of(code) ?? code;
  const money = ({ amount, currency: code }: Price) =>
    `${f.amount(amount, code)} ${currency(code)}`;
  const perPeriod = { month: '月', day: '天', hour: '小时' };
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
  const perCu = (figures: string) =>
    isInBytes ? `每 ${cuName} ${figures} MB/s` : `每 ${cuName} 每秒 ${figures} 条`;
  return {
    product,
    cuName,
    /** Units of rates. */
    perSecondPerCu,
    megabytesPerCu,
    isPool,
    /** Workers and coordinators together. */
    node: node.one,
    nodeMeasure: node.measure,
    /** Of a cluster, or of the units that do the work. */
    capacity: isPool ? '容量' : labels.capacity,
    /** How many of them, as a label; each machine takes an address, too. */
    nodeNumber: isPool ? zh`购买 ${node.one} 数` : labels.machines,
    countNodes: count(node),
    /** What does the work on a machine, where the product has such processes. */
    process: process.one,
    processMeasure: process.measure,
    processNumber: zh`${process.one} ${process.measure}数`,
    countProcesses: count(process),
    countManaged: count(managed),
    /** What management is counted by. */
    managed: managed.one,
    managedMeasure: managed.measure,
    /** How many there are of what management is counted by, unless the plan says it. */
    managedRule: rules.management?.value.each === 'application' ? '每个作业一个' : '每个项目一个',
    /** Whether each workload is given whole CU, and what the needs of are added up. */
    isEachWhole: rules.givenWhole === 'workload',
    givenWhole: rules.givenWhole === 'workload' ? labels.workload : labels.project,
    /** What is charged beside the units, with its unit. */
    charges: Object.values(product.charges ?? {}).join('、'),
    worker: worker.one,
    coordinator: coordinator.one,
    /** The word between a number and the noun. */
    workerMeasure: worker.measure,
    coordinatorMeasure: coordinator.measure,
    /** How many of them, as a label. */
    workerNumber: zh`${worker.one} ${worker.measure}数`,
    coordinatorNumber: zh`${coordinator.one} ${coordinator.measure}数`,
    /** A shape by its id, and what shapes of each role are called. */
    shape,
    workerShape: zh`${worker.one} 机型`,
    coordinatorShape: zh`${coordinator.one} 机型`,
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
        : `${workersOf(workerCount, worker)}，${coordinatorsOf(coordinatorCount, coordinator)}`,
    money,
    price: (value: Price) => `${money(value)}/${perPeriod[value.per]}`,
    /** The unit of a price, as a table heads it. */
    priceUnit: (code: string, per: Price['per']) =>
      code === unpriced ? `每${perPeriod[per]}` : `${currency(code)}/${perPeriod[per]}`,
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
    /** The ends of the range, as rows of a table. */
    rangeLabels: {
      lowNeed: zh`复杂作业${perCu(hopefulRate)} 时的需求`,
      middleNeed: zh`复杂作业${perCu(middleRate)}（中间值，由本工具选取）时的需求`,
      highNeed: zh`复杂作业${perCu(cautiousRate)} 时的需求`,
      lowPrice: zh`复杂作业${perCu(hopefulRate)} 时的价格`,
      middlePrice: zh`复杂作业${perCu(middleRate)}（中间值，由本工具选取）时的价格`,
      highPrice: zh`复杂作业${perCu(cautiousRate)} 时的价格`,
    },
  };
}

export type Phrases = ReturnType<typeof phrasesFor>;
