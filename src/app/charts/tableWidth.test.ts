import { describe, expect, it } from 'vitest';
import { numberColumn, type Table, textColumn } from '@/core/report/document/layoutParts';
import { longColumns, machinesColumns, tableWidth, wholeColumns } from './tableWidth';

const table = (columns: Table['columns'], ...rows: readonly (readonly string[])[]): Table => ({
  columns,
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

describe('the width that a table needs', () => {
  it('is that of its longest figures and the space between', () => {
    // 10 and 9 characters of 8 px, and 16 px between both.
    const costs = table([textColumn('Day'), numberColumn('CNY')], ['2026-12-01', '52,097.74']);
    expect(tableWidth(costs, 8, 16)).toBe(10 * 8 + 16 + 9 * 8);
  });

  it('is no less than the longest word of a heading', () => {
    const counts = table([textColumn('Records carried'), numberColumn('CU')], ['1', '2']);
    expect(tableWidth(counts, 8, 16)).toBe(7 * 8 + 16 + 4 * 8);
  });

  it('counts a Chinese character twice, and fourteen characters of a longer text', () => {
    const notes = table([textColumn('变更项'), textColumn('须知')], ['增加', '字'.repeat(30)]);
    expect(tableWidth(notes, 8, 16)).toBe(4 * 8 + 16 + 14 * 8);
  });
});

it('has room for machines on one line', () => {
  const machines = table(
    [textColumn('Day'), textColumn('Masters')],
    ['2026-12-01', '3 × 16-core 64 GB'],
  );
  expect(tableWidth(machines, 8, 16)).toBe(10 * 8 + 16 + 17 * 8);
});

it('keeps figures and short texts on one line', () => {
  const mixed = table(
    [textColumn('a'), numberColumn('b'), textColumn('c'), textColumn('d')],
    ['7 → 12', '1', '2026-12-01', 'yes'],
    ['7 → 13', 'nothing is left', '2027-01-01', 'the sources differ'],
  );
  expect(wholeColumns(mixed)).toEqual([true, true, true, false]);
});

it('knows the columns that have sentences', () => {
  const notes = table([textColumn('a'), textColumn('b')], ['short', 'word '.repeat(9)], ['', '']);
  expect(longColumns(notes)).toEqual([false, true]);
});

it('knows the columns that have machines with their size', () => {
  const machines = table(
    [textColumn('a'), textColumn('b'), textColumn('c')],
    ['2026-12-01 03:00', '3 × 64-core 256 GB', 'word '.repeat(9)],
    ['2027-01-01', '3 × 4-core 16 GB', 'Growth.'],
  );
  expect(machinesColumns(machines)).toEqual([false, true, false]);
});
