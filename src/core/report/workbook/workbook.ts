/** A workbook as data: what each cell holds, nothing of the file that it becomes. */
export type Workbook = {
  readonly title: string;
  /** Null where no author is given. */
  readonly author: string | null;
  readonly font: string;
  /** Decimals of an amount of money: 2 where a hundredth is the smallest coin. */
  readonly decimals: number;
  readonly sheets: readonly Sheet[];
};

export type Sheet = {
  readonly name: string;
  /** Widths in characters, from the first column on. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Rows that stay in view, from the top. */
  readonly frozenRows?: number;
  /** The row, from 1, that heads every printed page. */
  readonly printedRow?: number;
  /** All that is printed, where that is not the whole sheet. */
  readonly printedPart?: Range;
  readonly validations?: readonly Validation[];
  /** Names for cells of this sheet, known to the formulas of every sheet: name → range. */
  readonly names: Readonly<Record<string, Range>>;
};

export type SheetRow = {
  /** Undefined leaves a cell out. */
  readonly cells: readonly (Cell | undefined)[];
  /** In points; what the text asks for when left out. */
  readonly height?: number;
  /** Folded away until a person unfolds it; not printed. */
  readonly isFolded?: true;
  /** The column, from 0, that is joined with all after it up to the sheet's last width. */
  readonly joinedFrom?: number;
  /** A chart that lies over this row and those after it. */
  readonly chart?: SheetChart;
  /** Heads every printed page of the sheet. */
  readonly headsPages?: true;
  /** What follows is not printed. */
  readonly endsPrint?: true;
};

/**
 * A text is never a formula, whatever it begins with; it may lead to a web address. A formula carries the value it has
 * for the plan as exported. Formulas of every sheet know a cell by its names; all cells of one name are one range.
 */
export type Cell = { readonly style: CellStyle; readonly names?: readonly string[] } & (
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string; readonly link?: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: number | string }
);

export type CellStyle = {
  readonly role: Role;
  readonly format: Format;
  readonly wraps?: true;
  /** Where a figure stands at the left of a text, which then keeps a distance from it. */
  readonly isBesideFigure?: true;
};

export type Role =
  | 'plain'
  | 'title'
  | 'section'
  | 'heading'
  | 'number-heading'
  | 'input'
  | 'muted'
  | 'hint'
  | 'strong'
  | 'link'
  | 'warning';

/** `date` is a day as a number, written YYYY-MM-DD, and `time` a part of a day, written HH:MM. `cost` writes a dash where a price is none: see noPrice. `fraction` shows up to four decimals. */
export type Format =
  | 'general'
  | 'text'
  | 'whole'
  | 'fraction'
  | 'decimal'
  | 'amount'
  | 'cost'
  | 'date'
  | 'time';

/** Columns and rows from 1, both ends included. */
export type Range = {
  readonly column: number;
  readonly row: number;
  readonly lastColumn: number;
  readonly lastRow: number;
};

/** Days and what there is on each: an area, a line over it, and levels that do not change. The chart follows the cells that it reads. */
export type SheetChart = {
  readonly title: string;
  /** What a person hears who does not see it. */
  readonly description: string;
  /** What its figures are in. */
  readonly unit: string;
  /** How many rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  /** Between two dates at its foot. */
  readonly monthsApart: number;
  readonly dates: ChartCells;
  readonly area: ChartSeries;
  readonly line: ChartSeries;
  readonly levels: readonly ChartSeries[];
};

type ChartSeries = { readonly name: string; readonly cells: ChartCells };

/** Cells of a sheet, by its name, and their values for the plan as exported. */
export type ChartCells = {
  readonly sheet: string;
  readonly range: Range;
  readonly cached: readonly number[];
};

/** What a person may enter in a range; an empty cell is always allowed. */
export type Validation = { readonly range: Range; readonly message: string } & (
  | { readonly kind: 'list'; readonly choices: string }
  | {
      readonly kind: 'decimal' | 'whole';
      readonly minimum: number;
      readonly maximum: number;
    }
);
