import { shownShare } from '@/core/report/document/layoutParts';
import type { WordsWith } from '@/core/words/words';
import { nameOnSides, type SideWords } from './sideWords';
import { type ComparedValue, type ComparisonRow, isDifferent } from './value';
import { differenceText, valueText } from './valueText';

/**
 * A value as text. A name was typed by a person, in no known language. A figure keeps its number when its unit is in
 * another column.
 */
export type LaidCell = { readonly text: string; readonly isName: boolean; readonly value?: number };

/** One line of the comparison in one language. `unit` is empty when the cells are not figures of one unit. */
export type LaidRow = {
  readonly id: string;
  readonly label: string;
  /** A note on the line, or undefined. */
  readonly note: string | undefined;
  readonly a: LaidCell;
  readonly b: LaidCell;
  readonly difference: LaidCell;
  readonly unit: string;
  readonly isDifferent: boolean;
};

/** Lays a line out. Both sides may have a label of their own; that of a side without a value says nothing. */
export function layOutRow(
  row: ComparisonRow,
  labelIn: (words: WordsWith<'compare'>) => string,
  words: SideWords,
  note?: string,
): LaidRow {
  const { id, a, b, difference } = row;
  const unit = commonUnit(a, b, words);
  const figure = (value: ComparedValue | null) => (unit === '' ? undefined : figureOf(value));
  const cell = (value: ComparedValue | null, own: WordsWith<'compare'>) =>
    laidCell(valueText(value, own), figure(value), value?.kind === 'name');
  return {
    id,
    label: labelOn(row, labelIn, words),
    note,
    a: cell(a, words.a),
    b: cell(b, words.b),
    difference: laidCell(
      differenceText(difference, words),
      difference.kind === 'by' ? figure(difference.value) : undefined,
    ),
    unit,
    isDifferent: isDifferent(row),
  };
}

function labelOn(
  { a, b }: ComparisonRow,
  labelIn: (words: WordsWith<'compare'>) => string,
  words: SideWords,
): string {
  if (a === null && b !== null) return labelIn(words.b);
  return b === null && a !== null ? labelIn(words.a) : nameOnSides(words, labelIn);
}

export function laidCell(text: string, value?: number, isName = false): LaidCell {
  return { text, isName, ...(value === undefined ? {} : { value }) };
}

/** The unit of the figures of a line; empty when there are none or they have two units. */
function commonUnit(a: ComparedValue | null, b: ComparedValue | null, words: SideWords): string {
  const units = [
    ...(a === null ? [] : [rowUnit(a, words.a)]),
    ...(b === null ? [] : [rowUnit(b, words.b)]),
  ];
  return units[0] !== undefined && units.every((unit) => unit === units[0]) ? units[0] : '';
}

function rowUnit(value: ComparedValue, words: WordsWith<'compare'>): string {
  if (value.kind === 'price') {
    return words.priceUnit(value.price.currency, value.price.per);
  }
  return value.kind === 'number' ? words.compare.units[value.unit] : '';
}

function figureOf(value: ComparedValue | null): number | undefined {
  if (value?.kind === 'price') return value.price.amount;
  if (value?.kind !== 'number') return undefined;
  return value.unit === 'share' ? shownShare(value.number) : value.number;
}
