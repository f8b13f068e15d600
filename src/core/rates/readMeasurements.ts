import { type Doubt, firstDoubt } from '@/core/plan/firstDoubt';
import { columnsOf, isKnownHeading, looksHeaded, scaledCell } from '@/core/plan/headingColumns';
import { type Problem, quantityProblem } from '@/core/plan/problem';
import { findTotals, type TotalRow } from '@/core/plan/totalRows';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import type { DecimalSign } from '@/core/quantity/readDigits';
import { nearestNumber } from '@/core/quantity/rounding';
import {
  type MeasurementColumn,
  type MeasurementUse,
  measurementRules,
} from './measurementColumns';
import { usedRate } from './pilotRate';

/** What a person decides about a table of measured jobs. */
export type MeasurementChoices = {
  /** What columns are used as, by place, where it is not as guessed. */
  readonly uses: ReadonlyMap<number, MeasurementUse | undefined>;
  readonly hasHeadings: boolean | undefined;
  readonly decimalSign: DecimalSign | undefined;
  /** Whether a CPU figure of 0.75 means 75 %. */
  readonly isShare: boolean | undefined;
  readonly keepsTotals: boolean;
};

export const noMeasurementChoices: MeasurementChoices = {
  uses: new Map(),
  hasHeadings: undefined,
  decimalSign: undefined,
  isShare: undefined,
  keepsTotals: false,
};

/** Rows are counted from one, as pasted. */
export type Measurement = {
  readonly position: number;
  readonly name: string;
  readonly records: number;
  readonly cu: number;
  readonly cpuPercent: number;
  /** Records/s per CU at full use. */
  readonly rate: Ratio;
};

/** A row without a rate, and everything that is wrong with it; the path of a problem is the use of its column. */
export type RefusedRow = {
  readonly position: number;
  readonly name: string;
  readonly problems: readonly (Problem & { readonly path: FigureUse })[];
};

type FigureUse = Exclude<MeasurementUse, 'name'>;

export type MeasurementsReading = {
  readonly hasHeadings: boolean;
  readonly columns: readonly MeasurementColumn[];
  readonly measurements: readonly Measurement[];
  readonly refused: readonly RefusedRow[];
  /** Rows that add up others: left out unless they are kept. */
  readonly totals: readonly TotalRow[];
  /** Figures that no column is taken for. Without a CPU column every job counts as fully busy. */
  readonly missing: readonly FigureUse[];
  /** Whether CPU figures are shares of one, and whether they may be: none is above one. */
  readonly isShare: boolean;
  readonly mayBeShare: boolean;
  /** The first figure that may be two numbers, as it stands and as both. */
  readonly doubtful: Doubt | undefined;
  /** Rows below the last one that is read. */
  readonly unread: number;
};

/** The most rows that are read at once. */
const mostRows = 10_000;

const figureUses = ['records', 'cu', 'cpu'] as const;

type Row = {
  readonly position: number;
  readonly label: string;
  readonly values: ReadonlyMap<MeasurementUse, string>;
};

/**
 * Reads the cells of a table as measured jobs, one in each row, with or without headings. Every row either has a rate
 * or is named with what is wrong in it; empty rows are passed over.
 */
export function readMeasurements(
  cells: readonly (readonly string[])[],
  choices: MeasurementChoices,
): MeasurementsReading {
  const filled = cells
    .map((row, i) => ({ position: i + 1, row: row.map((cell) => cell.trim()) }))
    .filter(({ row }) => row.some((cell) => cell !== ''));
  const table = filled.map(({ row }) => row);
  const { hasHeadings, columns } = readColumns(table, choices);
  const below = filled.slice(hasHeadings ? 1 : 0);
  const rows = below.slice(0, mostRows).map(({ position, row }): Row => {
    const values = new Map<MeasurementUse, string>();
    for (const [i, { use, scale }] of columns.entries()) {
      if (use) values.set(use, use === 'name' ? (row[i] ?? '') : scaledCell(row[i] ?? '', scale));
    }
    return { position, label: row.find((cell) => cell !== '') ?? '', values };
  });
  const missing = figureUses.filter((use) => !columns.some((column) => column.use === use));
  const mayBeShare = areShares(rows, choices.decimalSign);
  const isShare = mayBeShare && (choices.isShare ?? true);
  const totals = findTotals(rows.map((row) => summed(row, choices.decimalSign)));
  const left = new Set(choices.keepsTotals ? [] : totals.map(({ position }) => position));
  const kept = rows.filter(({ position }) => !left.has(position));
  const read = kept.map((row) => measured(row, missing, isShare, choices.decimalSign));
  return {
    hasHeadings,
    columns,
    measurements: read.flatMap((one) => ('rate' in one ? [one] : [])),
    refused: read.flatMap((one) => ('problems' in one ? [one] : [])),
    totals,
    missing,
    isShare,
    mayBeShare,
    doubtful: firstDoubt(kept, figureUses),
    unread: Math.max(0, below.length - mostRows),
  };
}

function readColumns(
  table: readonly (readonly string[])[],
  { hasHeadings: given, uses }: MeasurementChoices,
): Pick<MeasurementsReading, 'hasHeadings' | 'columns'> {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  const rules = measurementRules(width > figureUses.length || !hasFigure(table[0]?.[0]));
  const hasHeadings = given ?? looksHeaded(table, (cell) => isKnownHeading(rules, cell));
  const first = Array.from({ length: width }, (_, i) => table[0]?.[i] ?? '');
  const chosen = new Set(uses.values());
  const columns = columnsOf(rules, first, hasHeadings).map((column, i) => {
    if (uses.has(i)) return { ...column, use: uses.get(i) };
    return chosen.has(column.use) ? { ...column, use: undefined } : column;
  });
  return { hasHeadings, columns };
}

function hasFigure(cell: string | undefined): boolean {
  return parseQuantity(cell ?? '').ok;
}

/** Whether every CPU figure is at most one and none has a percent sign. */
function areShares(rows: readonly Row[], decimalSign: DecimalSign | undefined): boolean {
  const texts = rows.map(({ values }) => values.get('cpu') ?? '').filter((text) => text !== '');
  const figures = texts.flatMap((text) => {
    const reading = parseQuantity(text, decimalSign);
    return reading.ok ? [reading.value] : [];
  });
  const isPlain = !texts.some((text) => /[%％]/.test(text));
  return isPlain && figures.length > 0 && figures.every((figure) => figure <= 1);
}

function summed({ position, label, values }: Row, decimalSign: DecimalSign | undefined) {
  const figures = (['records', 'cu'] as const).map((use) => {
    const reading = parseQuantity(values.get(use) ?? '', decimalSign);
    return reading.ok ? reading.value : undefined;
  });
  return { position, label, isNamed: (values.get('name') ?? '') !== '', saysKind: false, figures };
}

function measured(
  { position, values }: Row,
  missing: readonly FigureUse[],
  isShare: boolean,
  decimalSign: DecimalSign | undefined,
): Measurement | RefusedRow {
  const name = values.get('name') ?? '';
  const problems: RefusedRow['problems'][number][] = [];
  const figure = (path: FigureUse): number => {
    if (path === 'cpu' && missing.includes('cpu')) return isShare ? 1 : 100;
    const reading = parseQuantity(values.get(path) ?? '', decimalSign);
    if (!reading.ok) problems.push({ ...quantityProblem(path, reading), path });
    else if (reading.value <= 0) problems.push({ path, code: 'not-above', limit: 0 });
    return reading.ok ? reading.value : Number.NaN;
  };
  const [records, cu, cpu] = [figure('records'), figure('cu'), figure('cpu')];
  const most = isShare ? 1 : 100;
  if (cpu > most) problems.push({ path: 'cpu', code: 'above-maximum', limit: most });
  if (problems.length > 0) return { position, name, problems };
  const percent = isShare ? multiply(ratioOf(cpu), ratioOf(100)) : ratioOf(cpu);
  return {
    position,
    name,
    records,
    cu,
    cpuPercent: nearestNumber(percent),
    rate: usedRate(records, cu, percent),
  };
}
