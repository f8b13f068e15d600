import type { WorkloadKind } from '@/core/plan/draft';
import type { PresetWords } from '@/core/plan/firstPreset';
import type { Problem } from '@/core/plan/problem';
import type { Billing, PlatformId, PriceListId } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';
import type { Standing } from '@/core/report/optionRows';
import type { PriceAge } from '@/core/report/priceAge';
import type { Note } from '@/core/sizing/note';
import type { Language } from './language';
import { day, f, masters, n, plural, price, shape, slaves } from './phrasesEn';

const slavesOf = (count: number, id: string) =>
  `${n(count)} × ${shape(id)} ${count === 1 ? 'Slave' : 'Slaves'}`;
const cluster = (slaveCount: number, slave: string, masterCount: number, master: string) =>
  `${slavesOf(slaveCount, slave)} and ${n(masterCount)} × ${shape(master)} ${masterCount === 1 ? 'Master' : 'Masters'}`;
const quoted = (name: string | null, otherwise: string) =>
  name === null ? otherwise : `“${name}”`;

const priceLists: Readonly<Record<PriceListId, string>> = {
  'cn-2020-10': 'Mainland China, since 2020-10',
  'cn-2019-02': 'Mainland China, 2019-02 to 2020-10',
  'intl-tokyo-2020-11': 'Japan (Tokyo), 2020-11',
  'intl-kuala-lumpur-2020-11': 'Malaysia (Kuala Lumpur), 2020-11',
  'intl-frankfurt-2020-11': 'Germany (Frankfurt), 2020-11',
};

const billings: Readonly<Record<Billing, string>> = {
  subscription: 'monthly',
  'pay-as-you-go': 'by the hour',
};

const kinds: Readonly<Record<WorkloadKind, string>> = {
  simple: 'simple',
  complex: 'complex',
  measured: 'measured',
  resources: 'cores and memory',
};

function note(note: Note): string {
  switch (note.code) {
    case 'not-for-sale':
      return `No new purchases since ${note.values.since}: this answer is for existing clusters, renewals and comparison.`;
    case 'minimum-slaves-decides':
      return note.values.neededSlaves === 0
        ? `A cluster has at least ${slaves(note.values.minimumSlaves)}; this plan needs none.`
        : `A cluster has at least ${slaves(note.values.minimumSlaves)}; ${n(note.values.neededSlaves)} would carry this plan.`;
    case 'master-ceiling-near':
    case 'smaller-need-cheaper': {
      const { lessCu, slaveCount, slave, master, saved } = note.values;
      return `If the need were ${n(lessCu)} CU less, ${slavesOf(slaveCount, slave)} with ${shape(master)} Masters would be enough and save ${price(saved)}.`;
    }
    case 'last-slave-idle':
      return `The last Slave is barely used: ${n(note.values.usedCu)} of its ${n(note.values.usableCu)} CU.`;
    case 'above-95-at-peak':
      return `At peak ${f.percent(note.values.utilisationPercent)} % of the CU are in use. Above 95 % jobs may slow down.`;
    case 'spare-slaves-cost': {
      const { slave, slaveCount, price: bare, spareSlaves } = note.values;
      return `Without ${spareSlaves === 1 ? 'the spare Slave' : `the ${n(spareSlaves)} spare Slaves`}, ${slavesOf(slaveCount, slave)} would be enough, for ${price(bare)}.`;
    }
    case 'one-master':
      return 'One Master has no fail-over and no SLA, and the number of Masters cannot be changed after purchase.';
    case 'window-job-small': {
      const { workloads, name, cu, advisedCu } = note.values;
      const advice = `a job with a window function should have at least ${n(advisedCu)} CU.`;
      return workloads === 1
        ? `${quoted(name, 'One workload')} needs ${n(cu)} CU; ${advice}`
        : `${n(workloads)} workloads need less than ${n(advisedCu)} CU (the first: ${quoted(name, 'an unnamed one')}, ${n(cu)} CU); ${advice}`;
    }
    case 'job-limit': {
      const { workloads, name, cu, limitCu } = note.values;
      return workloads === 1
        ? `${quoted(name, 'One workload')} needs ${n(cu)} CU, but one job can have at most ${n(limitCu)} CU. Split it into several jobs.`
        : `${n(workloads)} workloads need more than ${n(limitCu)} CU, the most that one job can have (the first: ${quoted(name, 'an unnamed one')}, ${n(cu)} CU). Split each into several jobs.`;
    }
    case 'price-missing':
      return `This price list has no price for ${f.list(note.values.shapes.map(shape))}.`;
    case 'billing-not-listed':
      return 'This price list has no prices by the hour. Choose monthly billing or another list.';
  }
}

function problem({ code, limit }: Problem): string {
  const bound = typeof limit === 'number' ? n(limit) : '';
  switch (code) {
    case 'required':
      return 'Must be given.';
    case 'unknown-field':
      return 'Is not a field of a plan.';
    case 'wrong-type':
      return `Must be ${{ number: 'a number', text: 'text', list: 'a list', object: 'an object' }[String(limit)] ?? String(limit)}.`;
    case 'wrong-version':
      return `Only version ${bound} of the plan is known.`;
    case 'below-minimum':
      return `Must be at least ${bound}.`;
    case 'above-maximum':
      return `Must be at most ${bound}.`;
    case 'not-above':
      return `Must be above ${bound}.`;
    case 'not-whole':
      return 'Must be a whole number.';
    case 'not-one-of':
      return `Must be one of ${Array.isArray(limit) ? limit.join(', ') : String(limit ?? '')}.`;
    case 'not-text':
      return 'Contains characters that are not text.';
    case 'too-long':
      return `Must have at most ${bound} characters.`;
    case 'too-few':
      return `Too few: at least ${bound} must be given.`;
    case 'too-many':
      return `Too many: at most ${bound} can be given.`;
    case 'need-too-large':
      return `The plan needs more than ${bound} CU. Split it into several plans.`;
    case 'empty':
      return 'Enter a number.';
    case 'blank':
      return 'Still empty.';
    case 'not-counted':
      return 'Still empty: this workload does not count yet.';
    case 'unreadable':
      return 'Cannot be read as a number. Try 120,000 or 120k or 1.2m.';
    case 'negative':
      return 'Must not be negative.';
    case 'ambiguous':
      return ambiguous(Array.isArray(limit) ? limit.map(Number) : []);
  }
}

/** Two readings are asked for; of one it is said how this page writes it. */
function ambiguous([first, second]: readonly number[]): string {
  if (first === undefined) return 'Here a comma separates thousands, as in 1,500 or 1,234.5.';
  if (second === undefined) {
    return `Is it ${f.typed(first)}? Here a comma separates thousands and a dot comes before decimals.`;
  }
  return `Is it ${f.typed(first)} or ${f.typed(second)}? A dot before three digits can mean either.`;
}

function standing(s: Standing): string {
  switch (s.kind) {
    case 'best':
      return 'Cheapest.';
    case 'unpriced':
      return unpriced(s);
    case 'tied':
      return s.nodes > 0
        ? `Same price, ${plural(s.nodes, 'more machine', 'more machines')}.`
        : s.slaveCores > 0
          ? `Same price and number of machines, ${n(s.slaveCores)} more Slave cores.`
          : 'Same price.';
    case 'dearer':
      return `${s.parts
        .map(({ cause, price: { amount } }) => {
          const much = `${amount < 0 ? '−' : '+'}${f.rough(Math.abs(amount))}`;
          if (cause === 'masters')
            return amount > 0 ? `${much} for larger Masters` : `${much} for smaller Masters`;
          if (cause === 'capacity')
            return amount > 0 ? `${much} for more capacity` : `${much} for less capacity`;
          return amount > 0 ? `${much} for a higher CU price` : `${much} for a lower CU price`;
        })
        .join(', ')}`;
  }
}

function unpriced({ reason, nodes }: Extract<Standing, { kind: 'unpriced' }>): string {
  switch (reason) {
    case 'fewest-machines':
      return 'Fewest machines; no price on this list.';
    case 'fewest-of-priced-slaves':
      return 'Fewest machines among the shapes whose Slaves have a price; the Masters have none on this list.';
    case 'others-priced':
      return 'Not fully priced on this list, so ranked last.';
    case 'slaves-unpriced':
      return 'Its Slaves have no price on this list, so it ranks last.';
    case 'more-machines':
      return nodes > 0
        ? `${plural(nodes, 'more machine', 'more machines')}; no price on this list.`
        : 'The same number of machines, more Slave cores; no price on this list.';
  }
}

function age({ unit, count }: PriceAge): string {
  if (unit === 'years') return `${plural(count, 'year', 'years')} old`;
  return count === 0 ? 'less than a month old' : `${plural(count, 'month', 'months')} old`;
}

const products: Readonly<Record<PlatformId, string>> = {
  'blink-dedicated': 'Alibaba Cloud Realtime Compute, dedicated Blink clusters',
};

const sales: Readonly<Record<string, (date: string) => string>> = {
  'renewals-limited': (date) =>
    `no new and no upgrade orders since ${date}, renewals of at most 4 months`,
  'no-new-purchases': (date) => `no new purchases since ${date}`,
};

/** Where the ends of the range put the price; null is an end without one. */
function rangePrice(low: Price | null, high: Price | null): string {
  if (!low && !high) return '; neither end has a price on this list';
  if (!low || !high) {
    const [at, known] = low ? ['the low end', low] : ['the high end', high];
    return known ? `; ${at} costs ${price(known)}, the other end has no price on this list` : '';
  }
  if (low.amount === high.amount) return `; the price is ${price(low)} in either case`;
  return ` and the price between ${f.amount(low.amount)} and ${price(high)}`;
}

/** Every sentence of the product in English. The other languages have exactly these keys. */
export const en = {
  language: 'en' as Language,
  languageName: 'English',
  productName: 'StreamSizer',
  tagline: 'Capacity planning for streaming clusters',
  /** The page in two sentences, for those who look for it. */
  description: (offer: string) =>
    `Capacity planning for streaming clusters: from your load to machines, price and growth. ${offer}.`,
  number: n,
  exact: f.exact,
  typed: f.typed,
  list: f.list,
  amount: f.amount,
  percent: (value: number) => `${f.percent(value)} %`,
  /** A percentage whose sign stands beside. */
  share: f.percent,
  cu: (value: number) => `${n(value)} CU`,
  money: f.money,
  price,
  shape,
  slaves,
  masters,
  products,
  sales,
  /** A product with the last word on its sale. */
  offer: (product: string, sale: string) => `${product}: ${sale}`,
  age,
  header: {
    views: 'Pages',
    viewNames: { size: 'Size', provision: 'Provision', compare: 'Compare', share: 'Share' },
    plans: 'Plans',
    languages: 'Language',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    copyLink: 'Copy link',
    close: 'Close',
    skip: 'Skip to the answer',
  },
  colophon: { notices: 'Open-source packages and their licences' },
  firstPreset: {
    title: 'Orders platform',
    workloads: ['orders join', 'clickstream filter', 'hourly totals'],
  } satisfies PresetWords,
  plan: {
    heading: 'Plan',
    title: 'Title',
    untitled: 'Untitled plan',
    workloads: 'Workloads',
    workload: (position: number) => `Workload ${n(position)}`,
    name: 'Name',
    namePlaceholder: 'name',
    project: 'Project',
    projectPlaceholder: 'project',
    load: 'Records per second',
    loadPlaceholder: 'records/s',
    kind: 'Kind of work',
    kinds,
    kindHints: {
      simple: 'Filters and string work on one stream: 10,000 records/s per CU',
      complex: 'JOIN, WINDOW, GROUP BY: 1,000 to 5,000 records/s per CU',
      measured: 'A rate that you measured on one of your own jobs',
      resources: 'Jobs you already run: cores and memory as they are',
    } satisfies Readonly<Record<WorkloadKind, string>>,
    rate: 'Records/s per CU',
    rateUnit: '/ s per CU',
    rateSlider: 'Rate of complex work',
    rates: { cautious: 'cautious', middle: 'middle', hopeful: 'optimistic' },
    cores: 'Cores',
    coresUnit: 'cores',
    memory: 'Memory in GB',
    memoryUnit: 'GB',
    meant: (field: string) => `${field}: which one is meant`,
    add: 'Add workload',
    paste: 'Paste rows',
    duplicate: 'Duplicate',
    remove: 'Remove',
    moveUp: 'Move up',
    moveDown: 'Move down',
    actions: (name: string) => `Actions for ${name}`,
    removed: (name: string) => `Removed ${name}`,
    unnamed: (position: number) => `workload ${n(position)}`,
    undo: 'Undo',
    pageOf: (from: number, to: number, total: number) => `${n(from)}–${n(to)} of ${n(total)}`,
    previousPage: 'Previous workloads',
    nextPage: 'Next workloads',
    full: (max: number) => `A plan holds at most ${n(max)} workloads.`,
    pilot: 'From a pilot run',
    pasteAdded: (count: number) => `Added ${plural(count, 'workload', 'workloads')}`,
    pasteReplaced: (count: number) => `Replaced all with ${plural(count, 'workload', 'workloads')}`,
    safety: 'Safety',
    headroom: 'Headroom above the peak',
    headroomHint: 'for growth and bursts',
    spares: 'Slaves that may fail',
    sparesHint: 'the rest still carries the load',
    moreSpares: 'more',
    masters: 'Masters',
    mastersHint: '3 give fail-over and the SLA; fixed after purchase',
    price: 'Price',
    priceList: 'Price list',
    priceLists,
    billing: 'Billing',
    billings,
    billingMissing: (billing: string) => `This list has no prices ${billing}.`,
    billingTaken: (billing: string) => `Billing is now ${billing}.`,
  },
  problem,
  fieldProblems: (count: number) =>
    count === 1
      ? 'One field cannot be read. The answer shown is from before that entry.'
      : `${n(count)} fields cannot be read. The answer shown is from before those entries.`,
  fieldsBlank: (count: number) =>
    count === 1
      ? 'One field is still empty. The answer shown is from before that change.'
      : `${n(count)} fields are still empty. The answer shown is from before those changes.`,
  showField: 'Show it',
  blank: {
    heading: 'Enter the first workload',
    hint: 'Its records per second and the kind of work are enough: the cluster and its price then appear here. You can also paste rows.',
    elsewhere: 'This plan has no workload yet, so there is nothing to show on this page.',
    toSize: 'Enter a workload',
    noWorkload: 'No workload yet. Add one or paste rows.',
  },
  work: {
    heading: 'Entered here before',
    offer: (title: string, ms: number) => `Your plan of ${day(ms)}: “${title}”`,
    open: 'Open it',
    dismiss: 'Not now',
  },
  part: {
    missing: (name: string) => `“${name}” could not be loaded`,
    broken: (name: string) => `“${name}” cannot be shown: there is an error in the page`,
    kept: 'What you typed is kept. There may be no connection, or a newer version of the page has replaced this part.',
    again: 'Try again',
    unreachable:
      'The page still cannot be reached. Check the connection and try again; what you typed is kept.',
  },
  unread: {
    heading: 'A field of the plan cannot be read',
    before: 'This page shows the plan as it was before that entry.',
    toField: 'Go to the field',
  },
  answer: {
    heading: 'Answer',
    best: 'The cheapest cluster that carries this plan',
    fewest: 'The cluster with the fewest machines that carries this plan; no price on this list',
    fewestOfPriced:
      'The cluster with the fewest machines among those whose Slaves have a price; the Masters have none on this list',
    picked: (rank: number, total: number) =>
      `Your choice, number ${n(rank)} of ${n(total)} by price`,
    pickedUnpriced: (rank: number, total: number) =>
      `Your choice, number ${n(rank)} of ${n(total)}; no price on this list`,
    backToBest: 'Back to the cheapest',
    backToFirst: 'Back to the first',
    listed: (since: string, seen: string, old: string | null) =>
      `List price of ${since}${old === null ? '' : `, ${old}`}; last seen in force on ${seen}.`,
    unlisted: 'No list price.',
    stale: 'The answer before the last change',
    cluster,
    priceNone: 'not on this list',
    perMonth: 'a month',
    perHour: 'an hour',
    capacityFor: (needCu: number) => `for a need of ${n(needCu)}`,
    machines: 'machines and IPs',
    peek: (slaveCount: number, slave: string, masterCount: number, master: string) =>
      `${n(slaveCount)} × ${shape(slave)} + ${n(masterCount)} × ${shape(master)}`,
    step: 'per scaling step',
    utilisation: 'in use at peak',
    needLabel: (cu: number) => `need ${n(cu)}`,
    needHasLabel: (needCu: number, capacityCu: number) => `need ${n(needCu)}, has ${n(capacityCu)}`,
    hasLabel: (cu: number) => `has ${n(cu)}`,
    ceilingLabel: (master: string, cu: number) => `${shape(master)} Masters manage up to ${n(cu)}`,
    bar: (needCu: number, unusedCu: number, spareCu: number, capacityCu: number) =>
      `Need ${n(needCu)} CU, unused ${n(unusedCu)} CU, spare ${n(spareCu)} CU, capacity ${n(capacityCu)} CU.`,
    range: (low: number, high: number, lowPrice: Price | null, highPrice: Price | null) =>
      `Complex work runs at 1,000 to 5,000 records/s per CU, so the need is between ${n(low)} and ${n(high)} CU${rangePrice(lowPrice, highPrice)}. Measure one job to narrow the range.`,
    notes: 'What to know',
    live: (sentence: string, money: string) => `${sentence}, ${money}`,
  },
  note,
  options: {
    heading: 'All shapes',
    caption: 'One cluster for each Slave shape. Choose one to make it the answer.',
    choose: 'Choose',
    slaves: 'Slaves',
    masters: 'Masters',
    has: 'Total',
    need: 'Need against capacity',
    unused: 'Unused',
    priceMonth: 'A month',
    priceHour: 'An hour',
    /** The head of a narrow column, and what it means. */
    dearer: 'Extra',
    dearerHint: 'Extra cost compared with the cheapest',
    why: 'Why it ranks here',
    sortBy: 'Sort by this column',
    sorted: {
      slaves: 'sorted by number of Slaves',
      masters: 'sorted by Masters',
      has: 'sorted by capacity',
      unused: 'sorted by unused CU',
      price: 'sorted by price',
    },
    pick: (count: number, id: string) => `${n(count)} × ${shape(id)}`,
    nodes: (count: number) => plural(count, 'machine', 'machines'),
    dearerPercent: (percent: number) => `${f.percent(percent)} %`,
    none: '—',
    ofTotal: (part: number, total: number) => `${n(part)}/${n(total)}`,
  },
  standing,
};

/** What every language must say. */
export type Words = typeof en;
