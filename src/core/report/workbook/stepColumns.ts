import type { ReportDocument } from '@/core/report/document/documentModel';
import { unitOf } from '@/core/report/document/tableSections';
import type { StepRow } from '@/core/report/stepRows';
import { listedSteps } from '@/core/sizing/steps';
import type { Words } from '@/core/words/words';
import { formula } from './cellsOf';
import {
  cheapestCoordinator,
  clusterPrice,
  coordinatorCostColumns,
  coordinatorNumber,
  isManaged,
} from './coordinatorCosts';
import { constant, noPrice, quoted, roundedDown, threeDigits } from './exactFormula';
import type { CellsAt, SheetColumn } from './table';
import type { Cell, Format, Role } from './workbook';

/** The answer and the sizes right after it; two rows more for the end of what its coordinators manage. */
const consecutiveRows = listedSteps + 1;
const listedRows = consecutiveRows + 2;

type Key =
  | 'workers'
  | 'capacity'
  | 'carries'
  | 'coordinatorShape'
  | 'price'
  | 'state'
  | 'cost'
  | 'coordinator';

/** The sizes of the answer's cluster as exported; undefined for a row that has none. */
export function stepItems({ steps }: ReportDocument): readonly (StepRow | undefined)[] {
  return Array.from({ length: listedRows }, (_, i) => steps[i]);
}

/** One size of the answer's cluster a row. A row is empty where no coordinator manages a larger cluster. */
export function stepColumns(
  document: ReportDocument,
  words: Words,
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
      cell: (row, _, i) => formula(countFormula(i), row?.step.slaveCount ?? '', 'whole', 'strong'),
    },
    {
      key: 'capacity',
      heading: `#${words.document.capacityCu}`,
      cell: unlessEmpty((at) => `${at('workers')}*${usable}`, capacity),
    },
    {
      key: 'carries',
      heading: `#${words.document.carries}`,
      cell: unlessEmpty(carriedFormula, ({ carries }) => carries ?? ''),
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
      heading: `#${unitOf(document, words)}`,
      cell: unlessEmpty(
        (at) => {
          const workerPrice = 'INDEX(WorkerPrices,AnswerShape)';
          const price = clusterPrice(document, at('workers'), workerPrice, at('cost'));
          return `IF(${price}>=${constant(noPrice)},${quoted(workbook.notPriced)},${price})`;
        },
        ({ step }) => step.price?.amount ?? workbook.notPriced,
        'amount',
      ),
    },
    {
      key: 'state',
      heading: words.document.state,
      cell: unlessEmpty(
        (at, index) => {
          if (index === 0) return quoted(words.steps.now);
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

const usable = 'INDEX(WorkerUsableCu,AnswerShape)';

/** Records/s with the spares lost and the headroom kept, as they are shown. */
function carriedFormula(at: CellsAt<Key>): string {
  const working = `MAX(0,${at('workers')}-SpareWorkers)*${usable}`;
  const carried = `${working}*(TotalLoad/(PeakCu*(100+HeadroomPercent)/100))`;
  return `IF(TotalLoad=0,"",${threeDigits(roundedDown(carried))})`;
}

/** The next size, or where the answer's coordinators end: the most workers that they manage, then one more. */
function countFormula(index: number): string {
  if (index === 0) return 'INDEX(OptionWorkers,AnswerShape)';
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

function stateText(place: StepRow['place'], { steps }: Words): string {
  switch (place) {
    case 'now':
      return steps.now;
    case 'larger-masters':
      return steps.changes;
    default:
      return '';
  }
}
