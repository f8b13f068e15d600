import type { PlatformId } from '@/core/platforms/platform';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import type { DecimalSign } from '@/core/quantity/readDigits';
import { emptyWorkloadDraft, type WorkloadDraft, type WorkloadKind } from './draft';
import { type Doubt, firstDoubt } from './firstDoubt';
import { looksHeaded, scaledCell } from './headingColumns';
import { type Column, type ColumnUse, guessColumns, isHeading } from './rowColumns';
import { type RowCells, workloadOf } from './rowWorkload';
import { findTotals, type TotalRow } from './totalRows';
import { otherField, typedProduct } from './typedProduct';
import { workloadCount } from './workloadFields';
import { kindOfWord, workWord } from './workWords';

/** What a person decides about a pasted table. */
export type RowChoices = {
  readonly kindWhenUnsaid: WorkloadKind;
  /** What columns are used as, by place, where it is not as guessed. */
  readonly uses: ReadonlyMap<number, ColumnUse | undefined>;
  /** What words for work stand for, as `RowsReading.words` names them. */
  readonly kinds: ReadonlyMap<string, WorkloadKind>;
  readonly hasHeadings: boolean | undefined;
  readonly decimalSign: DecimalSign | undefined;
  readonly keepsTotals: boolean;
};

export const noChoices: RowChoices = {
  kindWhenUnsaid: 'complex',
  uses: new Map(),
  kinds: new Map(),
  hasHeadings: undefined,
  decimalSign: undefined,
  keepsTotals: false,
};

/** A word for work, the pasted rows that have it, and its kind; undefined until somebody says. */
export type WorkWord = {
  readonly word: string;
  readonly rows: number;
  readonly kind: WorkloadKind | undefined;
};

/** Rows are counted from one, as pasted. */
export type RowsReading = {
  readonly hasHeadings: boolean;
  readonly columns: readonly Column[];
  /** As many as a plan can hold; `rows` is how many there would be. */
  readonly workloads: readonly WorkloadDraft[];
  readonly rows: number;
  /** How many workloads the rows stand for, each row as often as it counts. */
  readonly count: number;
  /** Rows that name no kind of work. */
  readonly unsaid: number;
  readonly words: readonly WorkWord[];
  readonly totals: readonly TotalRow[];
  /** Rows whose figure for their kind of work is missing or cannot be read. */
  readonly unread: readonly number[];
  /** Rows whose count is none: taken once. */
  readonly uncounted: readonly number[];
  /** Rows that stand there zero times. */
  readonly none: readonly number[];
  /** Rows with figures that their kind of work has no use for. */
  readonly idle: readonly { readonly use: ColumnUse; readonly rows: readonly number[] }[];
  /** The first figure that may be two numbers, as it stands and as both. */
  readonly doubtful: Doubt | undefined;
};

/**
 * Reads the cells of a pasted table as workloads, and says what everything was taken for. Figures stay
 * the text that they are unless their writer's decimal sign is known: the draft's own check judges them
 * beside their fields. Empty rows are passed over.
 */
export function readRows(
  cells: readonly (readonly string[])[],
  choices: RowChoices,
  platform: PlatformId,
  write: (value: number) => string,
): RowsReading {
  const filled = cells
    .map((row, i) => ({ position: i + 1, row: row.map((cell) => cell.trim()) }))
    .filter(({ row }) => row.some((cell) => cell !== ''));
  const hasHeadings =
    choices.hasHeadings ??
    looksHeaded(
      filled.map(({ row }) => row),
      isHeading,
    );
  const columns = columnsOf(
    filled.map(({ row }) => row),
    hasHeadings,
    choices,
  );
  const rows = filled.slice(hasHeadings ? 1 : 0).map(({ position, row }): RowCells => {
    const values = new Map<ColumnUse, string>();
    for (const [i, { use, scale }] of columns.entries()) {
      if (use) values.set(use, isFigure(use) ? scaledCell(row[i] ?? '', scale) : (row[i] ?? ''));
    }
    spreadFactors(values);
    return { position, label: row.find((cell) => cell !== '') ?? '', values };
  });
  const totals = findTotals(rows.map((row) => summed(row, choices.decimalSign)));
  const left = new Set(choices.keepsTotals ? [] : totals.map(({ position }) => position));
  const kept = rows.filter(({ position }) => !left.has(position));
  return {
    hasHeadings,
    columns,
    totals,
    ...taken(kept, choices, emptyWorkloadDraft(platform, write), write),
    doubtful: firstDoubt(kept, figureUses),
  };
}

function columnsOf(
  rows: readonly (readonly string[])[],
  hasHeadings: boolean,
  { uses }: RowChoices,
): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const first = Array.from({ length: width }, (_, i) => rows[0]?.[i] ?? '');
  const chosen = new Set(uses.values());
  return guessColumns(first, hasHeadings).map((column, i) => {
    if (uses.has(i)) return { ...column, use: uses.get(i) };
    return chosen.has(column.use) ? { ...column, use: undefined } : column;
  });
}

/** `25k*6` as a load and `5*3` as cores are two columns' figures, unless the other column has one of its own. */
function spreadFactors(values: Map<ColumnUse, string>) {
  for (const cell of ['qps', 'cores'] as const) {
    if (values.get(otherField[cell])) continue;
    const factors = typedProduct(cell, values.get(cell) ?? '');
    if (factors === undefined || factors === 'bad') continue;
    for (const [use, text] of Object.entries(factors)) values.set(use as ColumnUse, text);
  }
}

const figureUses = [
  ...(['qps', 'peakFactor', 'rate', 'recordBytes', 'cores', 'memoryGb', 'count'] as const),
  'growthInRecords' as const,
];

/** Of which no total is written below a table, or none that means anything. */
const unsummed: ReadonlySet<ColumnUse> = new Set([
  'rate',
  'recordBytes',
  'peakFactor',
  'growthInRecords',
]);

function isFigure(use: ColumnUse): boolean {
  return (figureUses as readonly string[]).includes(use);
}

function summed({ position, label, values }: RowCells, decimalSign: DecimalSign | undefined) {
  const figures = figureUses
    .filter((use) => !unsummed.has(use))
    .map((use) => {
      const reading = parseQuantity(values.get(use) ?? '', decimalSign);
      return reading.ok ? reading.value : undefined;
    });
  const isNamed = (values.get('name') ?? '') !== '';
  return { position, label, isNamed, saysKind: (values.get('kind') ?? '') !== '', figures };
}

function taken(
  rows: readonly RowCells[],
  choices: RowChoices,
  blank: WorkloadDraft,
  write: (value: number) => string,
) {
  const words = new Map<string, { rows: number; kind: WorkloadKind | undefined }>();
  const workloads: WorkloadDraft[] = [];
  const idle = new Map<ColumnUse, number[]>();
  const found = { unread: [] as number[], uncounted: [] as number[], none: [] as number[] };
  let [count, unsaid, taking] = [0, 0, 0];
  for (const row of rows) {
    const word = workWord(row.values.get('kind') ?? '');
    const known = words.get(word) ?? { rows: 0, kind: choices.kinds.get(word) ?? kindOfWord(word) };
    const said = word === '' ? undefined : known.kind;
    if (word !== '') words.set(word, { ...known, rows: known.rows + 1 });
    const one = workloadOf(row, said, choices, blank, write);
    if (word === '' && one.isUnsaid) unsaid += 1;
    if (!one.isRead) found.unread.push(row.position);
    if (one.copies === undefined) found.uncounted.push(row.position);
    if (one.copies === 0) found.none.push(row.position);
    for (const use of one.idle) {
      const positions = idle.get(use);
      if (positions) positions.push(row.position);
      else idle.set(use, [row.position]);
    }
    const copies = one.copies ?? 1;
    count += copies;
    if (copies === 0) continue;
    taking += 1;
    if (workloads.length < workloadCount.max) workloads.push(one.workload);
  }
  return {
    workloads,
    count,
    rows: taking,
    unsaid,
    words: [...words].map(([word, rest]) => ({ word, ...rest })),
    idle: [...idle].map(([use, positions]) => ({ use, rows: positions })),
    ...found,
  };
}
