import type { Cell, Workbook } from '@/core/report/workbook/workbook';

/** The cells that a name of a workbook stands for, column by column. */
export function namedCells(workbook: Workbook, name: string): readonly Cell[] {
  const sheet = workbook.sheets.find(({ names }) => name in names);
  const range = sheet?.names[name];
  if (!sheet || !range) throw new Error(`no cells are named ${name}`);
  return sheet.rows
    .slice(range.row - 1, range.lastRow)
    .flatMap(({ cells }) => cells.slice(range.column - 1, range.lastColumn))
    .map((cell) => {
      if (!cell) throw new Error(`a cell of ${name} is left out`);
      return cell;
    });
}

/** What a cell shows before anything is calculated. */
export function shownBy(cell: Cell): number | string | null {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.value;
    case 'formula':
      return cell.cached;
  }
}

export function formulasOf(workbook: Workbook): readonly string[] {
  return workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : [])),
    ),
  );
}
