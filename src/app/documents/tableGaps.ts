import type { Table } from '@/core/report/document/layoutParts';

/** Whether a column of text stands right of a column of numbers, which end where it begins. */
export function startsAfterNumber({ columns }: Pick<Table, 'columns'>, i: number): boolean {
  return columns[i - 1]?.isNumber === true && columns[i]?.isNumber !== true;
}
