import { carriedLoad } from '@/core/report/carriedLoad';
import {
  amountCell,
  type DocumentCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  type Table,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { priceAfter } from '@/core/sizing/present/presentOf';
import type { PresentStep } from '@/core/sizing/present/presentSteps';
import type { PresentSentences } from '@/core/words/loadPresentWords';
import type { PresentFigures } from './presentFigures';

/** What each step adds to what is there, what it costs, and where it needs larger coordinators. */
export function differencesSection(
  figures: PresentFigures,
  words: PresentSentences,
): DocumentSection {
  const { present: page, steps } = words.words;
  const said = page.steps;
  const refusal = steps.refusal(figures.sale);
  return sectionOf('present-steps', said.heading, {
    paragraphs: [said.hint, ...(refusal === undefined ? [] : [refusal])],
    tables: [differencesTable(figures, words)],
  });
}

/** A row for each step. */
export function differencesTable(figures: PresentFigures, words: PresentSentences): Table {
  const { platform, present } = figures;
  const said = words.words.present.steps;
  const isPool = platform.kind === 'pool';
  const hasCoordinators = !isPool && present.cluster.masterCount > 0;
  const { price } = present;
  const unit = price ? words.words.priceUnit(price.currency, price.per) : '';
  return {
    columns: [
      textColumn(said.to),
      numberColumn(said.added),
      numberColumn(said.capacity),
      ...(present.recordsPerSecond === null ? [] : [numberColumn(said.carries)]),
      ...(hasCoordinators
        ? [numberColumn(said.workerPrice), numberColumn(said.coordinatorPrice)]
        : []),
      numberColumn(said.change),
      numberColumn(said.after(unit)),
      textColumn(said.state),
    ],
    rows: present.steps.map((step) => stepRow(step, figures, words, hasCoordinators)),
  };
}

function stepRow(
  step: PresentStep,
  { platform, present }: PresentFigures,
  { words }: PresentSentences,
  hasCoordinators: boolean,
): readonly DocumentCell[] {
  const said = words.present.steps;
  const { cluster, workerChange, capacityChange, recordsPerSecond, passedCeilingCu } = step;
  const managing = platform.kind === 'pool' ? cluster.masterCount : 0;
  const before = present.cluster;
  const isTarget = cluster.slaveCount === present.target?.cluster.slaveCount;
  const signed = (value: number) => words.present.signed(value, words.number);
  const price = (value: PresentStep['priceChange']) =>
    value
      ? {
          text: words.present.signed(value.amount, (amount) =>
            words.amount(amount, value.currency),
          ),
          value: value.amount,
        }
      : textCell(words.answer.priceNone);
  const total = priceAfter(present.price, step);
  const states = [
    ...(isTarget ? [said.needed] : []),
    ...(passedCeilingCu === null ? [] : [said.passes(cluster.master, passedCeilingCu)]),
  ];
  return [
    textCell(said.of(before.slaveCount + managing, cluster.slaveCount + managing)),
    numberCell(workerChange, signed),
    numberCell(capacityChange, signed),
    ...(recordsPerSecond === null ? [] : [numberCell(carriedLoad(recordsPerSecond), words.number)]),
    ...(hasCoordinators ? [price(step.workerPrice), price(step.coordinatorPrice)] : []),
    price(step.priceChange),
    total
      ? amountCell(total, words.amount)
      : textCell(present.price && step.priceChange ? said.afterUnknown : words.answer.priceNone),
    textCell(states.join(words.document.between)),
  ];
}
