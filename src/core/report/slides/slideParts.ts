import type { ChartParts } from '@/core/report/document/chartParts';
import type { ChartKind, Table } from '@/core/report/document/layoutParts';

/** Bars or columns: every series has a value for each category. */
export type SlideChart = {
  readonly title: string;
  /** What the chart shows, for screen readers. */
  readonly sentence: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};

/** A table in which one row is the answer; what sets a row apart is written below its first text. */
export type SlideTable = Table & {
  readonly answerRow: number;
  readonly states?: readonly string[];
  /** Rows of which something is no longer so, such as what is not sold any more: their states look like a warning. */
  readonly warnedRows?: readonly number[];
};

/** A slide of one table below a sentence. */
export type TableSlide = {
  readonly title: string;
  readonly sentence: string;
  readonly table: SlideTable;
  /** Says below the table how many rows it has left out; undefined where it has them all. */
  readonly leftOut?: string | undefined;
};

/** A slide of one chart below a sentence; the chart is a picture, the same as in other documents. */
export type ChartSlide = {
  readonly kind: ChartKind;
  readonly title: string;
  readonly sentence: string;
  readonly chart: ChartParts;
};
