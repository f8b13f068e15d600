import { describe, expect, it } from 'vitest';
import { cellAt } from './address';
import { formula, text } from './cellsOf';
import { type Calculated, evaluateWorkbook } from './testing/evaluateWorkbook';
import type { Cell } from './workbook';

const numbers = [3, 1, 2].map(
  (value): Cell => ({ kind: 'number', value, style: { role: 'plain', format: 'whole' } }),
);
const texts = [text('Core'), text('a*b'), text(null)];

/** What a formula comes to beside a list of numbers in A1:A3 and one of texts in B1:B3. */
function calculated(source: string): Calculated {
  const sheet = {
    name: 'Sheet',
    widths: [],
    rows: numbers.map((cell, i) => ({
      cells: [cell, texts[i], i === 0 ? formula(source, '') : undefined],
    })),
    names: {
      Numbers: { column: 1, row: 1, lastColumn: 1, lastRow: 3 },
      Texts: { column: 2, row: 1, lastColumn: 2, lastRow: 3 },
      Itself: cellAt(3, 1),
    },
  };
  return evaluateWorkbook({ title: '', author: null, font: '', decimals: 2, sheets: [sheet] }).at(
    sheet,
    3,
    1,
  );
}

describe('the evaluator that stands in for a spreadsheet program in tests', () => {
  it.each<readonly [string, Calculated]>([
    ['1+2*3^2', 19],
    ['-INT(-(7/2))', 4],
    ['1E99>=2E+98', 'TRUE'],
    ['"say ""hi"""&1', 'say "hi"1'],
    ['A1+$A$3', 5],
    ['SUM(Numbers)', 6],
    ['SUM(A1:A2,A3)', 6],
    ['MAX(Numbers)-MIN(Numbers)', 2],
    ['COUNT(Numbers,Texts)', 3],
    ['ROWS(Texts)', 3],
    ['INDEX(Numbers,3)', 2],
    ['INDEX(Texts,3)', 0],
    ['INDEX(Texts,3)&""', ''],
    ['INDEX(Texts,3)=""', 'TRUE'],
    ['INDEX(A1:B3,2,1)', 1],
    ['SUM(INDEX(A1:B3,0,1))', 6],
    ['INDEX(Numbers,4)', '#REF!'],
    ['MATCH(2,Numbers,0)', 3],
    ['MATCH("CORE",Texts,0)', 1],
    ['MATCH("a~*b",Texts,0)', 2],
    ['MATCH("c*",Texts,0)', 1],
    ['MATCH(9,Numbers,0)', '#N/A'],
    ['SUMIFS(Numbers,Numbers,2)', 2],
    ['SUMPRODUCT((Numbers>1)*Numbers)', 5],
    ['SUMPRODUCT(--(Texts<>""))', 2],
    ['SUMPRODUCT(MAX((Texts<>"")*(ROW(Texts))))', 2],
    ['IF(1=2,NA(),"no")', 'no'],
    ['IF(NA(),1,2)', '#N/A'],
    ['ISERROR(1/0)', 'TRUE'],
    ['1/0', '#DIV/0!'],
    ['"many"+1', '#VALUE!'],
    ['"many"<0', 'FALSE'],
    ['ROUND(1234.5678,2)', 1234.57],
    ['ROUND(1250,-2)', 1300],
    ['LEN(INT(123.9))', 3],
    ['SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
  ])('calculates %s', (source, value) => {
    expect(calculated(source)).toBe(value);
  });

  it('refuses what spreadsheets would understand differently or not at all', () => {
    expect(() => calculated('Numbers+1')).toThrow(/3 cells where one/);
    expect(() => calculated('Nothing')).toThrow(/no cells are named Nothing/);
    expect(() => calculated('XLOOKUP(1)')).toThrow(/no such function/);
    expect(() => calculated('Itself+1')).toThrow(/in a circle/);
    expect(() => calculated('(1+2')).toThrow(SyntaxError);
    expect(() => calculated('1 2')).toThrow(SyntaxError);
  });
});
