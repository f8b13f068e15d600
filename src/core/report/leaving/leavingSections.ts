import type { Price } from '@/core/quantity/money';
import { listedText } from '@/core/report/document/answerPhrases';
import {
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { inYear } from '@/core/report/products/periods';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import type { LeavingCosts } from './leavingCosts';
import { leavingDerivation } from './leavingDerivation';
import type { LeavingEstimate, LeavingFigures } from './leavingFigures';
import { leavingRows, moneyCell, payOffText } from './leavingRows';
import { leavingFigure } from './leavingTerms';
import { unitPriceOf } from './typedPrices';

/** The figures of leaving as sections, for the page, for Markdown, cells and documents alike. */
export function leavingSections(
  figures: LeavingFigures,
  words: LeavingSentences,
): readonly DocumentSection[] {
  return [
    needSection(figures, words),
    priceSection(figures, words),
    movingSection(figures, words),
    notesSection(words),
    leavingDerivation(figures, words),
  ];
}

/** What leaving costs, for a document on the plan: the answer comes first, under a heading of its own. */
export function documentLeaving(
  figures: LeavingFigures,
  words: LeavingSentences,
): readonly DocumentSection[] {
  return [
    sectionOf('leaving', words.heading, { paragraphs: leavingSentences(figures, words) }),
    ...leavingSections(figures, words),
  ];
}

/** The answer in two sentences: what leaving costs, and when it pays for itself. */
export function leavingSentences(
  figures: LeavingFigures,
  words: LeavingSentences,
): readonly [string, string] {
  return [`${leavingHeadline(figures, words)}${words.stop}`, payOffSentence(figures, words)];
}

/** The answer in one sentence: CU and price then, price now. */
export function leavingHeadline(figures: LeavingFigures, words: LeavingSentences): string {
  const { cu, month } = leavingEnds(figures);
  return words.headline(cu, month, figures.now.month);
}

/** The costs of an estimate by the first way of billing that has a price, which is the same for every estimate. */
function leadCosts({ costs }: LeavingEstimate): LeavingCosts | undefined {
  return costs.find(({ month }) => month !== null) ?? costs[0];
}

/** Both ends of need and monthly price, by the first way of billing that has a price. */
export function leavingEnds({ estimates }: LeavingFigures) {
  const [low, high] = [estimates[0], estimates.at(-1)] as [LeavingEstimate, LeavingEstimate];
  const [lowMonth, highMonth] = [leadCosts(low)?.month, leadCosts(high)?.month];
  return {
    cu: { low: low.option.slaveCount, high: high.option.slaveCount },
    month: lowMonth && highMonth ? { low: lowMonth, high: highMonth } : null,
  };
}

/** Whether and when leaving pays for itself, in one sentence, by the same way of billing. */
export function payOffSentence({ estimates }: LeavingFigures, words: LeavingSentences): string {
  const ends = [estimates[0], estimates.at(-1)].map((one) => one && leadCosts(one)?.payOff);
  const [first, last] = ends.map((end) =>
    end?.kind === 'after' ? words.payOffShort(end.days, end.date) : '',
  );
  if (ends.some((end) => !end)) return words.paysOff('unknown', '', '');
  if (!first) return words.paysOff('never', '', '');
  return words.paysOff(last ? 'always' : 'some', first, last ?? '');
}

function needSection({ estimates }: LeavingFigures, words: LeavingSentences): DocumentSection {
  const { need: said, estimates: names, estimateReasons: reasons, sides } = words;
  const count = (value: number) => numberCell(value, sides.to.number);
  return sectionOf('leaving-need', said.heading, {
    tables: [
      {
        columns: [
          textColumn(said.estimate),
          numberColumn(said.work),
          numberColumn(said.management),
          numberColumn(said.all),
          numberColumn(said.catchUp),
          textColumn(said.why),
        ],
        rows: estimates.map(({ kind, option, catchUpCu }) => [
          textCell(names[kind]),
          count(option.slaveCount),
          count(option.masterCount),
          count(option.nodeCount),
          count(catchUpCu),
          textCell(reasons[kind]),
        ]),
      },
    ],
  });
}

function priceSection(figures: LeavingFigures, words: LeavingSentences): DocumentSection {
  const { price: said, sides } = words;
  const { now, priceList } = figures;
  const cell = (price: Price | null) => moneyCell(price, words);
  return sectionOf('leaving-price', said.heading, {
    paragraphs: [
      nowText(figures, words),
      said.listThen(listedText(priceList, sides.to)),
      ...(figures.terms.month === undefined && figures.terms.hour === undefined
        ? []
        : [said.typed]),
      ...figures.remarks.map((remark) => words.remarks[remark]),
    ],
    tables: [
      {
        columns: [
          textColumn(said.what),
          numberColumn(said.month),
          numberColumn(said.year),
          numberColumn(said.saved),
        ],
        rows: [
          [textCell(words.now), cell(now.month), cell(inYear(now.month)), textCell('')],
          ...leavingRows(figures, words).map(({ label, costs }) => [
            textCell(label),
            cell(costs.month),
            cell(costs.year),
            cell(costs.saved),
          ]),
        ],
      },
    ],
  });
}

/** Where the price now comes from. */
function nowText({ now, terms }: LeavingFigures, { price: said, sides }: LeavingSentences): string {
  if (now.origin === 'list') return said.listNow(listedText(now.priceList, sides.own));
  return terms.bill === undefined ? said.paid(now.change) : said.bill;
}

function movingSection(figures: LeavingFigures, words: LeavingSentences): DocumentSection {
  const { moving: said } = words;
  const { terms, estimates } = figures;
  const wanted = leavingFigure(terms, 'catchup');
  const extra = estimates.map(({ extraCu }) => extraCu);
  const most = Math.max(...extra);
  const hour = unitPriceOf(figures.to, figures.plan, terms, 'hour');
  const cell = (price: Price | null) => moneyCell(price, words);
  return sectionOf('leaving-move', said.heading, {
    paragraphs: [
      said.overlapHint(leavingFigure(terms, 'weeks')),
      said.cold(leavingFigure(terms, 'down'), leavingFigure(terms, 'replay')),
      said.factor(wanted, figures.factor, figures.operatorFactor),
      ...(most === 0
        ? [said.enough]
        : [
            said.extra({ low: Math.min(...extra), high: most }, wanted),
            hour ? said.byTheHour(hour) : said.noHour,
          ]),
    ],
    tables: [
      {
        columns: [
          textColumn(words.price.what),
          numberColumn(said.overlap),
          numberColumn(said.overlapOld),
          numberColumn(said.catchUp),
          numberColumn(said.once),
          textColumn(said.payOff),
        ],
        rows: leavingRows(figures, words).map(({ label, costs }) => [
          textCell(label),
          cell(costs.overlap),
          cell(costs.overlapOld),
          cell(costs.catchUp),
          cell(costs.once),
          textCell(payOffText(costs, words)),
        ]),
      },
    ],
  });
}

function notesSection(words: LeavingSentences): DocumentSection {
  return sectionOf('leaving-notes', words.notes.heading, {
    items: [...words.notes.general, ...words.known.notes],
  });
}
