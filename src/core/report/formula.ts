/** A formula as its parts: figures and signs, so that each language writes the figures its own way. */
export type Formula = readonly (number | Sign)[];

type Sign = '+' | '−' | '×' | '÷' | '(' | ')' | '⌈' | '⌉' | '⌊' | '⌋' | 'max(' | 'min(' | ',' | '≤';

/** a + b + c */
export function plus(terms: readonly Formula[]): Formula {
  return terms.flatMap((term, i) => (i === 0 ? term : ['+' as const, ...term]));
}

/** A sum in brackets when it has more than one term. */
export function bracketed(terms: readonly Formula[]): Formula {
  return terms.length > 1 ? ['(', ...plus(terms), ')'] : plus(terms);
}

/** Writes a formula with the given way of writing figures. */
export function writeFormula(formula: Formula, figure: (value: number) => string): string {
  return formula
    .map((part) => {
      if (typeof part === 'number') return figure(part);
      if (part === ',') return ', ';
      return /[+−×÷≤]/.test(part) ? ` ${part} ` : part;
    })
    .join('');
}
