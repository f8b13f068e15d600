import type { Range, Sheet } from '@/core/report/workbook/workbook';

/** An error of a spreadsheet, which every figure that reads it takes over. */
export type FormulaError = { readonly error: '#N/A' | '#VALUE!' | '#DIV/0!' | '#REF!' };

/** What one cell holds; null is an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** Cells by row and column. */
export type Matrix = readonly (readonly Scalar[])[];

/** Cells that a formula points at: functions may ask for their place, not only for what they hold. */
export type Reference = {
  readonly sheet: Sheet;
  readonly range: Range;
  /** Calculated when they are looked at, so that a cell may point at a list that it is part of. */
  readonly cells: Matrix;
  /** A part of the range, from its first row and column 0 on. */
  readonly part: (row: number, column: number, rows: number, columns: number) => Reference;
};

export type FormulaValue = Scalar | Reference | { readonly matrix: Matrix };

export const errors = {
  notAvailable: { error: '#N/A' },
  value: { error: '#VALUE!' },
  division: { error: '#DIV/0!' },
  reference: { error: '#REF!' },
} as const satisfies Record<string, FormulaError>;

export function isError(value: FormulaValue): value is FormulaError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isReference(value: FormulaValue): value is Reference {
  return typeof value === 'object' && value !== null && 'sheet' in value;
}

/** The value as cells; a single one is a matrix of one. */
export function matrixOf(value: FormulaValue): Matrix {
  if (isReference(value)) return value.cells;
  if (typeof value === 'object' && value !== null && 'matrix' in value) return value.matrix;
  return [[value]];
}

/** The one cell of a value. Throws where there are several: outside SUMPRODUCT spreadsheets differ on what that means. */
export function scalarOf(value: FormulaValue): Scalar {
  const cells = matrixOf(value).flat();
  if (cells.length !== 1) throw new Error(`${cells.length} cells where one is asked for`);
  return cells[0] ?? null;
}

/** A value as a number: an empty cell is 0, a text that is not written as a number is an error. */
export function numberOf(value: Scalar): number | FormulaError {
  if (isError(value) || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  // Excel would take "12" for twelve; no formula of ours may rely on it.
  return errors.value;
}

/** A value as a text: an empty cell is the empty text. */
export function textOf(value: Scalar): string | FormulaError {
  if (isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** How two values stand to each other, below, equal or above 0. Numbers come before texts; letter case is disregarded. */
export function compareScalars(a: Scalar, b: Scalar): number | FormulaError {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const [x, y] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  if (kindOf(x) !== kindOf(y)) return kindOf(x) - kindOf(y);
  const [left, right] = typeof x === 'string' ? [fold(x), fold(String(y))] : [Number(x), Number(y)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** An empty cell compares as 0 with a number and as the empty text with a text. */
function emptyLike(other: number | string | boolean | null): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function kindOf(value: number | string | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

export function fold(text: string): string {
  return text.toLowerCase();
}
