import { hasCounts, hasPeakFactors } from '@/core/report/workbook/extraInputs';
import type { Sheet, Workbook } from '@/core/report/workbook/workbook';
import { type Calculated, evaluateWorkbook } from './evaluateWorkbook';

/**
 * A workbook with the inputs of another typed in, as a person would: only cells that are marked as inputs change.
 * Inputs that the other does not have are emptied.
 */
export function withInputsOf(workbook: Workbook, other: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, i) => ({
      ...sheet,
      rows: sheet.rows.map((row, y) => ({
        ...row,
        cells: row.cells.map((cell, x) => {
          if (cell?.style.role !== 'input') return cell;
          const typed = other.sheets[i]?.rows[y]?.cells[x];
          const { style } = cell;
          return typed?.style.role === 'input' ? { ...typed, style } : { kind: 'blank', style };
        }),
      })),
    })),
  };
}

type Rows = Parameters<typeof hasCounts>[0];

/** Whether the workbooks of two plans have the same columns for workloads, so that inputs can be typed over. */
export function haveSameColumns(a: Rows, b: Rows): boolean {
  return hasCounts(a) === hasCounts(b) && hasPeakFactors(a) === hasPeakFactors(b);
}

/** The formulas of a workbook whose calculated value is not the one that the expected workbook carries, each in words. */
export function findFaults(workbook: Workbook, expected: Workbook = workbook): readonly string[] {
  const evaluated = evaluateWorkbook(workbook);
  return expected.sheets.flatMap((sheet, i) => {
    const calculated = workbook.sheets[i];
    return calculated === undefined
      ? [`no sheet ${sheet.name}`]
      : faultsOf(sheet, (column, row) => evaluated.at(calculated, column, row));
  });
}

function faultsOf(
  sheet: Sheet,
  at: (column: number, row: number) => Calculated,
): readonly string[] {
  return sheet.rows.flatMap(({ cells }, y) =>
    cells.flatMap((cell, x) => {
      if (cell?.kind !== 'formula') return [];
      const value = at(x + 1, y + 1);
      if (isSame(value, cell.cached)) return [];
      return [`${sheet.name} ${x + 1}/${y + 1}: ${value} is not ${cell.cached}: ${cell.formula}`];
    }),
  );
}

/** Figures to 12 digits, so whole numbers below 1e12 exactly; below one to 12 decimals. */
function isSame(value: Calculated, cached: Calculated): boolean {
  if (typeof value === 'string' || typeof cached === 'string') return value === cached;
  return Math.abs(value - cached) <= 1e-12 * Math.max(1, Math.abs(cached));
}
