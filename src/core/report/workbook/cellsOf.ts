import type { Cell, Format, Role, SheetRow } from './workbook';

/** Short makers of cells and rows. A text that is null or empty is an empty cell. */

export function text(value: string | null, role: Role = 'plain', wraps = false): Cell {
  const format = role === 'input' ? 'text' : 'general';
  const style = { role, format, ...(wraps ? { wraps: true as const } : {}) } as const;
  return value === null || value === ''
    ? { kind: 'blank', style }
    : { kind: 'text', text: value, style };
}

export function figure(value: number | null, format: Format, role: Role = 'plain'): Cell {
  const style = { role, format };
  return value === null ? { kind: 'blank', style } : { kind: 'number', value, style };
}

/** A figure for a person to change; one that is not whole shows its decimals. */
export function input(value: number | null, format: Format = 'whole'): Cell {
  const isWhole = value === null || Number.isInteger(value);
  return figure(value, isWhole ? format : 'fraction', 'input');
}

export function formula(
  source: string,
  cached: number | string,
  format: Format = 'general',
  role: Role = 'plain',
): Cell {
  return { kind: 'formula', formula: source, cached, style: { role, format } };
}

/** The cell under a name that formulas of every sheet know; it keeps those that it has. */
export function named(name: string, cell: Cell): Cell {
  return { ...cell, names: [...(cell.names ?? []), name] };
}

export function row(...cells: readonly (Cell | undefined)[]): SheetRow {
  return { cells };
}

export const emptyRow: SheetRow = { cells: [] };

/** The headings of a table; `#` before one marks a column of figures. */
export function headings(widths: readonly number[], ...names: readonly string[]): SheetRow {
  return fitted(
    widths,
    names.map((name) =>
      name.startsWith('#')
        ? text(name.slice(1), 'number-heading', true)
        : text(name, 'heading', true),
    ),
  );
}

/** A row as high as the longest of its wrapped texts asks for. */
export function fitted(widths: readonly number[], cells: readonly Cell[]): SheetRow {
  const lines = cells.map((cell, i) =>
    cell.kind === 'text' && cell.style.wraps ? linesOf(cell.text, widths[i] ?? 10) : 1,
  );
  return { cells, height: heightOf(Math.max(...lines)) };
}

/** The name of a sheet or document, above everything; its letters are larger than those that widths count. */
export function title(value: string, widths: readonly number[]): SheetRow {
  const lines = linesOf(value, sumOf(widths) / 1.6);
  return {
    cells: [text(value, 'title', true)],
    height: Math.min(highestRow, 26 * lines),
    joinedFrom: 0,
  };
}

/** A sentence over the whole width of a sheet, as high as its lines ask for. */
export function sentence(
  value: string,
  widths: readonly number[],
  role: Role = 'plain',
  from = 0,
): SheetRow {
  const width = sumOf(widths.slice(from));
  return {
    cells: [...Array.from({ length: from }, () => undefined), text(value, role, true)],
    height: heightOf(linesOf(value, width)),
    joinedFrom: from,
  };
}

/** A row that begins with a label and goes on with a text as wide as the sheet, which may lead to a web address. */
export function labelled(
  label: string,
  value: string,
  widths: readonly number[],
  link?: string,
): SheetRow {
  const line = sentence(value, widths, 'plain', 1);
  const cell = link === undefined ? line.cells[1] : linked(value, link);
  return { ...line, cells: [text(label, 'muted', true), cell] };
}

/** A text that leads to a web address. */
function linked(value: string, link: string): Cell {
  return {
    kind: 'text',
    text: value,
    link,
    style: { role: 'link', format: 'general', wraps: true },
  };
}

/** In points: no spreadsheet draws a row higher than a little more. */
const highestRow = 400;

function heightOf(lines: number): number {
  return Math.min(highestRow, 16 * lines);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Lines that a text takes in a width of so many characters, wide letters counting as two; generous. */
function linesOf(value: string, width: number): number {
  const wide = value.match(/[\u1100-\u11FF\u2E80-\uFFDC]/g)?.length ?? 0;
  return Math.max(1, Math.ceil(((value.length + wide) * 1.15) / width));
}
