import type { Range } from './workbook';

/** The name of a column, from 1: A, B … Z, AA … */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

export function address(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

export function cellAt(column: number, row: number): Range {
  return { column, row, lastColumn: column, lastRow: row };
}

/** A1:B2, or A1 alone. */
export function rangeAddress({ column, row, lastColumn, lastRow }: Range): string {
  const [first, last] = [address(column, row), address(lastColumn, lastRow)];
  return first === last ? first : `${first}:${last}`;
}

/** $A$1:$B$2, or $A$1 alone. */
export function fixedText(range: Range): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
