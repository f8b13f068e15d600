import type { Range, Sheet, SheetRow, Validation } from './workbook';

/** A row, or one that depends on the number, from 1, of the row that it stands in. */
export type PlacedRow = SheetRow | ((number: number) => SheetRow);

/** A sheet before its rows have their numbers: nothing in it says where a row stands. */
export type SheetDraft = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly PlacedRow[];
  /** Whether the rows down to the one that heads printed pages stay in view. */
  readonly keepsHead?: true;
  /** How many columns are printed; all where left out. */
  readonly printedColumns?: number;
  /** What may be entered in the cells of a name. */
  readonly validations?: readonly (Rule & { readonly of: string })[];
};

type Rule = Validation extends infer V ? (V extends Validation ? Omit<V, 'range'> : never) : never;

export function placed(row: PlacedRow, number: number): SheetRow {
  return typeof row === 'function' ? row(number) : row;
}

/** Rows of which so many are seen at first: those after them are folded away, until somebody types what fills them. */
export function foldedFrom(shown: number, rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const folded =
    (row: PlacedRow): PlacedRow =>
    (number) => ({ ...placed(row, number), isFolded: true });
  return rows.map((row, i) => (i < shown ? row : folded(row)));
}

/** Numbers the rows of a draft and finds out what ranges its names stand for. */
export function sheetOf(draft: SheetDraft): Sheet {
  const { name, widths, rows, keepsHead, validations } = draft;
  const numbered = rows.map((row, i) => placed(row, i + 1));
  const names = rangesByName(numbered);
  const head = numbered.findIndex(({ headsPages }) => headsPages) + 1;
  return {
    name,
    widths,
    rows: numbered,
    ...(head > 0 ? { printedRow: head } : {}),
    ...printedPart(draft, numbered),
    ...(head > 0 && keepsHead ? { frozenRows: head } : {}),
    ...(validations === undefined
      ? {}
      : {
          validations: validations.map(({ of, ...rule }) => ({ ...rule, range: found(names, of) })),
        }),
    names,
  };
}

function printedPart(
  { widths, printedColumns }: SheetDraft,
  rows: readonly SheetRow[],
): Pick<Sheet, 'printedPart'> {
  const last = rows.findIndex(({ endsPrint }) => endsPrint) + 1;
  if (last === 0 && printedColumns === undefined) return {};
  const [lastColumn, lastRow] = [printedColumns ?? widths.length, last || rows.length];
  return { printedPart: { column: 1, row: 1, lastColumn, lastRow } };
}

/** The ranges of named cells. Throws where the cells of a name are no rectangle: a formula would read others, too. */
function rangesByName(rows: readonly SheetRow[]): Readonly<Record<string, Range>> {
  const cells = new Map<string, { readonly column: number; readonly row: number }[]>();
  rows.forEach((row, y) => {
    row.cells.forEach((cell, x) => {
      for (const name of cell?.names ?? []) {
        const known = cells.get(name) ?? [];
        known.push({ column: x + 1, row: y + 1 });
        cells.set(name, known);
      }
    });
  });
  return Object.fromEntries([...cells].map(([name, places]) => [name, rangeAround(name, places)]));
}

function rangeAround(
  name: string,
  places: readonly { readonly column: number; readonly row: number }[],
): Range {
  const columns = places.map(({ column }) => column);
  const rows = places.map(({ row }) => row);
  const range = {
    column: Math.min(...columns),
    row: Math.min(...rows),
    lastColumn: Math.max(...columns),
    lastRow: Math.max(...rows),
  };
  const size = (range.lastColumn - range.column + 1) * (range.lastRow - range.row + 1);
  if (size !== places.length) throw new RangeError(`the cells named ${name} are no rectangle`);
  return range;
}

function found(names: Readonly<Record<string, Range>>, name: string): Range {
  const range = names[name];
  if (!range) throw new RangeError(`no cells are named ${name}`);
  return range;
}
