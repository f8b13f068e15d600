import { carriedLoad } from '@/core/report/carriedLoad';
import { rangeText } from '@/core/report/document/answerPhrases';
import {
  amountCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  shareCell,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { FullDays } from '@/core/sizing/road/fullDays';
import type { PresentSentences } from '@/core/words/loadPresentWords';
import type { PresentWords } from '@/core/words/present/en';
import { changesSection } from './changesSection';
import { differencesSection } from './differencesSection';
import type { PresentFigures } from './presentFigures';
import { addressesSection, renewalSection } from './renewalSections';

/** The cluster that somebody has as sections, for the page, for Markdown, cells and documents alike. */
function presentSections(
  figures: PresentFigures,
  words: PresentSentences,
): readonly DocumentSection[] {
  return [
    differencesSection(figures, words),
    ...changesSection(figures, words),
    ...renewalSection(figures, words),
    ...addressesSection(figures, words),
  ];
}

/** The cluster that somebody has, for a document on the plan: the change comes first, under a heading of its own. */
export function documentPresent(
  figures: PresentFigures,
  words: PresentSentences,
): readonly DocumentSection[] {
  return [
    sectionOf('present', words.words.present.heading, {
      paragraphs: [...presentSentences(figures, words), ...rangeSaying(figures, words)],
      tables: [figuresTable(figures, words)],
    }),
    ...presentSections(figures, words),
  ];
}

/** The change that lets the cluster carry the plan, in one sentence without its stop. */
export function presentHeadline(
  { platform, present }: PresentFigures,
  words: PresentSentences,
): string {
  const said = words.words.present;
  const { cluster, target } = present;
  const { slave, slaveCount, masterCount } = cluster;
  // Units are counted with those of management.
  const total = platform.kind === 'pool' ? slaveCount + masterCount : slaveCount;
  if (!target) return said.impossible(slave);
  const { workerChange, passedCeilingCu, cluster: after } = target;
  if (workerChange === 0) return said.enough(total, slave);
  if (workerChange < 0) return said.shrink(total, slave, -workerChange);
  return passedCeilingCu === null
    ? said.grow(workerChange, slave, total)
    : said.growAndChange(workerChange, slave, total, masterCount, after.master);
}

/** The same with the machines in it, each of which should stay on one line. */
export function presentPhrase(figures: PresentFigures, words: PresentSentences) {
  const { cluster, target } = figures.present;
  const count = Math.abs(target?.workerChange || cluster.slaveCount);
  return {
    text: presentHeadline(figures, words),
    wholes: figures.platform.kind === 'pool' ? [] : [words.words.machines(count, cluster.slave)],
  };
}

/** What is said of the change, each by itself: what to do, its costs where there are some, what is there, its range, a new order. */
export function presentSayings(figures: PresentFigures, words: PresentSentences) {
  const said = words.words.present;
  const { present, newOrder, sale, full } = figures;
  const { cluster, recordsPerSecond, utilisationPercent, freeCu, target, after, price, origin } =
    present;
  const { slave, slaveCount, master, masterCount } = cluster;
  const join = words.words.printed.sentences;
  const change = target && target.workerChange !== 0 ? target.priceChange : null;
  const isPaid = origin === 'typed';
  const sold = sale && words.words.sales[sale.code]?.(sale.date);
  const load = recordsPerSecond === null ? null : carriedLoad(recordsPerSecond);
  const order = said.newOrder(
    newOrder.slaveCount,
    newOrder.slave,
    newOrder.masterCount,
    newOrder.master,
    newOrder.price,
  );
  return {
    change: `${presentHeadline(figures, words)}${said.stop}`,
    costs: change ? said.costs(change, after?.price ?? null, isPaid ? price : null) : undefined,
    paid: isPaid ? (change ? said.asPaidAndListed : said.asPaid) : undefined,
    has: [
      said.has(slaveCount, slave, masterCount, master),
      said.carries(load, utilisationPercent),
      said.free(freeCu),
    ].reduce((text, next) => join(text, next)),
    full: full && fullSentence(full, said),
    range: rangeSaying(figures, words)[0],
    order: sold === undefined ? order : join(order, said.sale(sold)),
  };
}

/** How need and price after the change depend on the rate of complex work, where they do. */
function rangeSaying(
  { range, present }: PresentFigures,
  { words }: PresentSentences,
): readonly string[] {
  if (!range) return [];
  // What somebody pays may not say what they pay for less.
  const ends = [range.low, range.middle, range.high];
  const isUnknown = present.price !== null && ends.some(({ option }) => option?.price === null);
  return [rangeText(range, words, !isUnknown)];
}

/** When it is full, in a sentence or two. */
function fullSentence({ months, usual, event }: FullDays, said: PresentWords): string {
  if (event) return said.fullByEvent(event.date, event.needCu, usual?.date, months);
  return usual ? said.full(usual.date, usual.needCu) : said.neverFull(months);
}

/** What is said of the change, in paragraphs: the change with its costs, what is there, a new order. */
export function presentSentences(
  figures: PresentFigures,
  words: PresentSentences,
): readonly [string, string, string] {
  const { change, costs, has, full, order } = presentSayings(figures, words);
  const changed = costs === undefined ? change : words.words.printed.sentences(change, costs);
  const whole = full === undefined ? has : words.words.printed.sentences(has, full);
  return [changed, whole, order];
}

function figuresTable({ present, newOrder }: PresentFigures, { words }: PresentSentences) {
  const { document, answer, present: said } = words;
  const { cluster, recordsPerSecond, requiredCu, freeCu, utilisationPercent, price, origin } =
    present;
  const row = (name: string, value: number, unit: string) => [
    textCell(name),
    numberCell(value, words.number),
    textCell(unit),
  ];
  const priced = (name: string, value: typeof price) =>
    value
      ? [
          textCell(name),
          amountCell(value, words.amount),
          textCell(words.priceUnit(value.currency, value.per)),
        ]
      : [name, answer.priceNone, ''].map(textCell);
  return {
    columns: [textColumn(document.figure), numberColumn(document.value), textColumn(document.unit)],
    rows: [
      ...(recordsPerSecond === null
        ? []
        : [row(said.figures.carries, carriedLoad(recordsPerSecond), '')]),
      row(document.capacity, cluster.capacityCu, document.cu),
      row(document.need, requiredCu, document.cu),
      [
        textCell(said.figures.free),
        numberCell(freeCu, (value) =>
          value < 0 ? said.signed(value, words.number) : words.number(value),
        ),
        textCell(document.cu),
      ],
      [
        textCell(document.utilisation),
        shareCell(utilisationPercent, words.percentFigure),
        textCell(document.percent),
      ],
      ...(present.ceilingCu === null
        ? []
        : [row(said.figures.ceiling, present.ceilingCu, document.cu)]),
      priced(origin === 'typed' ? said.figures.paid : said.figures.listed, price),
      priced(said.figures.newOrder, newOrder.price),
    ],
  };
}
