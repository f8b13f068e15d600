import type { Formula } from '@/core/report/formula';

/**
 * What a formula comes to, read from its signs alone: a recursive descent over sums, products, brackets, `⌈⌉` and
 * `max(`. `nudge` moves what is rounded up by so many parts of itself, since written figures are doubles.
 * A comparison gives 1 where it holds and 0 where it does not.
 */
export function evaluateFormula(formula: Formula, nudge = 0): number {
  let at = 0;
  const takes = (...signs: readonly string[]) => {
    const part = formula[at];
    if (typeof part !== 'string' || !signs.includes(part)) return undefined;
    at += 1;
    return part;
  };
  const expect = (sign: string) => {
    if (!takes(sign)) throw new SyntaxError(`no ${sign} at ${at} of ${formula.join(' ')}`);
  };
  const atom = (): number => {
    if (takes('(')) return closed(sum(), ')');
    if (takes('⌈')) return Math.ceil(closed(sum(), '⌉') * (1 + nudge));
    if (takes('max(')) {
      let largest = sum();
      while (takes(',')) largest = Math.max(largest, sum());
      return closed(largest, ')');
    }
    const part = formula[at];
    if (typeof part !== 'number') throw new SyntaxError(`no figure at ${at} of ${formula}`);
    at += 1;
    return part;
  };
  const closed = (value: number, sign: string) => {
    expect(sign);
    return value;
  };
  const product = (): number => {
    let value = atom();
    for (let sign = takes('×', '÷'); sign; sign = takes('×', '÷')) {
      value = sign === '×' ? value * atom() : value / atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = takes('+', '−'); sign; sign = takes('+', '−')) {
      value = sign === '+' ? value + product() : value - product();
    }
    return value;
  };
  const left = sum();
  const value = takes('≤') ? Number(left <= sum()) : left;
  if (at < formula.length) throw new SyntaxError(`more behind ${at} of ${formula.join(' ')}`);
  return value;
}
