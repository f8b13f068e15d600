import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberColumn, textColumn } from '@/core/report/document/layoutParts';
import { widthOf } from '@/core/report/document/wrapText';
import { columnWidths, naturalWidth } from './columnWidths';

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('华东区实时数据平台', '12,000'),
);

const tableArbitrary = fc.integer({ min: 1, max: 13 }).chain((count) =>
  fc.record({
    columns: fc.array(
      fc
        .tuple(text, fc.boolean())
        .map(([heading, isNumber]) => (isNumber ? numberColumn(heading) : textColumn(heading))),
      { minLength: count, maxLength: count },
    ),
    rows: fc.array(
      fc.array(
        text.map((cell) => ({ text: cell })),
        { minLength: count, maxLength: count },
      ),
      { maxLength: 5 },
    ),
  }),
);

describe('the widths of columns', () => {
  it('fill the table and leave none empty', () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        const widths = columnWidths(table, 500, 10, () => 8);
        expect(widths.length).toBe(table.columns.length);
        expect(widths.reduce((all, one) => all + one, 0)).toBeCloseTo(500, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });

  it('keep every number whole where the table can hold what must not break', () => {
    fc.assert(
      fc.property(tableArbitrary, (table) => {
        const widths = columnWidths(table, 20_000, 10, () => 8);
        table.columns.forEach(({ isNumber }, i) => {
          if (!isNumber) return;
          for (const row of table.rows) {
            expect((widths[i] ?? 0) + 1e-6).toBeGreaterThanOrEqual(
              widthOf(row[i]?.text ?? '') * 10 + 8,
            );
          }
        });
      }),
    );
  });

  it('let a long name wrap so that the numbers beside it stay whole', () => {
    const table = {
      columns: [textColumn('Name'), numberColumn('CU')],
      rows: [[{ text: 'a name of many words '.repeat(20) }, { text: '-165,833,348,500.25' }]],
    };
    const [name = 0, number = 0] = columnWidths(table, 300, 10, () => 8);
    expect(number).toBeGreaterThanOrEqual(widthOf('-165,833,348,500.25') * 10 + 8);
    expect(name).toBeGreaterThan(number);
  });

  it('want no more for a table than its short texts and numbers need', () => {
    const table = {
      columns: [textColumn('N'), numberColumn('CU')],
      rows: [[{ text: 'x'.repeat(100) }, { text: '1' }]],
    };
    // A long text counts as 15 em; the heading "CU" is 1.44 em and a tenth wider for being bold.
    expect(naturalWidth(table, 10, () => 8)).toBeCloseTo(150 + 14.4 * 1.1 + 16, 6);
  });
});
