import type { ProductProblem } from '@/core/platforms/own/productProblem';
import { labels } from '@/core/words/labels/en';
import { day, f, n, plural } from '@/core/words/phrases/en';

const types: Readonly<Record<string, string>> = {
  number: 'a number',
  text: 'text',
  list: 'a list',
  object: 'an object',
};

function problem({ code, limit }: ProductProblem): string {
  const bound = typeof limit === 'number' ? f.exact(limit) : String(limit ?? '');
  const choices = Array.isArray(limit) ? limit.join(', ') : bound;
  switch (code) {
    case 'required':
      return 'Must be given.';
    case 'unknown-field':
      return 'Is not a field of such a file.';
    case 'wrong-type':
      return `Must be ${types[bound] ?? bound}.`;
    case 'wrong-version':
      return `Only version ${bound} of such files is known.`;
    case 'below-minimum':
      return `Must be at least ${bound}.`;
    case 'above-maximum':
      return `Must be at most ${bound}.`;
    case 'not-whole':
      return 'Must be a whole number.';
    case 'not-one-of':
      return choices === '' ? 'The file names none to choose from.' : `Must be one of ${choices}.`;
    case 'not-text':
      return 'Contains characters that are not text, or a line break.';
    case 'empty-text':
      return 'Must not be empty.';
    case 'too-long':
      return `Must have at most ${bound} characters.`;
    case 'too-few':
      return `Too few: at least ${bound} must be given.`;
    case 'too-many':
      return `Too many: at most ${bound} can be given.`;
    case 'not-an-id':
      return 'Must be 1 to 40 lower-case letters, digits, dots, hyphens or underscores, beginning with a letter or digit; “constructor” is not allowed.';
    case 'not-a-day':
      return 'Must be a day of the calendar, written as YYYY-MM-DD.';
    case 'not-a-currency':
      return 'Must be the three capital letters of a currency, such as GBP.';
    case 'no-language':
      return 'Must be given in at least one language.';
    case 'repeated':
      return 'Stands in the list twice.';
    case 'not-rising':
      return `Must be above the one before, ${bound}.`;
    case 'no-ceiling':
      return 'Must be given: only the last shape may be without a ceiling.';
    case 'nothing-usable':
      return 'Leaves no whole CU for work once the system has what it keeps back.';
    case 'ceiling-too-low':
      return `Must be at least ${bound} CU, the smallest cluster that the file allows.`;
    case 'no-such-shape':
      return 'Is a price for something that the product does not have.';
    case 'too-many-decimals':
      return limit === 0
        ? 'Must be whole: the currency has no decimals.'
        : `Must have at most ${bound} decimals, as the currency has.`;
    case 'seen-before-since':
      return `Must not be before ${bound}, when the price came into force.`;
  }
}

const count = (number: number) => plural(number, 'problem', 'problems');

/** What is said of files that describe a product, in English. */
export const productFileEn = {
  problem,
  /** Instead of a path, for a problem of the whole file. */
  wholeFile: 'The file',
  /** A problem and its place in the file. */
  at: (path: string, sentence: string) => `${path}: ${sentence}`,
  refusal: {
    heading: (fileName: string) => `“${fileName}” does not describe a cluster as it is`,
    tooLarge: (megabytes: number) => `It is larger than ${n(megabytes)} MB.`,
    unreadable: 'The browser cannot read it.',
    notJson: 'It is not JSON text.',
    isPlan: 'It is a plan, and no description of a cluster. Open it under Plans.',
    tooMuch: 'It has far more in it than any description of a cluster.',
    count: (number: number, isCut: boolean) =>
      `${isCut ? 'At least ' : ''}${count(number)}, each with its place in the file:`,
    correct: 'Correct it here',
    close: labels.close,
  },
  missing: {
    heading: 'The product of this plan is not known here',
    text: (id: string) =>
      `This plan is for a cluster that somebody described in a file (${id}). The link does not carry that description: either it is too long for a link, or the link was cut. Ask the sender for the file and open it here: the plan then opens by itself. Until then the figures are those of another product.`,
    open: 'Open the file…',
    /** After a file of the right kind that is not the one. */
    other: {
      product: (name: string) =>
        `That file describes another cluster, “${name}”. It is in the list of products now; this plan still waits for its own.`,
      prices: (name: string) =>
        `That file has other prices, “${name}”. They are in the price lists of their product now; this link still waits for its own.`,
    },
  },
  list: {
    heading: 'Described clusters',
    hint: 'Kept in this browser. A link carries the description with it where it is short enough; otherwise send the file as well.',
    none: 'None yet.',
    kept: (ms: number) => `kept ${day(ms)}`,
    save: 'Save to a file',
    remove: labels.remove,
    removed: (name: string) => `Removed “${name}”.`,
    undo: labels.undo,
    inUse: 'the plan uses it',
  },
  prices: {
    heading: (product: string) => `Your own prices: ${product}`,
    intro:
      'Every figure is yours, and the answer says so. A price that is left empty means that nothing is known for that shape.',
    use: 'Use these prices',
    problems: (number: number) => `${count(number)} to correct before these prices can be used`,
    date: 'Prices of',
    name: 'Name',
    nameHint: 'Such as who told them; may be left empty',
    old: (years: number) =>
      `These prices are ${plural(years, 'year', 'years')} old: check that they are still asked.`,
    published: (price: string) => `on the list: ${price}`,
    machine: (shape: string, role: string) => `${shape} ${role}`,
    addBilling: (billing: string) => `Add prices ${billing}`,
    refused: (fileName: string) => `The prices in “${fileName}” cannot be used as they are`,
  },
  editor: {
    heading: 'Describe a cluster',
    intro:
      'Every figure is yours: nothing is filled in that you did not give. The fields are those of the file, so a saved file can also be edited by hand.',
    use: 'Use this cluster',
    save: 'Save to a file',
    problems: (number: number) => `${count(number)} to correct before this cluster can be used`,
    sound: 'Nothing is missing.',
    unplaced: 'In the file, but not in a field below',
    takeOut: 'Leave out',
    restored: 'What you typed here before is here again.',
    startAnew: 'Begin anew',
    setRight: 'Set right',
    add: 'Add',
    remove: labels.remove,
    basics: 'Name and unit',
    name: labels.name,
    shortName: 'Short name',
    date: 'Figures written down on',
    dateHint: 'YYYY-MM-DD',
    unit: 'Memory of one CU',
    unitHint: 'One CU is one core and so much memory',
    unitName: 'What you call a CU',
    unitNameHint: 'optional; left empty: CU',
    gb: labels.memoryUnit,
    roles: 'What the machines are called',
    worker: 'A machine that works',
    workerMany: 'Several that work',
    coordinator: 'A machine that manages',
    coordinatorMany: 'Several that manage',
    workers: 'Machines that work',
    machine: (position: number) => `Shape ${n(position)}`,
    shape: 'Id',
    shapeName: 'Shown as',
    cores: labels.cores,
    memory: 'Memory',
    keptCores: 'Cores kept back',
    keptMemory: 'Memory kept back',
    usable: (cu: number) => `${n(cu)} CU for work`,
    minimum: 'At least so many in a cluster',
    coordinators: 'Machines that manage',
    ceiling: 'Largest cluster',
    ceilingHint: 'Empty for no limit: the last one only',
    cu: 'CU',
    counts: 'How many there may be',
    countsHint: 'Such as 1, 3',
    count: 'How many unless a plan says',
    rates: 'What one CU carries',
    perSecond: labels.perSecond,
    simple: 'Simple work',
    low: 'Complex work, cautious',
    high: 'Complex work, optimistic',
    busy: 'Busy above',
    busyHint: 'Empty for no warning',
    jobMaximum: 'One job gets at most',
    optional: 'May be left empty',
    sources: 'Sources',
    source: (position: number) => `Source ${n(position)}`,
    sourceTitle: 'Title or address',
    sourceDate: 'Date of its text',
    publisher: labels.publisher,
    sourceOfAll: 'Source of all figures but prices',
    noSource: 'this file',
    prices: 'Prices',
    list: (position: number) => `Price list ${n(position)}`,
    currency: 'Currency',
    currencyHint: 'Three letters',
    column: (position: number) => `Way of billing ${n(position)}`,
    billing: 'Id',
    per: 'For one',
    periods: { month: 'month', hour: 'hour' },
    since: 'In force since',
    seen: 'Last seen on',
    priceSource: labels.source,
    priceOf: (role: string, shape: string) => `${role}, price of ${shape}`,
    addList: 'Add a price list',
    addColumn: 'Add a way of billing',
    old: (years: number) =>
      `These prices have been in force for ${plural(years, 'year', 'years')}: check that they are still asked.`,
  },
};

/** What every language says there. */
export type ProductFileWords = typeof productFileEn;
