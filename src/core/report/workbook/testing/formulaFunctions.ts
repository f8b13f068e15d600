import {
  compareScalars,
  errors,
  type FormulaValue,
  fold,
  isError,
  isReference,
  matrixOf,
  numberOf,
  type Scalar,
  scalarOf,
  textOf,
} from './formulaValue';

type FormulaFunction = (...inputs: readonly FormulaValue[]) => FormulaValue;

/**
 * The functions that workbooks are written with, as Excel has them, on doubles without its mending of last digits.
 * IF is not among them: it looks at one of its two results alone.  Source: ECMA-376 part 1, 18.17.7
 */
export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  AND: (...inputs) => overAll(inputs, (values) => values.every((value) => truth(value))),
  OR: (...inputs) => overAll(inputs, (values) => values.some((value) => truth(value))),
  COLUMN: (input) => ({ matrix: [columnsOf(input)] }),
  COUNT: (...inputs) =>
    inputs.flatMap((input) => matrixOf(input).flat()).filter((cell) => typeof cell === 'number')
      .length,
  EDATE: (input, months) => onNumbers([input, months], ([day, count]) => laterDay(day, count)),
  INDEX: indexOf,
  INT: (input) => overEach(input, (value) => Math.floor(value)),
  ISERROR: (input) => isError(scalarOf(input)),
  ISNUMBER: (input) => typeof scalarOf(input) === 'number',
  LEN: (input) => onTexts([input], ([text]) => text.length),
  LOG10: (input) => onNumbers([input], ([value]) => Math.log10(value)),
  MATCH: matchOf,
  MAX: (...inputs) => overNumbers(inputs, (values) => Math.max(...values)),
  MIN: (...inputs) => overNumbers(inputs, (values) => Math.min(...values)),
  MMULT: product,
  NA: () => errors.notAvailable,
  PRODUCT: (...inputs) =>
    overNumbers(inputs, (values) => values.reduce((all, one) => all * one, 1)),
  ROUND: (input, digits) => onNumbers([input, digits], ([value, places]) => round(value, places)),
  ROW: (input) => ({ matrix: placesOf(input).map((row) => [row]) }),
  ROWS: (input) => matrixOf(input).length,
  SUBSTITUTE: (text, old, next) =>
    onTexts([text, old, next], ([whole, from, to]) => whole.replaceAll(from, to)),
  SUM: (...inputs) => overNumbers(inputs, (values) => values.reduce((all, one) => all + one, 0)),
  SUMIFS: sumWhere,
  SUMPRODUCT: (input) =>
    overNumbers([input], (values) => values.reduce((all, one) => all + one, 0)),
};

/** Digits behind the point, or before it where there are fewer than none. */
function round(value: number, digits: number): number {
  if (digits >= 0) return Number(value.toFixed(Math.min(100, digits)));
  const power = 10 ** -digits;
  return Math.sign(value) * Math.round(Math.abs(value) / power) * power;
}

/** A cell of a range by row and column, each from 1; row or column 0 is all of them. */
function indexOf(list: FormulaValue, row: FormulaValue, column?: FormulaValue): FormulaValue {
  return onNumbers([row, column ?? 1], ([down, across]) => {
    if (!isReference(list)) throw new Error('INDEX is used on ranges alone');
    const rows = list.range.lastRow - list.range.row + 1;
    const columns = list.range.lastColumn - list.range.column + 1;
    if (down < 0 || across < 0 || down > rows || across > columns) return errors.reference;
    return list.part(
      Math.max(0, down - 1),
      Math.max(0, across - 1),
      down === 0 ? rows : 1,
      across === 0 ? columns : 1,
    );
  });
}

/** The place of a value in a row or column, from 1. In a text `*`, `?` and `~` are wildcards. */
function matchOf(wanted: FormulaValue, list: FormulaValue, kind: FormulaValue): FormulaValue {
  const value = scalarOf(wanted);
  if (isError(value)) return value;
  const cells = matrixOf(list).flat();
  if (scalarOf(kind) === 1) return lastNotAbove(value, cells);
  if (scalarOf(kind) !== 0) throw new Error('MATCH has rising or equal values alone');
  const place = cells.findIndex((cell) =>
    typeof value === 'string'
      ? typeof cell === 'string' && wildcards(value).test(cell)
      : cell !== null && compareScalars(cell, value) === 0,
  );
  return place < 0 ? errors.notAvailable : place + 1;
}

/** The place of the last number that is not above a value, in a list of rising numbers. */
function lastNotAbove(value: Scalar, cells: readonly Scalar[]): FormulaValue {
  const numbers = cells.map((cell, i) => {
    const isRising = typeof cell === 'number' && (i === 0 || cell > Number(cells[i - 1]));
    if (!isRising) throw new Error('MATCH for the last one not above reads rising numbers');
    return cell;
  });
  const place = numbers.findLastIndex((cell) => cell <= Number(value));
  return place < 0 ? errors.notAvailable : place + 1;
}

/** The day so many months after another, both counted from 1899-12-30; the last of its month where that is shorter. */
function laterDay(day: number, months: number): number {
  const from = new Date(Date.UTC(1899, 11, 30 + day));
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + Math.trunc(months)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const to = Date.UTC(year, month, Math.min(from.getUTCDate(), last));
  return Math.round((to - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function wildcards(text: string): RegExp {
  const source = fold(text).replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (sign, plain?: string) => {
    if (plain !== undefined) return plain === '~' ? '~' : `\\${plain}`;
    return sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}

/** The sum of the cells beside which numbers stand, each in its own list. */
function sumWhere(sums: FormulaValue, ...criteria: readonly FormulaValue[]): FormulaValue {
  const pairs = Array.from({ length: criteria.length / 2 }, (_, i) => ({
    cells: matrixOf(criteria[2 * i] ?? null).flat(),
    wanted: scalarOf(criteria[2 * i + 1] ?? null),
  }));
  const kept = matrixOf(sums)
    .flat()
    .filter((_, i) => pairs.every(({ cells, wanted }) => cells[i] === wanted));
  return overNumbers([{ matrix: [kept] }], (values) => values.reduce((all, one) => all + one, 0));
}

/** The product of two tables, of figures alone: an empty cell or a text in one is an error. */
function product(left: FormulaValue, right: FormulaValue): FormulaValue {
  const [a, b] = [matrixOf(left), matrixOf(right)];
  const columns = b[0]?.length ?? 0;
  const fault = [...a.flat(), ...b.flat()].find((cell) => typeof cell !== 'number');
  if (fault !== undefined) return isError(fault) ? fault : errors.value;
  if (a[0]?.length !== b.length) return errors.value;
  return {
    matrix: a.map((row) =>
      Array.from({ length: columns }, (_, j) =>
        row.reduce<number>((sum, cell, i) => sum + Number(cell) * Number(b[i]?.[j]), 0),
      ),
    ),
  };
}

/** Columns of the cells pointed at. */
function columnsOf(input: FormulaValue): readonly number[] {
  if (!isReference(input)) throw new Error('COLUMN is used on ranges alone');
  const { column, lastColumn } = input.range;
  return Array.from({ length: lastColumn - column + 1 }, (_, i) => column + i);
}

/** Rows of the cells pointed at. */
function placesOf(input: FormulaValue): readonly number[] {
  if (!isReference(input)) throw new Error('ROW is used on ranges alone');
  const { row, lastRow } = input.range;
  return Array.from({ length: lastRow - row + 1 }, (_, i) => row + i);
}

function truth(value: Scalar): boolean {
  return value !== false && value !== 0 && value !== null;
}

type Numbers = readonly [number, number];
type Texts = readonly [string, string, string];

/** Applies to a number, or within SUMPRODUCT to each of those that an operation has made. */
function overEach(input: FormulaValue, apply: (value: number) => number): FormulaValue {
  const one = (cell: Scalar): Scalar => {
    const value = numberOf(cell);
    return isError(value) ? value : apply(value);
  };
  if (isReference(input) || typeof input !== 'object' || input === null || !('matrix' in input)) {
    return one(scalarOf(input));
  }
  return { matrix: input.matrix.map((cells) => cells.map(one)) };
}

/** Applies to single values as numbers; takes over the first error. */
function onNumbers(
  inputs: readonly FormulaValue[],
  apply: (values: Numbers) => FormulaValue,
): FormulaValue {
  const values = inputs.map((input) => numberOf(scalarOf(input)));
  const error = values.find(isError);
  if (error) return error;
  return apply([Number(values[0]), Number(values[1])]);
}

function onTexts(
  inputs: readonly FormulaValue[],
  apply: (texts: Texts) => FormulaValue,
): FormulaValue {
  const texts = inputs.map((input) => textOf(scalarOf(input)));
  const error = texts.find(isError);
  if (error) return error;
  return apply([String(texts[0]), String(texts[1]), String(texts[2])]);
}

/** Applies to all numbers among the inputs; texts and empty cells are passed over. */
function overNumbers(
  inputs: readonly FormulaValue[],
  apply: (values: readonly number[]) => number,
): FormulaValue {
  return overAll(inputs, (cells) => {
    const numbers = cells.filter((cell) => typeof cell === 'number');
    return numbers.length === 0 ? 0 : apply(numbers);
  });
}

function overAll(
  inputs: readonly FormulaValue[],
  apply: (values: readonly Scalar[]) => FormulaValue,
): FormulaValue {
  const cells = inputs.flatMap((input) => matrixOf(input).flat());
  return cells.find(isError) ?? apply(cells);
}
