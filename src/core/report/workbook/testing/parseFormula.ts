/** A formula of a workbook as a tree. `range` is an address on the formula's own sheet, without `$`. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'range'; readonly address: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly FormulaNode[] }
  | { readonly kind: 'sign'; readonly sign: '+' | '-'; readonly of: FormulaNode }
  | {
      readonly kind: 'operation';
      readonly sign: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"(?<text>(?:[^"]|"")*)"|(?<address>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Za-z\d(])|(?<name>[A-Za-z_][A-Za-z_\d]*)|(?<sign><>|<=|>=|[-+*/^&=<>(),:]))/y;

/** From the loosest to the tightest; those of one row are taken from left to right.  Source: ECMA-376 part 1, 18.17.2.2 */
const precedence = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Reads a formula. Throws SyntaxError on what no spreadsheet would take, and on what no workbook of ours writes. */
export function parseFormula(formula: string): FormulaNode {
  const tokens = readTokens(formula);
  let at = 0;
  const fault = () => new SyntaxError(`token ${at} of ${formula}`);
  const takes = (...signs: readonly string[]) => {
    const sign = tokens[at]?.sign;
    if (sign === undefined || !signs.includes(sign)) return undefined;
    at += 1;
    return sign;
  };
  const operation = (level: number): FormulaNode => {
    const signs = precedence[level];
    if (!signs) return signed();
    let left = operation(level + 1);
    for (let sign = takes(...signs); sign; sign = takes(...signs)) {
      left = { kind: 'operation', sign, left, right: operation(level + 1) };
    }
    return left;
  };
  const signed = (): FormulaNode => {
    const sign = takes('-', '+');
    if (sign === '-' || sign === '+') return { kind: 'sign', sign, of: signed() };
    return operand();
  };
  const operand = (): FormulaNode => {
    const first = single();
    if (!takes(':')) return first;
    return { kind: 'operation', sign: ':', left: first, right: single() };
  };
  const single = (): FormulaNode => {
    if (takes('(')) return closed(operation(0));
    const { number, text, address, name } = tokens[at] ?? {};
    at += 1;
    if (number !== undefined) return { kind: 'number', value: Number(number) };
    if (text !== undefined) return { kind: 'text', value: text.replaceAll('""', '"') };
    if (address !== undefined) return { kind: 'range', address: address.replaceAll('$', '') };
    if (name === undefined) throw fault();
    return takes('(') ? { kind: 'call', name, inputs: inputs() } : { kind: 'name', name };
  };
  const inputs = (): readonly FormulaNode[] => {
    if (takes(')')) return [];
    const read = [operation(0)];
    while (takes(',')) read.push(operation(0));
    if (!takes(')')) throw fault();
    return read;
  };
  const closed = (node: FormulaNode) => {
    if (!takes(')')) throw fault();
    return node;
  };
  const tree = operation(0);
  if (at < tokens.length) throw fault();
  return tree;
}

function readTokens(formula: string): readonly Record<string, string | undefined>[] {
  const tokens: Record<string, string | undefined>[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const from = token.lastIndex;
    const found = token.exec(formula);
    if (!found?.groups) throw new SyntaxError(`sign ${from} of ${formula}`);
    tokens.push(found.groups);
  }
  return tokens;
}
