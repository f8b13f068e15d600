import { address, rangeAddress } from './address';
import { headings, named } from './cellsOf';
import type { PlacedRow } from './sheetOf';
import type { Cell, SheetRow } from './workbook';

/** One column of a table whose rows are made of items. Columns that share a key are read together, as one range. */
export type SheetColumn<Item, Key extends string> = {
  readonly key: Key;
  /** `#` before it marks a column of figures. */
  readonly heading: string;
  /** What formulas of every sheet call the cells of the column. */
  readonly name?: string;
  readonly cell: (item: Item, at: CellsAt<Key>, index: number) => Cell;
};

/** The address of the cells of a key in the row that is being written. */
export type CellsAt<Key extends string> = (key: Key) => string;

export function tableHead(
  columns: readonly { readonly heading: string }[],
  widths: readonly number[],
): SheetRow {
  return headings(widths, ...columns.map(({ heading }) => heading));
}

/** A row for each item, its cells in the order of the columns, from the sheet's first column on. */
export function tableRows<Item, Key extends string>(
  columns: readonly SheetColumn<Item, Key>[],
  items: readonly Item[],
): readonly PlacedRow[] {
  const keys = columns.map(({ key }) => key);
  return items.map((item, index) => (row: number) => {
    const at = (key: Key) => {
      const [first, last] = [keys.indexOf(key) + 1, keys.lastIndexOf(key) + 1];
      if (first === 0) throw new RangeError(`no column ${key}`);
      if (first === last) return address(first, row);
      return rangeAddress({ column: first, row, lastColumn: last, lastRow: row });
    };
    return {
      cells: columns.map(({ name, cell }) => {
        const made = cell(item, at, index);
        return name === undefined ? made : named(name, made);
      }),
    };
  });
}

/** Widths at which a cell breaks no word of the headings over it, none below the usual; bold letters are wide. */
export function widthsForWords(
  usual: readonly number[],
  ...tables: readonly (readonly { readonly heading: string }[])[]
): readonly number[] {
  const longestWord = (heading = '') =>
    Math.max(0, ...(heading.match(/[\p{Script=Latin}\d]+/gu) ?? []).map((word) => word.length));
  return usual.map((width, i) =>
    Math.max(width, ...tables.map((columns) => Math.ceil(longestWord(columns[i]?.heading) * 1.35))),
  );
}
