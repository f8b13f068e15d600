import type { Cell, Range, Sheet, Workbook } from '@/core/report/workbook/workbook';

/** What is entered into an input cell; null empties it. */
export type Entry = number | string | null;

/** A workbook with entries for named cells, from the first of each range on, as if a person had made them. */
export function withInputs(
  workbook: Workbook,
  entries: Readonly<Record<string, readonly Entry[]>>,
): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => enter(sheet, entries)) };
}

function enter(sheet: Sheet, entries: Readonly<Record<string, readonly Entry[]>>): Sheet {
  const ranges = Object.entries(entries).flatMap(([name, values]) => {
    const range = sheet.names[name];
    return range ? [{ range: { ...range, row: firstInput(sheet, range) }, values }] : [];
  });
  const entered = (cell: Cell | undefined, row: number, column: number) => {
    const hit = ranges.find(
      ({ range, values }) =>
        column === range.column && row >= range.row && row < range.row + values.length,
    );
    const entry = hit?.values[row - hit.range.row];
    if (!hit || !cell || entry === undefined) return cell;
    if (cell.style.role !== 'input') throw new Error(`no input in row ${row} of ${sheet.name}`);
    return cellWith(cell, entry);
  };
  return {
    ...sheet,
    rows: sheet.rows.map((row, i) => ({
      ...row,
      cells: row.cells.map((cell, j) => entered(cell, i + 1, j + 1)),
    })),
  };
}

/** A list of workloads begins with its heading. */
function firstInput({ rows }: Sheet, { row, column }: Range): number {
  const isInput = rows[row - 1]?.cells[column - 1]?.style.role === 'input';
  return isInput ? row : row + 1;
}

function cellWith({ style }: Cell, entry: Entry): Cell {
  if (entry === null) return { kind: 'blank', style };
  if (typeof entry === 'number') return { kind: 'number', value: entry, style };
  return { kind: 'text', text: entry, style };
}
