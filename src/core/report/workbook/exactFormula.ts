/**
 * Rounding that no binary fraction can change. Figures are sums and quotients of doubles, each off by some
 * 1e-16 of its size; keeping 13 significant digits takes that away before the ceiling is judged. What differs
 * from a whole number only after its 13th digit counts as whole: below 10,000 CU that is half of 0.000000001 CU.
 * Anything above zero needs one CU at least.
 */
export function roundedUp(source: string): string {
  return `IF(${source}=0,0,MAX(1,${ceilingFormula(significant(source, 13))}))`;
}

/** Rounding down that no binary fraction can change, with 14 digits. From 1e13 on the last digit may be rounded up. */
export function roundedDown(source: string): string {
  return `INT(${significant(source, 14)})`;
}

/** A whole number rounded down to its first three digits. */
export function threeDigits(source: string): string {
  const power = `10^MAX(0,INT(LOG10(MAX(1,${source})))-2)`;
  return `INT(${source}/${power})*${power}`;
}

/** The smallest whole number not below: ROUNDUP and ROUNDDOWN keep 12 digits alone in LibreOffice. */
export function ceilingFormula(source: string): string {
  return `-INT(-(${source}))`;
}

function significant(source: string, digits: number): string {
  return `ROUND(${source},${digits}-LEN(INT(${source})))`;
}

/**
 * Figures that stand for a price in formulas: for one that the list does not have; for that of a cluster whose workers
 * have none, which ranks behind; and for that of a coordinator which cannot manage the capacity.
 */
export const noPrice = 1e99;
export const noWorkerPrice = 2e99;
export const notAble = 1e100;

/** A figure inside a formula. */
export function constant(value: number): string {
  return String(value).toUpperCase();
}

/** Keeps a text as it is where a search would take signs in it for wildcards. */
export function literally(source: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${source},"~","~~"),"*","~*"),"?","~?")`;
}

/** A text of a language inside a formula. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
