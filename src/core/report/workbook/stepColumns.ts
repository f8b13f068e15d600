import { boughtCount } from '@/core/report/boughtCount';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { StepRow } from '@/core/report/stepRows';
import { listedSteps } from '@/core/sizing/steps';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import {
  cheapestCoordinator,
  clusterPriceFormula,
  coordinatorCostColumns,
  coordinatorNumber,
  isManaged,
} from './coordinatorCosts';
import { constant, noPrice, quoted, roundedDown, threeDigits } from './exactFormula';
import { hasProcesses, processesFormula, reserveFormula } from './packingFormulas';
import { answerPlace, managementCost, managementUnits, usableCu } from './poolFormulas';
import { priceHeading, withoutPrice } from './priceColumn';
import type { CellsAt, SheetColumn } from './table';
import type { Cell, Format, Role } from './workbook';

/** The answer and the sizes right after it; two rows more for the end of what its coordinators manage. */
const consecutiveRows = listedSteps + 1;
const listedRows = consecutiveRows + 2;

type Key =
  | 'bought'
  | 'workers'
  | 'processes'
  | 'capacity'
  | 'carries'
  | 'coordinatorShape'
  | 'price'
  | 'state'
  | 'cost'
  | 'coordinator';

/** The sizes of the answer's cluster as exported; undefined for a row that has none. */
export function stepItems(document: ReportDocument): readonly (StepRow | undefined)[] {
  const { steps } = document;
  const length = isPool(document) ? consecutiveRows : listedRows;
  return Array.from({ length }, (_, i) => steps[i]);
}

/** One size of the answer's cluster a row. A row is empty where no coordinator manages a larger cluster. */
export function stepColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<StepRow | undefined, Key>[] {
  const { workbook } = words;
  const capacity = (row: StepRow | undefined) => row?.step.capacityCu ?? '';
  const unlessEmpty =
    (
      source: (at: CellsAt<Key>, index: number) => string,
      cached: (row: StepRow) => number | string,
      format: Format = 'whole',
      role: Role = 'plain',
    ) =>
    (row: StepRow | undefined, at: CellsAt<Key>, index: number): Cell =>
      formula(
        `IF(${at('workers')}="","",${source(at, index)})`,
        row ? cached(row) : '',
        format,
        role,
      );
  return [
    {
      key: 'workers',
      heading: `#${words.document.slaves}`,
      name: 'StepWorkers',
      cell: (row, _, i) =>
        formula(countFormula(document, i), row?.step.slaveCount ?? '', 'whole', 'strong'),
    },
    {
      key: 'capacity',
      heading: `#${words.document.capacityCu}`,
      cell: unlessEmpty((at) => `${at('workers')}*${usableOf(document)}`, capacity),
    },
    ...(hasProcesses(document)
      ? [
          {
            key: 'processes' as const,
            heading: `#${words.processes.heading}`,
            cell: unlessEmpty(
              (at) => processesFormula(at('capacity')),
              ({ step }) => step.processCount ?? '',
            ),
          },
        ]
      : []),
    {
      key: 'carries',
      heading: `#${words.document.carries}`,
      cell: unlessEmpty(
        (at) => carriedFormula(document, at),
        ({ carries }) => carries ?? '',
      ),
    },
    {
      key: 'coordinatorShape',
      heading: words.document.masterShape,
      cell: unlessEmpty(
        (at) => `INDEX(CoordinatorShapes,${at('coordinator')})`,
        ({ step }) => words.shape(step.master),
        'general',
      ),
    },
    {
      key: 'price',
      heading: `#${priceHeading(document, words)}`,
      cell: unlessEmpty(
        (at) => {
          const workerPrice = `INDEX(WorkerPrices,${answerPlace(document)})`;
          const costs = isPool(document) ? managementCost(document) : at('cost');
          const price = clusterPriceFormula(document, at('workers'), workerPrice, costs);
          return `IF(${price}>=${constant(noPrice)},${quoted(withoutPrice(document, words))},${price})`;
        },
        ({ step }) => step.price?.amount ?? withoutPrice(document, words),
        'amount',
      ),
    },
    {
      key: 'state',
      heading: words.document.state,
      cell: unlessEmpty(
        (at, index) => {
          if (index === 0) return quoted(words.steps.now);
          if (isPool(document)) return '""';
          const isOther = `${at('coordinator')}<>INDEX(StepCoordinators,${index})`;
          return `IF(${isOther},${quoted(words.steps.changes)},"")`;
        },
        ({ place }) => stateText(place, words),
        'general',
      ),
    },
    ...coordinatorCostColumns(document, words, capacity),
    {
      key: 'coordinator',
      heading: `#${workbook.masterNumber}`,
      name: 'StepCoordinators',
      cell: unlessEmpty(
        (at) => cheapestCoordinator(at('cost')),
        ({ step }) => coordinatorNumber(document, step.master),
        'whole',
        'muted',
      ),
    },
  ];
}

function usableOf(document: ReportDocument): string {
  return usableCu(document, answerPlace(document));
}

/** One size of a pool a row: every unit that is bought, with those of management, and what the units of work carry. */
export function unitStepColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<StepRow | undefined, Key>[] {
  const found = new Map(stepColumns(document, words).map((column) => [column.key, column]));
  const bought: SheetColumn<StepRow | undefined, Key> = {
    key: 'bought',
    heading: `#${words.steps.slaves}`,
    cell: (row, at) =>
      formula(
        `${at('workers')}${managementUnits(document)}`,
        row ? boughtCount(document, row.step.slaveCount) : '',
        'whole',
        'strong',
      ),
  };
  const columns = [
    bought,
    found.get('workers'),
    found.get('carries'),
    found.get('price'),
    found.get('state'),
  ];
  return columns.filter((column) => column !== undefined);
}

/** Records/s with the spares lost and the headroom kept, as they are shown. */
function carriedFormula(document: ReportDocument, at: CellsAt<Key>): string {
  const spares = isPool(document) ? '' : '-SpareWorkers';
  const working = `MAX(0,${at('workers')}${spares})*${usableOf(document)}`;
  const carried = `${working}*(TotalLoad/(PeakCu*${reserveFormula(document)}))`;
  return `IF(TotalLoad=0,"",${threeDigits(roundedDown(carried))})`;
}

/** The next size, or where the answer's coordinators end: the most workers that they manage, then one more. */
function countFormula(document: ReportDocument, index: number): string {
  if (index === 0) return `INDEX(OptionWorkers,${answerPlace(document)})`;
  if (isPool(document)) return `INDEX(StepWorkers,${index})+1`;
  const usable = usableOf(document);
  if (index < consecutiveRows) {
    const before = `INDEX(StepWorkers,${index})`;
    return `IF(${before}="","",IF(${isManaged(`(${before}+1)*${usable}`)},${before}+1,""))`;
  }
  const listed = `INDEX(StepWorkers,${consecutiveRows})`;
  const ceiling = 'INDEX(CoordinatorCeilings,INDEX(StepCoordinators,1))';
  const last = `INT(${ceiling}/${usable})`;
  const oneMore = `IF(${isManaged(`(${last}+1)*${usable}`)},${last}+1,"")`;
  const rest =
    index === consecutiveRows
      ? `IF(${last}>${listed},${last},IF(${last}=${listed},${oneMore},""))`
      : `IF(${last}>${listed},${oneMore},"")`;
  return `IF(OR(${ceiling}="",${listed}=""),"",${rest})`;
}

function stateText(place: StepRow['place'], { steps }: WordsWith<'workbook'>): string {
  switch (place) {
    case 'now':
      return steps.now;
    case 'larger-masters':
      return steps.changes;
    default:
      return '';
  }
}
