import { boughtCount } from '@/core/report/boughtCount';
import type { DerivationRow, Origin } from '@/core/report/derivationRow';
import { writeFormula } from '@/core/report/formula';
import { isPool } from '@/core/report/isPool';
import type { OptionRow } from '@/core/report/optionRows';
import { sourceTitle } from '@/core/report/sourceTitle';
import type { StepRow } from '@/core/report/stepRows';
import { stepStates } from '@/core/report/stepStates';
import { carriesSentence, refusalSentence } from './answerSentence';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { hasPrices } from './hasPrices';
import {
  amountCell,
  type DocumentCell,
  type DocumentSection,
  named,
  numberCell,
  numberColumn,
  sectionOf,
  shareCell,
  textCell,
  textColumn,
} from './layoutParts';

/** Every shape with what it costs against the best. */
export function optionsSection(document: ReportDocument, words: DocumentWords): DocumentSection {
  const unit = unitOf(document, words);
  const isPriced = hasPrices(document);
  return sectionOf('options', words.document.options, {
    tables: [
      {
        columns: [
          named('rank', numberColumn(words.document.rank)),
          numberColumn(words.document.slaves),
          named('worker-shape', textColumn(words.document.slaveShape)),
          numberColumn(words.document.masters),
          textColumn(words.document.masterShape),
          ...[words.document.capacityCu, words.document.unusedCu, words.document.machines].map(
            numberColumn,
          ),
          ...(isPriced
            ? [
                numberColumn(unit),
                named('price-per-cu', numberColumn(words.document.pricePerCu)),
                numberColumn(words.document.dearer(unit)),
              ]
            : []),
          named('standing', textColumn(words.document.why)),
          named('state', textColumn(words.document.state)),
        ],
        rows: document.options.map((row) => optionCells(row, document, words)),
      },
    ],
  });
}

function optionCells(
  { option, rank, standing, pricePerCu }: OptionRow,
  document: ReportDocument,
  words: DocumentWords,
): readonly DocumentCell[] {
  const { answer, priceList } = document;
  const why = words.standing(standing);
  return [
    numberCell(rank, words.number),
    numberCell(option.slaveCount, words.number),
    textCell(words.shape(option.slave)),
    numberCell(option.masterCount, words.number),
    textCell(words.shape(option.master)),
    numberCell(option.capacityCu, words.number),
    numberCell(option.unusedCu, words.number),
    numberCell(option.nodeCount, words.number),
    ...(hasPrices(document)
      ? [
          amountCell(option.price, words.amount),
          numberCell(pricePerCu, (amount) => words.amount(amount, priceList.currency)),
          amountCell(standing.kind === 'dearer' ? standing.by : null, words.amount),
        ]
      : []),
    textCell(standing.kind === 'dearer' ? words.document.costs(why) : why),
    textCell(option.slave === answer.slave ? words.steps.now : ''),
  ];
}

/** How the chosen cluster grows, a worker at a time. */
export function stepsSection(document: ReportDocument, words: DocumentWords): DocumentSection {
  return sectionOf('steps', words.steps.heading, {
    paragraphs: [refusalSentence(document, words), carriesSentence(document, words)].filter(
      (text) => text !== undefined,
    ),
    tables: [
      {
        columns: [
          ...[
            words.steps.slaves,
            ...(document.processes ? [words.processes.heading] : []),
            words.document.capacityCu,
            words.document.carries,
          ].map(numberColumn),
          ...(isPool(document) ? [] : [textColumn(words.document.masterShape)]),
          ...(hasPrices(document) ? [numberColumn(unitOf(document, words))] : []),
          textColumn(words.document.state),
        ],
        rows: document.steps.map((row) => stepCells(row, document, words)),
      },
    ],
  });
}

function stepCells(
  row: StepRow,
  document: ReportDocument,
  words: DocumentWords,
): readonly DocumentCell[] {
  const { step, carries } = row;
  return [
    numberCell(boughtCount(document, step.slaveCount), words.number),
    ...(document.processes ? [numberCell(step.processCount, words.number)] : []),
    numberCell(step.capacityCu, words.number),
    numberCell(carries, words.number),
    ...(isPool(document) ? [] : [textCell(words.shape(step.master))]),
    ...(hasPrices(document) ? [amountCell(step.price, words.amount)] : []),
    textCell(stepStates(row, words).join(words.document.between)),
  ];
}

/** Every calculation from the load to the price, with its source. */
export function derivationSection(
  { derivation }: ReportDocument,
  words: DocumentWords,
): DocumentSection {
  const { heading, formula, result, source } = words.derivation;
  return sectionOf('derivation', heading, {
    tables: [
      {
        columns: [
          ...[words.document.stepOf, words.document.subject, formula].map(textColumn),
          numberColumn(result),
          ...[words.document.unit, source].map(textColumn),
        ],
        rows: derivation.map((step) => [
          textCell(words.derivation.kinds[step.kind]),
          textCell(subjectText(step, words)),
          textCell(writeFormula(step.formula, words.derivation.figure)),
          ...resultCells(step, words),
          textCell(originText(step.origin, words)),
        ]),
      },
    ],
  });
}

function subjectText({ kind, subject }: DerivationRow, words: DocumentWords): string {
  switch (kind) {
    case 'workload-throughput':
    case 'workload-resources':
      return subject ?? words.printed.unnamed;
    case 'project':
      return subject ?? words.derivation.sharedProject;
    case 'processes-each':
    case 'usable':
    case 'slaves':
    case 'capacity':
    case 'master':
    case 'range-low-price':
    case 'range-middle-price':
    case 'range-high-price':
      return subject === null ? '' : words.shape(subject);
    default:
      return '';
  }
}

function resultCells(
  { result }: DerivationRow,
  words: DocumentWords,
): readonly [DocumentCell, DocumentCell] {
  switch (result.unit) {
    case 'cu':
      return [numberCell(result.value, words.number), textCell(words.document.cu)];
    case 'slaves':
    case 'masters':
    case 'machines':
    case 'processes':
      return [numberCell(result.value, words.number), textCell(words.document.units[result.unit])];
    case 'percent':
      return [shareCell(result.value, words.percentFigure), textCell(words.document.percent)];
    case 'shape':
      return [textCell(words.shape(result.value)), textCell('')];
    case 'price': {
      const { value } = result;
      if (!value) return [textCell(words.derivation.noPrice), textCell('')];
      return [
        amountCell(value, words.amount),
        textCell(words.priceUnit(value.currency, value.per)),
      ];
    }
  }
}

function originText(origin: Origin, words: DocumentWords): string {
  if (origin === 'plan') return words.derivation.originPlan;
  if (origin === 'steps') return words.derivation.originSteps;
  if (origin === 'ours') return words.derivation.originOurs;
  return words.source.short(origin);
}

/** The documents behind the figures. */
export function sourcesSection(
  { sources, plan }: ReportDocument,
  words: DocumentWords,
): DocumentSection {
  const headings = [
    words.source.document,
    words.document.edition,
    words.document.textDate,
    words.document.publisher,
    words.document.places,
  ];
  return sectionOf('sources', words.document.sources, {
    tables: [
      {
        columns: headings.map(textColumn),
        rows: sources.map(({ id, title, edition, date, publisher, places }) =>
          [
            sourceTitle(id, title, plan.priceList, words),
            edition,
            date,
            publisher,
            places
              .map((place) =>
                words.document.placeOf(words.source.placeName(place.place), place.date),
              )
              .join(words.document.between),
          ].map(textCell),
        ),
      },
    ],
  });
}

/** The unit of every price of the document. */
export function unitOf({ priceList }: ReportDocument, words: DocumentWords): string {
  return words.priceUnit(priceList.currency, priceList.per);
}
