import { type Answer, isOfOwned } from '@/core/report/answer';
import {
  amountCell,
  type DocumentCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { Loss } from '@/core/sizing/failure/lostWorkers';
import { plainChoices, type RiskChoice } from '@/core/sizing/failure/riskChoices';
import type { WordsWith } from '@/core/words/words';
import type { FailureFigures, LostMachines } from './failureFigures';
import { levelSections } from './levelSections';
import { parallelSection } from './parallelSection';

/**
 * The answer: what the first machine that fails takes with it, as a headline without a full stop, and how long a stop is
 * felt, as a sentence. Of a product bought in units the headline is about the stop.
 */
export function failureSentences(
  { machines, level }: FailureFigures,
  { risk: said }: WordsWith<'risk'>,
): readonly [headline: string, lead: string] {
  const [whole, first] = machines?.losses ?? [];
  const [all] = level?.losses ?? [];
  const { downMinutes = 0, wantedMinutes = 0 } = level?.time ?? {};
  const after = all && said.level.sentence(downMinutes, all.minutes, wantedMinutes);
  const ended = (text: string | undefined) => (text ? `${text}${said.stop}` : '');
  if (whole && first) return [said.headline(whole.workers, first), ended(after)];
  return [after ?? said.heading, ended(said.headlinePool)];
}

/** The answer of `failureSentences` as one text. */
export function failureText(figures: FailureFigures, words: WordsWith<'risk'>): string {
  const [headline, lead] = failureSentences(figures, words);
  return words.printed.sentences(`${headline}${words.risk.stop}`, lead).trim();
}

/** What fails, for a document on the plan: the answer comes first, under a heading of its own. */
export function documentFailure(
  figures: FailureFigures,
  words: WordsWith<'risk'>,
): readonly DocumentSection[] {
  return [
    sectionOf('risk', words.risk.heading, { paragraphs: [failureText(figures, words)] }),
    ...failureSections(figures, words),
  ];
}

/** What fails, as sections for the page, documents and copies alike. */
export function failureSections(
  figures: FailureFigures,
  words: WordsWith<'risk'>,
): readonly DocumentSection[] {
  const { answer, machines, level, parallel } = figures;
  return [
    ...(machines
      ? [lossSection(figures, machines, words), ...priceSections(figures, machines, words)]
      : []),
    ...(level ? levelSections(answer, level, words) : []),
    ...(parallel ? [parallelSection(parallel, words)] : []),
    publishedSection(words),
  ];
}

/** Whether what carries the plan has other numbers of workers than what somebody has. */
function isOfChange(answer: Answer): boolean {
  const { current } = answer.plan;
  const owned = current && 'slaveCount' in current ? current.slaveCount : undefined;
  return isOfOwned(answer) && owned !== answer.option.slaveCount;
}

function lossSection(
  { answer }: FailureFigures,
  { losses, mayFail }: LostMachines,
  words: WordsWith<'risk'>,
): DocumentSection {
  const { loss: said } = words.risk;
  const alone = answer.notes.filter(({ code }) => code === 'one-master');
  return sectionOf('risk-loss', said.heading, {
    paragraphs: [
      ...(isOfChange(answer) ? [words.risk.afterChange] : []),
      said.mayFail(mayFail.need, mayFail.peak),
      ...alone.map(words.note),
    ],
    tables: [
      {
        columns: [
          numberColumn(said.lost),
          numberColumn(said.left),
          numberColumn(said.gone),
          numberColumn(said.capacity),
          numberColumn(said.inUse),
          textColumn(said.fits),
        ],
        rows: losses.map((loss) => [
          numberCell(loss.lost, words.number),
          numberCell(loss.workers, words.number),
          numberCell(loss.lostPercent, words.risk.percent),
          numberCell(loss.capacityCu, words.number),
          inUseCell(loss, words),
          textCell(fitsText(loss, words)),
        ]),
      },
    ],
  });
}

function priceSections(
  { answer }: FailureFigures,
  { choices }: LostMachines,
  words: WordsWith<'risk'>,
): readonly DocumentSection[] {
  const { price: said } = words.risk;
  const isAnswer = ({ option: { slave, slaveCount } }: RiskChoice) =>
    slave === answer.option.slave && slaveCount === answer.option.slaveCount;
  const price = answer.option.price ?? choices.find(({ option }) => option.price)?.option.price;
  const table = (rows: readonly RiskChoice[]) => ({
    columns: [
      textColumn(said.cluster),
      ...(price ? [numberColumn(said.price(price))] : []),
      numberColumn(said.share),
      numberColumn(said.mayFail),
      numberColumn(said.inUse),
      textColumn(said.fits),
    ],
    rows: rows.map((choice) => {
      const { option, first } = choice;
      const cluster = said.machines(
        option.slaveCount,
        option.slave,
        option.masterCount,
        option.master,
      );
      return [
        textCell(isAnswer(choice) ? said.answer(cluster) : cluster),
        ...(price ? [amountCell(option.price, words.amount)] : []),
        numberCell(first.lostPercent, words.risk.percent),
        numberCell(choice.mayFail, words.number),
        inUseCell(first, words),
        textCell(fitsText(first, words)),
      ];
    }),
  });
  const plain = plainChoices(choices);
  if (plain.length === 0) {
    return [sectionOf('risk-choices', said.all, { tables: [table(choices)] })];
  }
  const isAmong = plain.some(isAnswer);
  return [
    sectionOf('risk-price', said.heading, {
      paragraphs: [
        isAmong ? said.hint : words.printed.sentences(said.hint, said.answerToo),
        ...(isOfOwned(answer) ? [said.owned] : []),
      ],
      tables: [table(choices.filter((choice) => plain.includes(choice) || isAnswer(choice)))],
    }),
    sectionOf('risk-choices', said.all, { tables: [{ ...table(choices), first: 0 }] }),
  ];
}

function inUseCell({ utilisationPercent }: Loss, words: WordsWith<'risk'>): DocumentCell {
  return utilisationPercent === null
    ? textCell(words.risk.nothingLeft)
    : numberCell(utilisationPercent, words.risk.percent);
}

function fitsText({ outcome, carriedPercent }: Loss, { risk: said }: WordsWith<'risk'>): string {
  return outcome === 'short' ? said.carried(carriedPercent) : said.outcomes[outcome];
}

/** What the provider says of fail-over, its SLA and starts, in the words of the product. */
function publishedSection({ risk: { published: said } }: WordsWith<'risk'>): DocumentSection {
  return sectionOf('risk-published', said.heading, {
    items: said.topics.map(({ name, text }) => said.topic(name, text)),
  });
}
