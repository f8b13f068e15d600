import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { address } from '@/core/report/workbook/address';
import type { Cell, Sheet, Workbook } from '@/core/report/workbook/workbook';
import { cellText } from '@/core/report/workbook/writeXml';

/**
 * The file of one workbook with the inputs of another typed in, as a person would: only the values of cells that
 * are marked as inputs change, every formula and every value that it carries stay. Inputs that the other does not
 * have are emptied.
 */
export function patchXlsx(file: Uint8Array, workbook: Workbook, other: Workbook): Uint8Array {
  const parts = unzipSync(file);
  workbook.sheets.forEach((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const part = parts[path];
    const typed = other.sheets[i];
    if (part && typed) parts[path] = strToU8(typeInputs(strFromU8(part), sheet, typed));
  });
  return zipSync(parts, { level: 1 });
}

function typeInputs(xml: string, sheet: Sheet, typed: Sheet): string {
  const values = new Map<string, string>();
  sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.style.role !== 'input') return;
      const value = typed.rows[row]?.cells[column];
      const isInput = value?.style.role === 'input';
      values.set(address(column + 1, row + 1), isInput ? contentOf(value) : '>');
    });
  });
  return xml.replace(
    /<c r="([A-Z]+\d+)"( s="\d+")[^>]*?(?:\/>|>.*?<\/c>)/g,
    (cell, at: string, style: string) => {
      const value = values.get(at);
      return value === undefined ? cell : `<c r="${at}"${style}${value}</c>`;
    },
  );
}

/** What follows a cell's address and style. */
function contentOf(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return `><v>${cell.value}</v>`;
    case 'text':
      return ` t="inlineStr"><is><t xml:space="preserve">${cellText(cell.text)}</t></is>`;
    case 'formula':
      return `><f>${cellText(cell.formula)}</f>`;
    default:
      return '>';
  }
}
