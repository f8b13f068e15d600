import { describe, expect, it } from 'vitest';
import { bracketed, plus, writeFormula } from './formula';
import { evaluateFormula } from './testing/evaluateFormula';

describe('a formula', () => {
  it('is written with its signs spaced and its figures in the given way', () => {
    const formula = ['max(', 2, ',', '⌈', 118, '÷', 21, '⌉', '+', 1, ')'] as const;
    expect(writeFormula(formula, String)).toBe('max(2, ⌈118 ÷ 21⌉ + 1)');
    expect(writeFormula([147, '≤', 160, '−', 1.5, '×', 2], (n) => `<${n}>`)).toBe(
      '<147> ≤ <160> − <1.5> × <2>',
    );
    expect(writeFormula([], String)).toBe('');
  });

  it('puts brackets round a sum of several terms alone', () => {
    expect(writeFormula(bracketed([[1], [2, '×', 3]]), String)).toBe('(1 + 2 × 3)');
    expect(writeFormula(bracketed([[1]]), String)).toBe('1');
    expect(plus([])).toEqual([]);
  });

  it('is read by the signs alone where tests evaluate it', () => {
    expect(evaluateFormula(['⌈', '(', 40, '+', 40, ')', '×', 1.21, '⌉'])).toBe(97);
    expect(evaluateFormula(['max(', 2, ',', 7, '−', 4, '÷', 2, ')'])).toBe(5);
    expect(evaluateFormula([147, '≤', 146])).toBe(0);
    expect(() => evaluateFormula([1, '+'])).toThrow(SyntaxError);
    expect(() => evaluateFormula([1, 2])).toThrow(SyntaxError);
  });
});
