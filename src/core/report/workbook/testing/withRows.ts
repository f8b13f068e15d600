import type { Cell, Range, Sheet, SheetRow, Workbook } from '@/core/report/workbook/workbook';

/** A workload as a person types it into a row of its own. */
export type TypedRow = { readonly kind: string; readonly load: number };

/**
 * A workbook with rows of workloads inserted on the first sheet from row `at` on, as every spreadsheet does it: a
 * range that begins above and ends at or below the place grows, one that begins at or below it moves.
 */
export function withRows(workbook: Workbook, at: number, typed: readonly TypedRow[]): Workbook {
  const [inputs, ...others] = workbook.sheets;
  if (!inputs) throw new Error('a workbook has sheets');
  return { ...workbook, sheets: [insert(inputs, at, typed), ...others] };
}

function insert(sheet: Sheet, at: number, typed: readonly TypedRow[]): Sheet {
  const moved = (row: number) => (row >= at ? row + typed.length : row);
  const grown = (range: Range): Range => ({
    ...range,
    row: moved(range.row),
    lastRow: moved(range.lastRow),
  });
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at - 1), ...typed.map(rowOf), ...sheet.rows.slice(at - 1)],
    names: Object.fromEntries(Object.entries(sheet.names).map(([n, range]) => [n, grown(range)])),
    validations: (sheet.validations ?? []).map((one) => ({ ...one, range: grown(one.range) })),
  };
}

function rowOf({ kind, load }: TypedRow): SheetRow {
  const cells: readonly (Cell | undefined)[] = [
    undefined,
    undefined,
    { kind: 'text', text: kind, style: { role: 'input', format: 'text' } },
    { kind: 'number', value: load, style: { role: 'input', format: 'whole' } },
  ];
  return { cells };
}
