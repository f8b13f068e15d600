import type { LinkProblem } from '@/core/link/linkProblem';
import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { PresetWords } from '@/core/plan/firstPreset';
import type { PresetId } from '@/core/plan/presets';
import type { ColumnUse } from '@/core/plan/rowColumns';
import type { TotalRow } from '@/core/plan/totalRows';
import type { AvailabilityNotice } from '@/core/platforms/platform';
import type { Citation, Place, SourceId } from '@/core/platforms/sources';
import type { Currency, Period, Price } from '@/core/quantity/money';
import type { StampCause } from '@/core/report/answerStamp';
import type { DerivationKind, InputName } from '@/core/report/derivationStep';
import { en } from './en';
import { f, masters, n, plural, price, shape, slaves } from './phrasesEn';

const presets: Readonly<Record<PresetId, PresetWords>> = {
  'order-joins': en.firstPreset,
  'log-filtering': { title: 'Log filtering', workloads: ['log filter'] },
  'festival-peak': {
    title: 'Shopping festival peak',
    workloads: ['order stream', 'coupon join', 'traffic filter', 'live screens'],
  },
  'existing-estate': {
    title: 'Existing estate',
    workloads: ['warehouse loads', 'dimension sync', 'risk scoring'],
  },
  'shared-cluster': {
    title: 'One cluster for four projects',
    workloads: ['order totals', 'invoice join', 'fraud rules', 'log routing', 'log archive'],
  },
};

const places: Readonly<Record<Place, string>> = {
  'chapter-1': 'ch. 1',
  'chapter-2': 'ch. 2',
  'chapter-3': 'ch. 3',
  'chapter-6': 'ch. 6',
  'chapter-7': 'ch. 7',
  'price-list': 'price list',
  billing: 'billing methods',
  faq: 'FAQ',
  limits: 'limits',
  scaling: 'change guide',
  'window-functions': 'window functions',
  functions: 'user-defined functions',
  'bucket-names': 'bucket names',
  vswitches: 'vSwitches',
  notice: 'service notice',
  example: 'example',
  unnamed: 'page not recorded',
};

const sourceNames: Readonly<Record<SourceId, string>> = {
  'prep-2019': 'Preparation guide, edition of 2019',
  'prep-2022': 'Preparation guide, edition of 2022',
  'sc-git': 'Documentation repository, 2018 to 2021',
  'help-eol': 'Notice that the service is discontinued, 2025',
  'oss-docs': 'OSS help, 2021',
  'vpc-docs': 'VPC help, 2025',
  'ram-docs': 'RAM help, 2025',
  example: 'Example cluster of StreamSizer',
};

/** In a column: the document and, where one spans years, the year of the text. */
const shortSources: Readonly<Record<SourceId, string>> = {
  'prep-2019': 'Guide',
  'prep-2022': 'Guide',
  'sc-git': 'Docs',
  'help-eol': 'Help centre',
  'oss-docs': 'OSS help',
  'vpc-docs': 'VPC help',
  'ram-docs': 'RAM help',
  example: 'Example',
};

const derivationKinds: Readonly<Record<DerivationKind, string>> = {
  'workload-throughput': 'Workload',
  'workload-resources': 'Workload',
  project: 'Project',
  need: 'Need of all projects',
  'range-low': 'Need if complex work runs at this rate',
  'range-high': 'Need if complex work runs at this rate',
  'range-low-price': 'Price at the low end',
  'range-high-price': 'Price at the high end',
  slaves: 'Slaves',
  capacity: 'Capacity',
  utilisation: 'Utilisation at peak',
  master: 'Masters',
  machines: 'Machines',
  price: 'Price',
};

const inputs: Readonly<Record<InputName, string>> = {
  qps: 'records/s',
  rate: 'records/s per CU',
  cores: 'cores',
  memory: 'GB of memory',
  'cu-memory': 'GB per CU',
  'throughput-cu': 'CU of throughput work',
  headroom: '% headroom',
  'project-cu': 'CU of a project',
  need: 'CU needed',
  'usable-cu': 'usable CU per Slave',
  spares: 'spare Slaves',
  'minimum-slaves': 'Slaves at least',
  'slave-count': 'Slaves',
  capacity: 'CU of capacity',
  ceiling: 'CU at most under this Master',
  'master-count': 'Masters',
  'slave-price': 'per Slave',
  'master-price': 'per Master',
  peak: 'CU at peak, without headroom',
};

/** Pasted rows by their numbers, the first few of many. */
function pastedRows(rows: readonly number[]): string {
  const named = rows.slice(0, 8).map(n).join(', ');
  return `${rows.length === 1 ? 'row' : 'rows'} ${named}${rows.length > 8 ? ' …' : ''}`;
}

function linkProblem({ code, parameter, value = '', reason, limit }: LinkProblem): string {
  const what = value === '' ? parameter : `${parameter}=${value}`;
  if (reason === 'ambiguous' && Array.isArray(limit) && limit.length > 0) {
    const readings = limit.map((one) => f.typed(Number(one))).join(' or ');
    return `“${what}” was left out: is it ${readings}? Write a dot before decimals only, and nothing between thousands.`;
  }
  switch (code) {
    case 'changed':
      return 'The link was cut or edited after it was made: check every figure.';
    case 'cut':
      return 'The link ends early: the rest is missing.';
    case 'too-new':
      return 'The link was made by a newer version and may contain what this version does not know.';
    case 'too-long':
      return 'The link is longer than any plan needs. It was read up to the limit; the rest was left out.';
    case 'packing-unavailable':
      return 'A part of this page did not load, so the link could not be read in full. Reload to try again.';
    case 'broken-packing':
      return 'The packed part of the link is damaged.';
    case 'broken-checklist':
      return 'The checklist in the link is cut or damaged and was left out.';
    case 'broken-draft':
      return 'What was being typed when the page was left cannot be read and was left out.';
    case 'unknown-view':
      return `There is no page named “${value}”.`;
    case 'unknown-parameter':
      return `“${what}” is not known.`;
    case 'repeated-parameter':
      return `“${what}” is there twice; the first one is used.`;
    case 'bad-workload':
      return `A workload cannot be read: “${what}”.`;
    case 'no-workload':
      return 'No workload can be read.';
    case 'complexity-missing':
      return 'No complexity is given: the work counts as complex, at the cautious rate.';
    case 'bad-escape':
      return `“${what}” contains a broken escape sequence.`;
    case 'unreadable-value':
    case 'out-of-bounds':
      return `“${what}” cannot be used and was left out; a default applies where there is one.`;
  }
}

/** The parts of a stamped answer, each to be read alone. */
const stampParts = {
  need: (cu: number) => `${n(cu)} CU needed`,
  slaves: (count: number, id: string) =>
    `${n(count)} × ${shape(id)} ${count === 1 ? 'Slave' : 'Slaves'}`,
  masters: (count: number, id: string) =>
    `${n(count)} × ${shape(id)} ${count === 1 ? 'Master' : 'Masters'}`,
  cost: (amount: number | null, currency: Currency, per: Period) =>
    amount === null ? 'not priced' : price({ amount, currency, per }),
};

function stamped(stamp: AnswerStamp, currency: Currency, per: Period): string {
  const { requiredCu, slaveCount, slave, masterCount, master, amount } = stamp;
  const { need, slaves: slavesOf, masters: mastersOf, cost } = stampParts;
  return `${need(requiredCu)}, ${slavesOf(slaveCount, slave)} and ${mastersOf(masterCount, master)}, ${cost(amount, currency, per)}.`;
}

function stampCause(cause: StampCause, was: AnswerStamp, now: AnswerStamp): string {
  const day = (seen: string | null) => seen ?? 'an unknown date';
  switch (cause) {
    case 'prices':
      return `Reason: the answer then used the price list of ${day(was.pricesSeen)}; it now uses that of ${day(now.pricesSeen)}.`;
    case 'rules':
      return `Reason: the sizing rules have changed from version ${n(was.rules)} to version ${n(now.rules)}.`;
    case 'unknown':
      return 'Reason: neither the prices nor the rules have changed, so the link was written or changed by hand.';
  }
}

/** Jobs that no figure of records/s can hold. */
function withoutRates(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' 1 job is given as cores and memory: it has no rate, is not part of these figures, and grows in proportion.'
    : ` ${n(count)} jobs are given as cores and memory: they have no rate, are not part of these figures, and grow in proportion.`;
}

/** What stands below the first screen, on paper and in dialogs, in English: fetched after the first paint. */
export const laterEn = {
  link: {
    heading: 'Some of this link could not be used',
    typingHeading: 'Some of what was being typed could not be read',
    kept: 'What could be read is on the page.',
    example: 'An example is shown instead.',
    dismiss: 'Dismiss',
    more: (count: number) => `and ${n(count)} more`,
    problem: linkProblem,
  },
  presets,
  presetHints: {
    'order-joins': 'joins and filters in two projects',
    'log-filtering': 'one simple job',
    'festival-peak': 'millions of records a second',
    'existing-estate': 'jobs given as cores and memory',
    'shared-cluster': 'whole CU for each project',
  } satisfies Readonly<Record<PresetId, string>>,
  source: {
    short: ({ sourceId, place, date }: Citation) =>
      `${shortSources[sourceId]} ${date.slice(0, 4)}, ${places[place]}`,
    places,
    names: sourceNames,
    full: ({ sourceId, place, date }: Citation, title: string, edition: string) =>
      `Source: ${sourceNames[sourceId]}, ${places[place]}, ${date} (${title}, ${edition})`,
    also: ({ sourceId, place, date }: Citation, facts: readonly string[]) =>
      `${sourceNames[sourceId]}, ${places[place]}, ${date}: ${facts.join('; ')}`,
    ours: 'Advice that is not in these sources is our own.',
    titled: (sourceId: SourceId, title: string) => `${sourceNames[sourceId]}: ${title}`,
    open: (position: number, subject: string, label: string) =>
      `Source of step ${n(position)}, ${subject}: ${label}`,
    document: 'Document',
    edition: 'Edition',
    place: 'Section',
    date: 'Date of the text',
    publisher: 'Publisher',
  },
  copying: {
    copied: 'Link copied',
    copiedBefore:
      'Link copied. A field of the plan cannot be read: the link contains the plan as it was before.',
    blank: 'There is no link yet: this plan has no workload.',
    failed:
      'The link could not be made: a part of this page did not load. Try again once you are online.',
    refused: 'The browser refused to copy. The link is selected below: copy it with Ctrl+C or ⌘C.',
    label: 'Link to this plan',
  },
  stamp: {
    heading: 'The answer is different from when this link was made',
    was: (stamp: AnswerStamp, currency: Currency, per: Period) =>
      `Was: ${stamped(stamp, currency, per)}`,
    now: (stamp: AnswerStamp, currency: Currency, per: Period) =>
      `Now: ${stamped(stamp, currency, per)}`,
    sides: { was: 'Was', now: 'Now' },
    parts: stampParts,
    cause: stampCause,
  },
  mix: {
    heading: 'If shapes could be mixed',
    aside: 'a what-if',
    sentence: (
      parts: readonly string[],
      masterCount: number,
      master: string,
      value: Price,
      saved: Price,
    ) =>
      `${f.list(parts)} Slaves with ${n(masterCount)} × ${shape(master)} ${masterCount === 1 ? 'Master' : 'Masters'} would carry the need for ${price(value)}. The rule that all Slaves of a cluster have one shape adds ${price(saved)}.`,
    part: (count: number, id: string) => `${n(count)} × ${shape(id)}`,
    same: 'No mix is cheaper than this cluster: having Slaves of one shape costs nothing extra here.',
    uncompared:
      'The chosen cluster has no full price on this list, so no mix can be compared with it.',
    none: 'This list has no price for a Master that could manage a mix, so no mix can be priced.',
  },
  steps: {
    heading: 'How it grows',
    aside: (id: string) => `one ${shape(id)} Slave at a time`,
    /** What the last word on the sale means for growth. */
    refusable: (since: string) =>
      `Adding Slaves or changing Masters is an upgrade order. The provider has accepted no upgrade orders since ${since}, so it may be refused: open a ticket to ask before you rely on it.`,
    chartSentence: (slaveCount: number, capacityCu: number, needCu: number) =>
      `Capacity by number of Slaves: ${slaves(slaveCount)} have ${n(capacityCu)} CU; the need is ${n(needCu)} CU.`,
    table: 'The same as a table',
    slaves: 'Slaves',
    capacity: 'Capacity',
    carries: 'Records/s, approx.',
    carriesHint: (withoutRate: number) =>
      `For the same mix of jobs, with the headroom and the spare Slaves kept; rounded down to three digits.${withoutRates(withoutRate)}`,
    master: 'Masters',
    now: 'this answer',
    ends: (cu: number) => `last with these Masters (up to ${n(cu)} CU)`,
    changes: 'needs larger Masters',
    none: '—',
    axisSlaves: 'Slaves',
    need: (cu: number) => `need ${n(cu)} CU`,
    ceiling: (id: string, cu: number) => `${shape(id)} Masters: up to ${n(cu)} CU`,
  },
  derivation: {
    heading: 'Why',
    aside: 'every step, with its source',
    step: 'Step',
    formula: 'Formula',
    result: 'Result',
    source: 'Source',
    kinds: derivationKinds,
    inputs,
    unnamedWorkload: 'unnamed workload',
    sharedProject: 'workloads without a project',
    project: (name: string) => `project ${name}`,
    figure: f.figure,
    input: (value: string, from: string) => `${value}, from ${from}`,
    slaveCount: slaves,
    machineCount: (count: number) => plural(count, 'machine', 'machines'),
    noPrice: 'not on this list',
    originPlan: 'your plan',
    originSteps: 'the steps above',
    more: (count: number) => `Show ${n(count)} more`,
  },
  availability: {
    heading: 'What is still sold',
    notices: {
      'shared-off-sale': 'Shared mode is no longer sold; existing projects can scale and renew.',
      'no-new-purchases':
        'Dedicated mode: no new purchases; existing clusters can scale and renew. Fully managed Flink is recommended instead.',
      'renewals-limited': 'No new and no upgrade orders; renewals of at most 4 months.',
      discontinued: 'The notice page is titled “discontinued”.',
    } satisfies Readonly<Record<AvailabilityNotice['code'], string>>,
    rules:
      'Sizing figures are the provider’s rules of thumb (2019). Prices are list prices of the date shown, without discounts; data stores and Internet traffic are billed separately.',
  },
  printed: {
    more: (count: number) => `and ${plural(count, 'more workload', 'more workloads')}`,
    load: (qps: number, kind: string, rate: number) =>
      `${n(qps)} records/s, ${kind}, ${n(rate)} per CU`,
    resources: (cores: number, memoryGb: number) => `${n(cores)} cores, ${n(memoryGb)} GB`,
    terms: (headroom: number, spares: number, masterCount: number, list: string, billing: string) =>
      `Headroom ${n(headroom)} %, ${plural(spares, 'spare Slave', 'spare Slaves')}, ${masters(masterCount)}. Price list: ${list}, ${billing}.`,
  },
  pasteRows: {
    heading: 'Paste rows from a spreadsheet',
    hint: 'Columns: name, records/s, kind of work, rate, project. With a heading row they may come in any order, and cores, memory and count may be added.',
    label: 'Rows',
    placeholder: 'orders join\t120,000\tcomplex\t3,000\tcore',
    columns: 'How each column is read',
    column: (position: number) => `column ${n(position)}`,
    takenFor: (what: string) => `“${what}” is read as`,
    unused: 'not used',
    uses: {
      name: 'name',
      qps: 'records/s',
      kind: 'kind of work',
      rate: 'records/s per CU',
      project: 'project',
      count: 'count',
      cores: 'cores',
      memoryGb: 'memory in GB',
    } satisfies Readonly<Record<ColumnUse, string>>,
    moreColumns: (count: number) =>
      `${plural(count, 'more column is', 'more columns are')} not used.`,
    firstIsHeading: 'The first row is a heading',
    work: 'How each kind of work is read',
    word: 'In the table',
    rows: 'Rows',
    becomes: 'Becomes',
    choose: 'choose …',
    allOpen: (count: number) => `All ${n(count)} that are still open`,
    moreWords: (count: number) => `and ${plural(count, 'more word', 'more words')}`,
    unsaid: 'Rows that name no kind of work are',
    doubtful: (text: string) => `Figures such as ${text}`,
    askLater: 'ask about each one',
    decimalSigns: {
      dot: (value: number | undefined) =>
        `${value === undefined ? '' : `${f.typed(value)}: `}the dot is the decimal sign, as in 1,234.5`,
      comma: (value: number | undefined) =>
        `${value === undefined ? '' : `${f.typed(value)}: `}the comma is the decimal sign, as in 1.234,5`,
    },
    noLoad: 'No column is read as a load: records/s, or cores and memory.',
    notUsed: (columns: readonly string[]) =>
      `Not used: ${columns.slice(0, 12).join(', ')}${columns.length > 12 ? ' …' : ''}.`,
    scaled: (heading: string, scale: string) => `Figures under “${heading}” are in ${scale}.`,
    idle: (column: string, rows: readonly number[]) =>
      `${column}: not used in ${pastedRows(rows)}, because that kind of work has none.`,
    copies: (rows: number, count: number) =>
      `${plural(rows, 'row becomes', 'rows become')} ${plural(count, 'workload', 'workloads')}: a row with a count becomes that many numbered workloads, each with the whole load of the row.`,
    uncounted: (rows: readonly number[]) =>
      `The count in ${pastedRows(rows)} is not a whole number from 0 to 10,000: counted once.`,
    none: (rows: readonly number[]) => `The count in ${pastedRows(rows)} is 0: left out.`,
    unread: (rows: readonly number[]) =>
      `A figure in ${pastedRows(rows)} is missing or cannot be read: its field will ask for it.`,
    totals: (totals: readonly TotalRow[], areKept: boolean) => {
      const named = totals.slice(0, 8).map(({ position, label }) => `${n(position)} (${label})`);
      const rows = `${totals.length === 1 ? 'Row' : 'Rows'} ${named.join(', ')}${totals.length > 8 ? ' …' : ''}`;
      return `${rows}: ${totals.length === 1 ? 'looks like a total' : 'look like totals'}, ${areKept ? 'taken as workloads' : 'left out'}.`;
    },
    keepTotals: (count: number): string =>
      count === 1 ? 'Take the total as a workload' : 'Take the totals as workloads',
    become: (shown: number, count: number) =>
      shown < count ? `What they become: the first ${n(shown)} of ${n(count)}` : 'What they become',
    becomeLabel: 'What the rows become',
    load: 'Load',
    preview: (count: number) => plural(count, 'workload', 'workloads'),
    undecided: (count: number) =>
      count === 1
        ? 'One kind of work is not known: say what it becomes.'
        : `${n(count)} kinds of work are not known: say what they become.`,
    nothing: 'No rows yet.',
    tooLong: (max: number) => `At most ${n(max)} characters are read: paste fewer rows at a time.`,
    tooMany: (max: number) => `A plan holds at most ${n(max)} workloads.`,
    append: 'Add to the plan',
    replace: 'Replace the plan’s workloads',
    cancel: 'Cancel',
  },
  pilot: {
    heading: 'Rate from a pilot run',
    hint: 'Run one job at a steady load, then read three figures from its monitoring page.',
    records: 'Records/s it processed',
    cu: 'CU it was given',
    cpu: 'CPU in use, %',
    result: (rate: number) => `${n(rate)} records/s per CU`,
    formula: (records: number, cu: number, cpu: number) =>
      `${n(records)} ÷ (${n(cu)} × ${n(cpu)} %)`,
    tooSmall: 'This gives less than one record a second per CU.',
    use: 'Use this rate',
    cancel: 'Cancel',
  },
};

/** What every language must say there. */
export type LaterWords = typeof laterEn;
