import { figure, formula } from '@/core/report/workbook/cellsOf';
import { type Calculated, evaluateWorkbook } from './evaluateWorkbook';

/** A formula of the cell A1 in plain doubles, as Excel calculates it; LibreOffice corrects binary fractions by itself. */
export function evaluateWith(source: string, a1: number): Calculated {
  const cells = [figure(a1, 'general'), formula(source, '')];
  const sheet = { name: 'Sheet', widths: [], rows: [{ cells }], names: {} };
  return evaluateWorkbook({ title: '', author: null, font: '', decimals: 2, sheets: [sheet] }).at(
    sheet,
    2,
    1,
  );
}
