import type { DerivationStep, Origin } from '@/core/report/derivationStep';
import { writeFormula } from '@/core/report/formula';
import type { OptionRow } from '@/core/report/optionRows';
import type { StepRow } from '@/core/report/stepRows';
import { carriesSentence, refusalSentence } from './answerSentence';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import {
  type Cell,
  numberCell,
  numberColumn,
  type Section,
  sectionOf,
  shareCell,
  textCell,
  textColumn,
} from './layoutParts';

/** Every shape with what it costs against the best. */
export function optionsSection(document: ReportDocument, words: DocumentWords): Section {
  const { own } = words;
  const unit = unitOf(document, words);
  return sectionOf(own.options, {
    tables: [
      {
        columns: [
          numberColumn(own.rank),
          numberColumn(own.slaves),
          textColumn(own.slaveShape),
          numberColumn(own.masters),
          textColumn(own.masterShape),
          ...[
            own.capacityCu,
            own.unusedCu,
            own.machines,
            unit,
            own.pricePerCu,
            own.dearer(unit),
          ].map(numberColumn),
          textColumn(own.why),
          textColumn(own.state),
        ],
        rows: document.options.map((row) => optionCells(row, document, words)),
      },
    ],
  });
}

function optionCells(
  { option, rank, standing, pricePerCu }: OptionRow,
  { answer }: ReportDocument,
  { page, later, own }: DocumentWords,
): readonly Cell[] {
  const why = page.standing(standing);
  return [
    numberCell(rank, page.number),
    numberCell(option.slaveCount, page.number),
    textCell(page.shape(option.slave)),
    numberCell(option.masterCount, page.number),
    textCell(page.shape(option.master)),
    numberCell(option.capacityCu, page.number),
    numberCell(option.unusedCu, page.number),
    numberCell(option.nodeCount, page.number),
    numberCell(option.price?.amount, page.amount),
    numberCell(pricePerCu, page.amount),
    numberCell(standing.kind === 'dearer' ? standing.by.amount : null, page.amount),
    textCell(standing.kind === 'dearer' ? own.costs(why) : why),
    textCell(option.slave === answer.slave ? later.steps.now : ''),
  ];
}

/** How the chosen cluster grows, a Slave at a time. */
export function stepsSection(document: ReportDocument, words: DocumentWords): Section {
  const { later, own } = words;
  return sectionOf(later.steps.heading, {
    paragraphs: [refusalSentence(document, words), carriesSentence(document, words)].filter(
      (text) => text !== undefined,
    ),
    tables: [
      {
        columns: [
          ...[own.slaves, own.capacityCu, own.carries].map(numberColumn),
          textColumn(own.masterShape),
          numberColumn(unitOf(document, words)),
          textColumn(own.state),
        ],
        rows: document.steps.map((row) => stepCells(row, words)),
      },
    ],
  });
}

function stepCells(
  { step, carries, place, ceilingCu }: StepRow,
  { page, later, own }: DocumentWords,
): readonly Cell[] {
  const states = [
    ...(place === 'now' ? [later.steps.now] : []),
    ...(place === 'larger-masters' ? [later.steps.changes] : []),
    ...(ceilingCu === undefined ? [] : [later.steps.ends(ceilingCu)]),
  ];
  return [
    numberCell(step.slaveCount, page.number),
    numberCell(step.capacityCu, page.number),
    numberCell(carries, page.number),
    textCell(page.shape(step.master)),
    numberCell(step.price?.amount, page.amount),
    textCell(states.join(own.between)),
  ];
}

/** Every step from the load to the price, with its source. */
export function derivationSection({ derivation }: ReportDocument, words: DocumentWords): Section {
  const { later, own } = words;
  const { heading, formula, result, source } = later.derivation;
  return sectionOf(heading, {
    tables: [
      {
        columns: [
          ...[own.stepOf, own.subject, formula].map(textColumn),
          numberColumn(result),
          ...[own.unit, source].map(textColumn),
        ],
        rows: derivation.map((step) => [
          textCell(later.derivation.kinds[step.kind]),
          textCell(subjectText(step, words)),
          textCell(writeFormula(step.formula, later.derivation.figure)),
          ...resultCells(step, words),
          textCell(originText(step.origin, words)),
        ]),
      },
    ],
  });
}

function subjectText({ kind, subject }: DerivationStep, { page, later }: DocumentWords): string {
  switch (kind) {
    case 'workload-throughput':
    case 'workload-resources':
      return subject ?? later.derivation.unnamedWorkload;
    case 'project':
      return subject ?? later.derivation.sharedProject;
    case 'slaves':
    case 'capacity':
    case 'master':
    case 'range-low-price':
    case 'range-high-price':
      return subject === null ? '' : page.shape(subject);
    default:
      return '';
  }
}

function resultCells(
  { result }: DerivationStep,
  { page, later, own }: DocumentWords,
): readonly [Cell, Cell] {
  switch (result.unit) {
    case 'cu':
      return [numberCell(result.value, page.number), textCell(own.cu)];
    case 'slaves':
    case 'machines':
      return [numberCell(result.value, page.number), textCell(own.units[result.unit])];
    case 'percent':
      return [shareCell(result.value, page.share), textCell(own.percent)];
    case 'shape':
      return [textCell(page.shape(result.value)), textCell('')];
    case 'price': {
      const { value } = result;
      if (!value) return [textCell(later.derivation.noPrice), textCell('')];
      return [
        numberCell(value.amount, page.amount),
        textCell(own.money[value.currency]?.[value.per] ?? ''),
      ];
    }
  }
}

function originText(origin: Origin, { later }: DocumentWords): string {
  if (origin === 'plan') return later.derivation.originPlan;
  if (origin === 'steps') return later.derivation.originSteps;
  return later.source.short(origin);
}

/** The documents behind the figures. */
export function sourcesSection(
  { sources }: ReportDocument,
  { later, own }: DocumentWords,
): Section {
  const headings = [later.source.document, own.edition, own.textDate, own.publisher, own.places];
  return sectionOf(own.sources, {
    tables: [
      {
        columns: headings.map(textColumn),
        rows: sources.map(({ id, title, edition, date, publisher, places }) =>
          [
            later.source.titled(id, title),
            edition,
            date,
            publisher,
            places
              .map((place) => own.placeOf(later.source.places[place.place], place.date))
              .join(own.between),
          ].map(textCell),
        ),
      },
    ],
  });
}

/** The unit of every price of the document. */
export function unitOf({ priceList }: ReportDocument, { own }: DocumentWords): string {
  return own.money[priceList.currency]?.[priceList.per] ?? priceList.currency;
}
