import type { Table } from '@/core/report/document/layoutParts';

/** Whether a text column follows a column of numbers. Numbers end at the right edge, so the text needs a gap. */
export function startsAfterNumber({ columns }: Pick<Table, 'columns'>, i: number): boolean {
  return columns[i - 1]?.isNumber === true && columns[i]?.isNumber !== true;
}
