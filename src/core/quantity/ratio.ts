/** An exact fraction. The denominator is above zero; the two parts need not be coprime. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

const zero: Ratio = { numerator: 0n, denominator: 1n };

/**
 * The exact value of a number as people read it: its shortest decimal form, not its binary fraction.
 * 0.1 is one tenth. The number must be finite.
 */
export function ratioOf(value: number): Ratio {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`not a finite number: ${value}`);
  const [, whole = '0', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction);
  const power = Number(exponent) - fraction.length;
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : reduce({ numerator: digits, denominator: 10n ** BigInt(-power) });
}

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** a ÷ b. The divisor must be above zero. */
export function divide(a: Ratio, b: Ratio): Ratio {
  if (b.numerator <= 0n) throw new RangeError('the divisor must be above zero');
  return {
    numerator: a.numerator * b.denominator,
    denominator: a.denominator * b.numerator,
  };
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function maximum(a: Ratio, b: Ratio): Ratio {
  return compareRatios(a, b) >= 0 ? a : b;
}

/** The same fraction in lowest terms. */
export function reduce(a: Ratio): Ratio {
  let [x, y] = [a.numerator < 0n ? -a.numerator : a.numerator, a.denominator];
  while (y !== 0n) [x, y] = [y, x % y];
  return { numerator: a.numerator / x, denominator: a.denominator / x };
}

/**
 * The exact sum of many products of numbers, each taken as its shortest decimal form; whole numbers are multiplied and
 * added as doubles while that is exact.
 */
export function sumOfProducts(rows: readonly (readonly number[])[]): Ratio {
  let whole = 0;
  const others: Ratio[] = [];
  for (const factors of rows) {
    let product = 1;
    let isExact = true;
    for (const factor of factors) {
      product *= factor;
      isExact &&= Number.isInteger(factor) && Number.isSafeInteger(product);
    }
    if (isExact && Number.isSafeInteger(whole + product)) whole += product;
    else others.push(factors.map(ratioOf).reduce(multiply));
  }
  return add(ratioOf(whole), sum(others));
}

/** The sum of many fractions, added in pairs as a tree, so that thousands of different denominators stay fast. */
export function sum(terms: readonly Ratio[]): Ratio {
  let level = terms;
  while (level.length > 1) {
    const next: Ratio[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [a, b] = [level[i], level[i + 1]];
      if (a) next.push(b ? add(a, b) : a);
    }
    level = next;
  }
  return level[0] ?? zero;
}
