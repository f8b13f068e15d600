import type { Answer } from '@/core/report/answer';
import { documentOf, type ReportDocument } from '@/core/report/document/documentModel';
import { compareFigures, type FigureId } from './compareFigures';
import { type ComparedOption, compareOptions } from './compareOptions';
import { type ComparedId, compareSettings } from './compareSettings';
import { type ComparedWorkloads, compareWorkloads } from './compareWorkloads';
import { type ComparisonRow, isDifferent } from './value';

/** Two answers side by side: every line of both, and the difference B − A. */
export type Comparison = {
  readonly a: ReportDocument;
  readonly b: ReportDocument;
  /** No line differs: the plans are the same, and so are their answers. */
  readonly isSame: boolean;
  readonly figures: readonly ComparisonRow<FigureId>[];
  readonly settings: readonly ComparisonRow<ComparedId>[];
  readonly workloads: ComparedWorkloads;
  readonly options: readonly ComparedOption[];
  /** By how many percent of A's price B's price is higher; null where the prices are not subtracted or A's is zero. */
  readonly dearerPercent: number | null;
  /** Full length of both bars of need against capacity, in CU. */
  readonly barLengthCu: number;
};

/**
 * Compares two answers. `date`, as YYYY-MM-DD, is the day from which the age of the prices is counted. All values
 * come from the two reports; only differences are calculated here.
 */
export function compareAnswers(answerA: Answer, answerB: Answer, date = ''): Comparison {
  const options = { productVersion: '', date };
  const [a, b] = [documentOf(answerA, options), documentOf(answerB, options)];
  const figures = compareFigures(a, b);
  const settings = compareSettings(a, b);
  const workloads = compareWorkloads(a, b);
  return {
    a,
    b,
    isSame:
      ![...figures, ...settings].some(isDifferent) &&
      workloads.workloads.every(({ state }) => state === 'same') &&
      workloads.order === null,
    figures,
    settings,
    workloads,
    options: compareOptions(a, b),
    dearerPercent: dearerPercent(a, figures),
    barLengthCu: Math.max(a.bar.lengthCu, b.bar.lengthCu),
  };
}

function dearerPercent(
  a: ReportDocument,
  figures: readonly ComparisonRow<FigureId>[],
): number | null {
  const difference = figures.find(({ id }) => id === 'price')?.difference;
  const amount = a.figures.price?.amount ?? 0;
  return difference?.kind === 'by' && difference.value.kind === 'price' && amount > 0
    ? (difference.value.price.amount / amount) * 100
    : null;
}
