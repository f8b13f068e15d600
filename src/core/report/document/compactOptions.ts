import type { OptionRow } from '@/core/report/optionRows';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { hasPrices } from './hasPrices';
import {
  amountCell,
  type DocumentCell,
  type DocumentColumn,
  type DocumentSection,
  numberCell,
  numberColumn,
  type Table,
  textCell,
  textColumn,
} from './layoutParts';
import { unitOf } from './tableSections';

/** Every shape in few columns, for a slide or an upright page: a number of machines stands beside their shape. */
export function compactOptions(document: ReportDocument, words: DocumentWords): Table {
  const unit = unitOf(document, words);
  return {
    columns: [
      numberColumn(words.document.rank),
      textColumn(words.document.slavesOfShape),
      textColumn(words.document.mastersOfShape),
      ...[
        words.document.capacityCu,
        words.document.unusedCu,
        words.document.machines,
        ...(hasPrices(document) ? [unit, words.document.dearer(unit)] : []),
      ].map(numberColumn),
    ],
    rows: document.options.map((row) => optionCells(row, document, words)),
  };
}

function optionCells(
  { option, rank, standing }: OptionRow,
  document: ReportDocument,
  words: DocumentWords,
): readonly DocumentCell[] {
  return [
    numberCell(rank, words.number),
    textCell(words.machines(option.slaveCount, option.slave)),
    textCell(words.machines(option.masterCount, option.master)),
    numberCell(option.capacityCu, words.number),
    numberCell(option.unusedCu, words.number),
    numberCell(option.nodeCount, words.number),
    ...(hasPrices(document)
      ? [
          amountCell(option.price, words.amount),
          amountCell(standing.kind === 'dearer' ? standing.by : null, words.amount),
        ]
      : []),
  ];
}

/**
 * The section of all shapes for an upright page: its compact table, then what that leaves out, shape by shape.
 * Nothing of the wide table is lost.
 */
export function uprightOptions(
  section: DocumentSection,
  document: ReportDocument,
  words: DocumentWords,
): DocumentSection {
  return {
    ...section,
    tables: [
      compactOptions(document, words),
      ...section.tables.map((table) => namedColumns(table)),
    ],
  };
}

/** The columns of the wide table that have a name: those that the compact one leaves out, and what tells its rows apart. */
function namedColumns({ columns, rows }: Table): Table {
  const isKept = (_: DocumentColumn | DocumentCell, i: number) => columns[i]?.name !== undefined;
  return { columns: columns.filter(isKept), rows: rows.map((row) => row.filter(isKept)) };
}
