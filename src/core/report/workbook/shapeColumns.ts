import { platformFor } from '@/core/plan/platformFor';
import type { WorkerShape } from '@/core/platforms/platform';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { OptionRow } from '@/core/report/optionRows';
import { minimumWorkersOf } from '@/core/sizing/coordinatorCount';
import { workerCountFor } from '@/core/sizing/options';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import {
  cheapestCoordinator,
  clusterPriceFormula,
  coordinatorCostColumns,
  coordinatorNumber,
} from './coordinatorCosts';
import { ceilingFormula, noPrice, notAble, noWorkerPrice } from './exactFormula';
import { machinePrices } from './machinePrices';
import {
  fewestWorkers,
  hasManagement,
  managementCost,
  managementUnits,
  usableCu,
} from './poolFormulas';
import { priceHeading } from './priceColumn';
import type { SheetColumn } from './table';

/** A worker shape with its cluster as exported; `row` is undefined where no coordinator manages the cluster. */
export type ShapeItem = {
  readonly worker: WorkerShape;
  readonly workerCount: number;
  readonly row: OptionRow | undefined;
};

type Key =
  | 'shape'
  | 'workers'
  | 'capacity'
  | 'machines'
  | 'cost'
  | 'coordinator'
  | 'price'
  | 'rank';

/** Every worker shape of the platform in its order. */
export function shapeItems({ plan, figures, options }: ReportDocument): readonly ShapeItem[] {
  const platform = platformFor(plan);
  const { workers } = platform;
  return workers.map((worker) => ({
    worker,
    workerCount: workerCountFor(
      figures.requiredCu,
      worker.usableCu,
      plan.spareSlaves,
      minimumWorkersOf(platform, plan),
    ),
    row: options.find(({ option }) => option.slave === worker.shape),
  }));
}

/**
 * The cluster of one worker shape: n = max(minimum, ⌈need ÷ usable⌉ + spares), its coordinator, its price, and its rank.
 * The rank is one more than the shapes before it: by price, where there is none by a price of the workers, then by
 * machines, by cores of the workers, by their order here. Rank and coordinator are empty where none manages the cluster.
 */
export function shapeColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<ShapeItem, Key>[] {
  const { workbook } = words;
  const of = (list: string, index: number) => `INDEX(${list},${index + 1})`;
  return [
    {
      key: 'shape',
      heading: words.document.slaveShape,
      cell: ({ worker }, _, i) => formula(of('WorkerShapes', i), words.shape(worker.shape)),
    },
    {
      key: 'workers',
      heading: `#${words.document.slaves}`,
      name: 'OptionWorkers',
      cell: ({ workerCount }, _, i) => {
        const needed = ceilingFormula(`NeedCu/${usableCu(document, String(i + 1))}`);
        const spares = isPool(document) ? '' : '+SpareWorkers';
        return formula(`MAX(${fewestWorkers(document)},${needed}${spares})`, workerCount, 'whole');
      },
    },
    {
      key: 'capacity',
      heading: `#${words.document.capacityCu}`,
      name: 'OptionCapacity',
      cell: (item, at, i) =>
        formula(`${at('workers')}*${usableCu(document, String(i + 1))}`, capacityOf(item), 'whole'),
    },
    {
      key: 'machines',
      heading: `#${words.document.machines}`,
      name: 'OptionMachines',
      cell: ({ workerCount }, at) =>
        formula(
          `${at('workers')}${isPool(document) ? managementUnits(document) : '+CoordinatorCount'}`,
          workerCount + document.answer.masterCount,
          'whole',
        ),
    },
    ...coordinatorCostColumns(document, words, capacityOf),
    {
      key: 'coordinator',
      heading: `#${workbook.masterNumber}`,
      name: 'OptionCoordinator',
      cell: ({ row }, at) =>
        formula(
          cheapestCoordinator(at('cost')),
          row ? coordinatorNumber(document, row.option.master) : '',
          'whole',
          'muted',
        ),
    },
    {
      key: 'price',
      heading: `#${priceHeading(document, words)}`,
      name: 'OptionPrice',
      cell: (item, at, i) =>
        formula(
          clusterPriceFormula(
            document,
            at('workers'),
            of('WorkerPrices', i),
            isPool(document) ? managementCost(document) : at('cost'),
          ),
          costOf(document, item),
          'cost',
        ),
    },
    {
      key: 'rank',
      heading: `#${words.document.rank}`,
      name: 'OptionRank',
      cell: ({ row }, at, i) => {
        const cores = `${at('workers')}*${of('WorkerCores', i)}`;
        const inOrder = `(ROW(OptionWorkers)<ROW(${at('workers')}))`;
        const byCores = before('OptionWorkers*WorkerCores', cores, inOrder);
        const byMachines = before('OptionMachines', at('machines'), byCores);
        const byPrice = before('OptionPrice', at('price'), byMachines);
        return formula(
          `IF(${at('coordinator')}="","",1+SUMPRODUCT(${byPrice}))`,
          row?.rank ?? '',
          'whole',
          'strong',
        );
      },
    },
  ];
}

/** What is bought of a pool, which has units of one kind: what that carries and what it costs. */
export function unitColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<ShapeItem, Key>[] {
  const found = new Map(shapeColumns(document, words).map((column) => [column.key, column]));
  const management: SheetColumn<ShapeItem, Key> = {
    key: 'coordinator',
    heading: `#${words.document.masters}`,
    name: 'CoordinatorCount',
    cell: () => formula('Workspaces*ManagementUnits', document.answer.masterCount, 'whole'),
  };
  const columns = [
    found.get('workers'),
    hasManagement(document) ? management : undefined,
    found.get('machines'),
    found.get('capacity'),
    found.get('price'),
  ];
  return columns.filter((column) => column !== undefined);
}

/** 1 for each of a list that is less than its own value, and what is next to decide for each that is equal. */
function before(list: string, value: string, next: string): string {
  return `((${list}<${value})+(${list}=${value})*${next})`;
}

function capacityOf({ worker, workerCount }: ShapeItem): number {
  return workerCount * worker.usableCu;
}

function costOf(document: ReportDocument, { worker, row }: ShapeItem): number {
  if (!row) return notAble;
  if (row.option.price) return row.option.price.amount;
  return machinePrices(document).workerPrice(worker.shape) === null ? noWorkerPrice : noPrice;
}
