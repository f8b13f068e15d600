import { oneLine } from '@/core/report/document/oneLine';
import type { Cell, Range, Sheet, Workbook } from '@/core/report/workbook/workbook';
import { formulaFunctions } from './formulaFunctions';
import {
  compareScalars,
  errors,
  type FormulaValue,
  isError,
  isReference,
  type Matrix,
  matrixOf,
  numberOf,
  type Reference,
  type Scalar,
  scalarOf,
  textOf,
} from './formulaValue';
import { type FormulaNode, parseFormula } from './parseFormula';

/** What a formula comes to once it is calculated; an error by its name in spreadsheets. */
export type Calculated = number | string;

/** The cells of a workbook calculated anew from its inputs, whatever values they carry. */
export type EvaluatedWorkbook = {
  readonly at: (sheet: Sheet, column: number, row: number) => Calculated;
};

/**
 * Calculates a workbook by its formulas alone, without a spreadsheet program. It is stricter than any: several
 * cells where one is meant, unknown names and circles of cells are thrown as errors.
 */
export function evaluateWorkbook(workbook: Workbook): EvaluatedWorkbook {
  const known = new Map<Cell, Scalar>();
  const open = new Set<Cell>();
  const evaluate = (cell: Cell | undefined, sheet: Sheet): Scalar => {
    if (!cell) return null;
    const value = known.get(cell);
    if (value !== undefined) return value;
    if (open.has(cell)) throw new Error(`cells of ${sheet.name} calculate each other in a circle`);
    open.add(cell);
    const found = contentOf(cell, sheet);
    open.delete(cell);
    known.set(cell, found);
    return found;
  };
  const contentOf = (cell: Cell, sheet: Sheet): Scalar => {
    switch (cell.kind) {
      case 'blank':
        return null;
      case 'text':
        // As the file holds it.
        return oneLine(cell.text);
      case 'number':
        return cell.value;
      case 'formula':
        // A formula that leads to an empty cell shows 0.
        return scalarOf(resolve(parsed(cell.formula), sheet, false)) ?? 0;
    }
  };
  const referenceTo = (sheet: Sheet, range: Range): Reference => {
    const { row, column, lastRow, lastColumn } = range;
    let cells: Matrix | undefined;
    return {
      sheet,
      range,
      get cells() {
        cells ??= Array.from({ length: lastRow - row + 1 }, (_, i) =>
          Array.from({ length: lastColumn - column + 1 }, (_, j) =>
            evaluate(sheet.rows[row + i - 1]?.cells[column + j - 1], sheet),
          ),
        );
        return cells;
      },
      part: (y, x, rows, columns) =>
        referenceTo(sheet, {
          row: row + y,
          column: column + x,
          lastRow: row + y + rows - 1,
          lastColumn: column + x + columns - 1,
        }),
    };
  };
  const rangeBetween = (first: FormulaValue, last: FormulaValue): FormulaValue => {
    if (isError(last)) return last;
    if (!isReference(first) || !isReference(last)) throw new Error('a range lies between cells');
    const { lastRow, lastColumn } = last.range;
    return referenceTo(first.sheet, { ...first.range, lastRow, lastColumn });
  };
  const references = new Map(
    workbook.sheets.flatMap((sheet) =>
      Object.entries(sheet.names).map(
        ([name, range]) => [name, referenceTo(sheet, range)] as const,
      ),
    ),
  );
  const named = (name: string): Reference => {
    const reference = references.get(name);
    if (!reference) throw new Error(`no cells are named ${name}`);
    return reference;
  };
  /** `isArray` inside SUMPRODUCT, where an operation goes through all cells of a range. */
  const resolve = (node: FormulaNode, sheet: Sheet, isArray: boolean): FormulaValue => {
    switch (node.kind) {
      case 'number':
      case 'text':
        return node.value;
      case 'range':
        return referenceTo(sheet, rangeOf(node.address));
      case 'name':
        return named(node.name);
      case 'sign': {
        const value = resolve(node.of, sheet, isArray);
        if (node.sign === '+') return value;
        return cellByCell(0, value, isArray, (a, b) => operate('-', a, b));
      }
      case 'operation': {
        const [left, right] = [node.left, node.right].map((one) => resolve(one, sheet, isArray));
        if (node.sign === ':') return rangeBetween(left ?? null, right ?? null);
        return cellByCell(left ?? null, right ?? null, isArray, (a, b) => operate(node.sign, a, b));
      }
      case 'call':
        return call(node.name, node.inputs, sheet, isArray);
    }
  };
  const call = (
    name: string,
    inputs: readonly FormulaNode[],
    sheet: Sheet,
    isArray: boolean,
  ): FormulaValue => {
    if (name === 'IF') {
      const [condition, yes, no] = inputs;
      if (!condition || !yes || !no) throw new Error('IF has a condition and two results');
      const holds = scalarOf(resolve(condition, sheet, isArray));
      if (isError(holds)) return holds;
      return resolve(
        holds === true || (typeof holds === 'number' && holds !== 0) ? yes : no,
        sheet,
        isArray,
      );
    }
    const apply = formulaFunctions[name];
    if (!apply) throw new Error(`no such function: ${name}`);
    const inArray = isArray || name === 'SUMPRODUCT';
    return apply(...inputs.map((input) => resolve(input, sheet, inArray)));
  };
  return {
    at: (sheet, column, row) => {
      const value = evaluate(sheet.rows[row - 1]?.cells[column - 1], sheet);
      if (isError(value)) return value.error;
      return typeof value === 'number' ? value : String(textOf(value));
    },
  };
}

const trees = new Map<string, FormulaNode>();

function parsed(formula: string): FormulaNode {
  const tree = trees.get(formula) ?? parseFormula(formula);
  trees.set(formula, tree);
  return tree;
}

/** A1 or A1:B2 */
function rangeOf(text: string): Range {
  const [first, last = first] = text.split(':').map(placeOf);
  if (!first || !last) throw new Error(`no range: ${text}`);
  return { ...first, lastColumn: last.column, lastRow: last.row };
}

function placeOf(text: string): { readonly column: number; readonly row: number } {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
}

/** One side may be a single cell, which then stands for every cell of the other. */
function cellByCell(
  left: FormulaValue,
  right: FormulaValue,
  isArray: boolean,
  apply: (a: Scalar, b: Scalar) => Scalar,
): FormulaValue {
  if (!isArray) return apply(scalarOf(left), scalarOf(right));
  const [a, b] = [matrixOf(left), matrixOf(right)];
  const [rows, columns] = [
    Math.max(a.length, b.length),
    Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0),
  ];
  const at = (cells: Matrix, i: number, j: number) =>
    cells[cells.length === 1 ? 0 : i]?.[cells[0]?.length === 1 ? 0 : j] ?? null;
  return {
    matrix: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => apply(at(a, i, j), at(b, i, j))),
    ),
  };
}

function operate(sign: string, a: Scalar, b: Scalar): Scalar {
  if (sign === '&') {
    const [left, right] = [textOf(a), textOf(b)];
    if (isError(left)) return left;
    return isError(right) ? right : left + right;
  }
  if (/[<>=]/.test(sign)) {
    const order = compareScalars(a, b);
    return isError(order) ? order : holds(sign, order);
  }
  const [left, right] = [numberOf(a), numberOf(b)];
  if (isError(left)) return left;
  return isError(right) ? right : arithmetic(sign, left, right);
}

function holds(sign: string, order: number): boolean {
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function arithmetic(sign: string, a: number, b: number): Scalar {
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '^':
      return a ** b;
    default:
      return b === 0 ? errors.division : a / b;
  }
}
