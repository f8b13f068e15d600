import type { Currency, Price } from '@/core/quantity/money';
import type { ChartParts } from './chartParts';

/** A cell as people read it; `value` is there for a number, for formats that keep numbers as such. */
export type DocumentCell = { readonly text: string; readonly value?: number };

/** The columns of the wide table of options that stand apart where the table is compact, whatever their headings say. */
export type ColumnName = 'rank' | 'worker-shape' | 'price-per-cu' | 'standing' | 'state';

export type DocumentColumn = {
  readonly heading: string;
  readonly isNumber?: true;
  readonly name?: ColumnName;
};

export type Table = {
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
  /** What opens the rest of a long table on a page; a count of its rows unless it says what they are. */
  readonly all?: string;
  /** How many rows a page shows before the rest is asked for, where it is fewer than of other long tables. */
  readonly first?: number;
  /** A row that is among those a page shows first, with as many before it as behind it; below zero is none. */
  readonly around?: number;
};

/** What a section is about, whatever the language of its heading. */
export type SectionKind =
  | 'inputs'
  | 'answer'
  | 'processes'
  | 'notes'
  | 'options'
  | 'mix'
  | 'steps'
  | 'derivation'
  | 'checklist'
  | 'sources'
  | 'link'
  | 'comparison'
  | 'products'
  | 'product-reasons'
  | 'leaving'
  | 'leaving-need'
  | 'leaving-price'
  | 'leaving-move'
  | 'leaving-notes'
  | 'leaving-why'
  | 'road'
  | 'road-steps'
  | 'road-need'
  | 'road-costs'
  | 'road-best'
  | 'road-crossing'
  | 'road-budget'
  | 'road-notes'
  | 'risk'
  | 'risk-loss'
  | 'risk-price'
  | 'risk-choices'
  | 'risk-published'
  | 'risk-level'
  | 'risk-level-options'
  | 'risk-backlog'
  | 'risk-parallel'
  | 'present'
  | 'present-steps'
  | 'present-changes'
  | 'present-renewal'
  | 'present-addresses'
  | 'decides'
  | 'decides-inputs'
  | 'decides-thresholds'
  | 'decides-map'
  | 'decides-odds'
  | 'decides-targets'
  | 'decides-regret';

/** Sections whose chart is a picture of its own, too. */
export const chartKinds = [
  'road',
  'risk-backlog',
  'decides-inputs',
  'decides-map',
  'decides-odds',
] as const satisfies readonly SectionKind[];

export type ChartKind = (typeof chartKinds)[number];

export function isChartKind(kind: string): kind is ChartKind {
  return chartKinds.some((one) => one === kind);
}

/** A heading with what stands under it, in this order. */
export type DocumentSection = {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  /** Stands between the texts and the tables; its figures are in one of them, too. */
  readonly chart?: ChartParts;
  readonly tables: readonly Table[];
};

export type HeadLine = { readonly label: string; readonly text: string; readonly isLink?: true };

export function sectionOf(
  kind: SectionKind,
  heading: string,
  parts: Partial<Omit<DocumentSection, 'kind' | 'heading'>>,
): DocumentSection {
  return { kind, heading, paragraphs: [], items: [], tables: [], ...parts };
}

export function textCell(text: string | null): DocumentCell {
  return { text: text ?? '' };
}

/** A number's cell, empty where there is none. */
export function numberCell(
  value: number | null | undefined,
  write: (value: number) => string,
): DocumentCell {
  return value === null || value === undefined ? { text: '' } : { text: write(value), value };
}

/** The cell of a price's amount, with the decimals of its currency; empty where there is none. */
export function amountCell(
  price: Pick<Price, 'amount' | 'currency'> | null | undefined,
  write: (amount: number, currency: Currency) => string,
): DocumentCell {
  return numberCell(price?.amount, (amount) => write(amount, price?.currency ?? ''));
}

/** A percentage's cell: one decimal, as a number too. */
export function shareCell(value: number, write: (value: number) => string): DocumentCell {
  return numberCell(shownShare(value), write);
}

/** A percentage as it is shown: in tenths; one below a tenth keeps its digits. */
export function shownShare(value: number): number {
  return value < 0.1 ? value : Math.round(value * 10) / 10;
}

export function textColumn(heading: string): DocumentColumn {
  return { heading };
}

export function numberColumn(heading: string): DocumentColumn {
  return { heading, isNumber: true };
}

/** The same column under a name by which it is found. */
export function named(name: ColumnName, column: DocumentColumn): DocumentColumn {
  return { ...column, name };
}
