import { platformFor } from '@/core/plan/platformFor';
import type { CoordinatorShape, WorkerShape } from '@/core/platforms/platform';
import type { Citation } from '@/core/platforms/sources';
import { pricesText } from '@/core/report/document/documentHead';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { hasPriceList } from '@/core/report/document/hasPriceList';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { emptyRow, figure, formula, input, row, sentence, text } from './cellsOf';
import { costsTheSame, machinePrices } from './machinePrices';
import { monthRows, workerPriceCell } from './monthPrice';
import { hasProcesses, packedCu } from './packingFormulas';
import { hasManagement } from './poolFormulas';
import { priceHeading } from './priceColumn';
import { kindRows, ruleRows } from './ruleRows';
import { sheetHead } from './sheetHead';
import { sheetOf } from './sheetOf';
import { sourceCell } from './sourceCell';
import { type SheetColumn, tableHead, tableRows } from './table';
import type { Cell, Sheet } from './workbook';

const widths = [30, 14, 14, 18, 20, 34];

/** What the machines carry and cost, and the rules: figures of the provider, which a person may change too. */
export function pricesSheet(document: ReportDocument, words: WordsWith<'workbook'>): Sheet {
  const { workbook } = words;
  const platform = platformFor(document.plan);
  const shown = <C extends { readonly key: Key }>(columns: readonly C[]) =>
    isPool(document) ? columns.filter(({ key }) => key !== 'cu') : columns;
  const workers = shown(workerColumns(document, words));
  const coordinators = shown(coordinatorColumns(document, words));
  return sheetOf({
    name: workbook.sheets.prices,
    widths,
    rows: [
      ...sheetHead(document, words, workbook.sheets.prices, widths),
      sentence(
        `${words.document.prices}${words.document.colon}${pricesText(document, words)}`,
        widths,
      ),
      sentence(workbook.unpricedHint(hasPriceList(document)), widths, 'muted'),
      row(text(workbook.slavesHeading, 'section')),
      ...(hasProcesses(document) ? [sentence(workbook.packedHint, widths, 'muted')] : []),
      tableHead(workers, widths),
      ...tableRows(workers, platform.workers),
      emptyRow,
      ...(isPool(document) && !hasManagement(document)
        ? []
        : [
            row(text(workbook.mastersHeading, 'section')),
            ...(isPool(document) ? [] : [sentence(workbook.ceilingHint, widths, 'muted')]),
            tableHead(coordinators, widths),
            ...tableRows(coordinators, platform.coordinators),
            emptyRow,
          ]),
      ...monthRows(document, words),
      ...kindRows(document, words, widths),
      emptyRow,
      ...ruleRows(document, words, widths),
    ],
  });
}

type Key = 'shape' | 'cores' | 'memory' | 'cu' | 'price' | 'source';

function workerColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<WorkerShape, Key>[] {
  const { workbook } = words;
  const { workerPrice } = machinePrices(document);
  return [
    {
      key: 'shape',
      heading: workbook.shape,
      name: 'WorkerShapes',
      cell: ({ shape }) => text(words.shape(shape)),
    },
    {
      key: 'cores',
      heading: `#${words.document.cores}`,
      name: 'WorkerCores',
      cell: ({ cores }) => figure(cores, 'whole'),
    },
    {
      key: 'memory',
      heading: `#${words.document.memory}`,
      cell: ({ memoryGb }) => figure(memoryGb, 'whole'),
    },
    {
      key: 'cu',
      heading: `#${workbook.usable}`,
      name: 'WorkerUsableCu',
      cell: ({ usableCu }, at) =>
        hasProcesses(document)
          ? formula(packedCu(at('cores'), at('memory')), usableCu, 'whole')
          : input(usableCu),
    },
    {
      key: 'price',
      heading: `#${priceHeading(document, words)}`,
      name: 'WorkerPrices',
      cell: ({ shape }) => workerPriceCell(document, workerPrice(shape)),
    },
    sourceColumn(document, words),
  ];
}

function coordinatorColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<CoordinatorShape, Key>[] {
  const { workbook } = words;
  return [
    {
      key: 'shape',
      heading: workbook.shape,
      name: 'CoordinatorShapes',
      cell: ({ shape }) => text(words.shape(shape)),
    },
    {
      key: 'cores',
      heading: `#${words.document.cores}`,
      cell: ({ cores }) => figure(cores, 'whole'),
    },
    {
      key: 'memory',
      heading: `#${words.document.memory}`,
      cell: ({ memoryGb }) => figure(memoryGb, 'whole'),
    },
    {
      key: 'cu',
      heading: `#${workbook.ceiling}`,
      name: 'CoordinatorCeilings',
      cell: ({ maximumCu }) => input(maximumCu ?? null),
    },
    {
      key: 'price',
      heading: `#${priceHeading(document, words)}`,
      name: 'CoordinatorPrices',
      cell: ({ shape }) => coordinatorPriceCell(document, shape),
    },
    sourceColumn(document, words),
  ];
}

/** Where a machine costs the same in both roles, its price is entered once, among the workers. */
function coordinatorPriceCell(document: ReportDocument, shape: string): Cell {
  const platform = platformFor(document.plan);
  const amount = machinePrices(document).coordinatorPrice(shape);
  if (!costsTheSame(platform, shape, document.plan.priceList))
    return figure(amount, 'amount', 'input');
  const place = platform.workers.findIndex((worker) => worker.shape === shape) + 1;
  const price = `INDEX(WorkerPrices,${place})`;
  return formula(`IF(${price}="","",${price})`, amount ?? '', 'amount');
}

function sourceColumn(
  { priceList }: ReportDocument,
  words: WordsWith<'workbook'>,
): SheetColumn<{ readonly citation: Citation }, 'source'> {
  const prices = priceList.citation ? [priceList.citation] : [];
  return {
    key: 'source',
    heading: words.workbook.source,
    cell: ({ citation }) => sourceCell([citation, ...prices], words),
  };
}
