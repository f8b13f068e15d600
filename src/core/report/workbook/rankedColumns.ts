import { minorDigits } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { unitOf } from '@/core/report/document/tableSections';
import type { OptionRow } from '@/core/report/optionRows';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { constant, noPrice, quoted } from './exactFormula';
import { priceHeading, withoutPrice } from './priceColumn';
import type { CellsAt, SheetColumn } from './table';
import type { Cell, Format, Role } from './workbook';

type Key =
  | 'rank'
  | 'workers'
  | 'shape'
  | 'coordinators'
  | 'coordinatorShape'
  | 'capacity'
  | 'unused'
  | 'machines'
  | 'price'
  | 'pricePerCu'
  | 'dearer'
  | 'state';

/** The options by rank, each found by its rank among the shapes. A row is undefined where fewer have a rank. */
export function rankedColumns(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
): readonly SheetColumn<OptionRow | undefined, Key>[] {
  const unit = unitOf(document, words);
  const unpriced = withoutPrice(document, words);
  const none = quoted(unpriced);
  const answer = quoted(words.steps.now);
  /** Empty in a row without a rank; `source` is made of the place of the row's shape. */
  const found =
    (
      source: (place: string, at: CellsAt<Key>) => string,
      cached: (row: OptionRow) => number | string,
      format: Format = 'whole',
      role: Role = 'plain',
    ) =>
    (row: OptionRow | undefined, at: CellsAt<Key>): Cell =>
      formula(
        `IF(${at('rank')}="","",${source(`MATCH(${at('rank')},OptionRank,0)`, at)})`,
        row ? cached(row) : '',
        format,
        role,
      );
  const of = (list: string) => (place: string) => `INDEX(${list},${place})`;
  return [
    {
      key: 'rank',
      heading: `#${words.document.rank}`,
      cell: (row, _, i) =>
        formula(
          `IF(ISERROR(NeedCu),NA(),IF(COUNT(OptionRank)<${i + 1},"",${i + 1}))`,
          row?.rank ?? '',
          'whole',
        ),
    },
    {
      key: 'workers',
      heading: `#${words.document.slaves}`,
      cell: found(of('OptionWorkers'), ({ option }) => option.slaveCount),
    },
    {
      key: 'shape',
      heading: words.document.slaveShape,
      cell: found(
        of('WorkerShapes'),
        ({ option }) => words.shape(option.slave),
        'general',
        'strong',
      ),
    },
    {
      key: 'coordinators',
      heading: `#${words.document.masters}`,
      cell: found(
        () => 'CoordinatorCount',
        ({ option }) => option.masterCount,
      ),
    },
    {
      key: 'coordinatorShape',
      heading: words.document.masterShape,
      cell: found(
        (place) => `INDEX(CoordinatorShapes,INDEX(OptionCoordinator,${place}))`,
        ({ option }) => words.shape(option.master),
        'general',
      ),
    },
    {
      key: 'capacity',
      heading: `#${words.document.capacityCu}`,
      cell: found(of('OptionCapacity'), ({ option }) => option.capacityCu),
    },
    {
      key: 'unused',
      heading: `#${words.document.unusedCu}`,
      cell: found(
        (place) => `INDEX(OptionCapacity,${place})-NeedCu`,
        ({ option }) => option.unusedCu,
      ),
    },
    {
      key: 'machines',
      heading: `#${words.document.machines}`,
      cell: found(of('OptionMachines'), ({ option }) => option.nodeCount),
    },
    {
      key: 'price',
      heading: `#${priceHeading(document, words)}`,
      name: 'RankedPrice',
      cell: found(
        (place) =>
          `IF(INDEX(OptionPrice,${place})>=${constant(noPrice)},${none},INDEX(OptionPrice,${place}))`,
        ({ option }) => option.price?.amount ?? unpriced,
        'amount',
        'strong',
      ),
    },
    {
      key: 'pricePerCu',
      heading: `#${words.document.pricePerCu}`,
      cell: found(
        (_, at) => `IF(OR(${at('price')}=${none},NeedCu=0),"",${at('price')}/NeedCu)`,
        ({ pricePerCu }) => pricePerCu ?? '',
        'amount',
      ),
    },
    {
      key: 'dearer',
      heading: `#${words.document.dearer(unit)}`,
      cell: found(
        (_, at) => {
          const [price, best] = [at('price'), 'INDEX(RankedPrice,1)'];
          const isNone = `OR(${price}=${none},${best}=${none},${price}=${best})`;
          return `IF(${isNone},"",ROUND(${price}-${best},${minorDigits(document.priceList.currency)}))`;
        },
        ({ standing }) => (standing.kind === 'dearer' ? standing.by.amount : ''),
        'amount',
      ),
    },
    {
      key: 'state',
      heading: words.document.state,
      cell: found(
        (place) => `IF(${place}=AnswerShape,${answer},"")`,
        ({ option }) => (option.slave === document.answer.slave ? words.steps.now : ''),
        'general',
      ),
    },
  ];
}
