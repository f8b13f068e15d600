import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNumber } from '@/core/quantity/rounding';
import { noMeasurementChoices, readMeasurements } from './readMeasurements';

const read = (text: string, choices = {}) =>
  readMeasurements(
    text.split('\n').map((line) => line.split('|')),
    { ...noMeasurementChoices, ...choices },
  );
const ratesOf = ({ measurements }: ReturnType<typeof read>) =>
  measurements.map(({ rate }) => nearestNumber(rate));
const usesOf = ({ columns }: ReturnType<typeof read>) => columns.map(({ use }) => use);

describe('a table of measured jobs', () => {
  it('has a rate in each row: records/s ÷ (CU × CPU %)', () => {
    // 18,000 ÷ (10 × 75 %) = 2,400; 9,000 ÷ (5 × 90 %) = 2,000.
    const reading = read('Job|Records/s|CU|CPU %\norders|18,000|10|75\nclicks|9k|5|90 %');
    expect(reading.hasHeadings).toBe(true);
    expect(ratesOf(reading)).toEqual([2_400, 2_000]);
    expect(reading.measurements[1]).toMatchObject({
      position: 3,
      name: 'clicks',
      records: 9_000,
      cu: 5,
      cpuPercent: 90,
    });
    expect(reading).toMatchObject({ refused: [], totals: [], missing: [], isShare: false });
  });

  it('needs no headings, and no names', () => {
    expect(ratesOf(read('orders|18,000|10|75'))).toEqual([2_400]);
    expect(ratesOf(read('18,000|10|75'))).toEqual([2_400]);
    expect(ratesOf(read('orders|18,000|7.5'))).toEqual([2_400]);
  });

  it.each([
    ['CPU使用率|作业名称|CU 数|每秒条数', ['cpu', 'name', 'cu', 'records']],
    ['task|peak QPS|average QPS|CUs|CPU usage', ['name', 'records', undefined, 'cu', 'cpu']],
    ['Job|RPS|CU utilisation|CU', ['name', 'records', 'cpu', 'cu']],
    ['name|records/s|records/s per CU|CU', ['name', 'records', undefined, 'cu']],
    ['name|events/min|CU|CPU', ['name', undefined, 'cu', 'cpu']],
    ['作业|吞吐（万）|CU|CPU 核数', ['name', 'records', 'cu', undefined]],
  ] as const)('knows its columns by %j', (heads, uses) => {
    const width = heads.split('|').length;
    expect(usesOf(read(`${heads}\n${Array(width).fill('1').join('|')}`))).toEqual(uses);
  });

  it('takes the scale of a heading, and what somebody chose for a column', () => {
    expect(ratesOf(read('作业|吞吐（万）|CU\na|1.8|10'))).toEqual([1_800]);
    const chosen = read('a|b|c\n18000|10|75', {
      hasHeadings: true,
      uses: new Map([
        [0, 'records'],
        [1, 'cu'],
        [2, 'cpu'],
      ]),
    });
    expect(ratesOf(chosen)).toEqual([2_400]);
  });

  it('counts a job as fully busy where there is no CPU, and says so', () => {
    const reading = read('job|records/s|CU\na|18000|10');
    expect(ratesOf(reading)).toEqual([1_800]);
    expect(reading.missing).toEqual(['cpu']);
    expect(read('job|records/s|CPU\na|18000|10')).toMatchObject({
      missing: ['cu'],
      refused: [{ problems: [{ path: 'cu', code: 'empty' }] }],
    });
  });

  it('reads CPU figures that are all at most one as shares, unless told', () => {
    const text = 'job|records/s|CU|CPU\na|18000|10|0.75\nb|9000|5|1';
    expect(read(text)).toMatchObject({ isShare: true, mayBeShare: true });
    expect(ratesOf(read(text))).toEqual([2_400, 1_800]);
    expect(ratesOf(read(text, { isShare: false }))).toEqual([240_000, 180_000]);
    expect(read('a|18000|10|0.75 %')).toMatchObject({ isShare: false, mayBeShare: false });
    expect(read('a|18000|10|0.75\nb|1|1|60')).toMatchObject({ isShare: false });
  });

  it('names every row that has no rate, with all that is wrong in it, and keeps the others', () => {
    const reading = read(
      'job|records/s|CU|CPU\n\na|many|4|50\nb|3000|0|120\nc||-1\nd|25.000|4|50\ngood|8000|4|50',
    );
    expect(reading.refused).toEqual([
      { position: 3, name: 'a', problems: [{ path: 'records', code: 'unreadable' }] },
      {
        position: 4,
        name: 'b',
        problems: [
          { path: 'cu', code: 'not-above', limit: 0 },
          { path: 'cpu', code: 'above-maximum', limit: 100 },
        ],
      },
      {
        position: 5,
        name: 'c',
        problems: [
          { path: 'records', code: 'empty' },
          { path: 'cu', code: 'negative' },
          { path: 'cpu', code: 'empty' },
        ],
      },
      {
        position: 6,
        name: 'd',
        problems: [{ path: 'records', code: 'ambiguous', limit: [25, 25_000] }],
      },
    ]);
    expect(ratesOf(reading)).toEqual([4_000]);
    expect(reading.doubtful).toEqual({ text: '25.000', limit: [25, 25_000] });
  });

  it('reads figures that may be two numbers as their writer does', () => {
    const text = 'a|25.000|12,5|100';
    expect(ratesOf(read(text, { decimalSign: 'comma' }))).toEqual([2_000]);
    expect(read(text, { decimalSign: 'dot' }).refused).toMatchObject([
      { problems: [{ path: 'cu', code: 'ambiguous' }] },
    ]);
  });

  it('leaves out rows that add up others', () => {
    const reading = read('job|records/s|CU|CPU\na|1000|1|50\nb|2000|2|50\nTotal|3000|3|');
    expect(reading.totals).toEqual([{ position: 4, label: 'Total' }]);
    expect([reading.measurements.length, reading.refused]).toEqual([2, []]);
    const kept = read('a|1000|1|50\nb|2000|2|50\nTotal|3000|3|50', { keepsTotals: true });
    expect(kept.measurements.length).toBe(3);
  });

  it('says how many rows it does not read', () => {
    const reading = read(Array(10_003).fill('a|1000|1|50').join('\n'));
    expect(reading.unread).toBe(3);
    expect(reading.measurements.length + reading.refused.length + reading.totals.length).toBe(
      10_000,
    );
  });

  it('answers any table: each row with a figure in it is measured, named or a total', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'job', 'CU', 'CPU', '0', '75 %', '1.5k', '25.000', 'Total'),
      fc.nat().map(String),
      fc.string({ maxLength: 6 }),
    );
    const tables = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(tables, fc.constantFrom(undefined, true, false), (cells, hasHeadings) => {
        const reading = readMeasurements(cells, { ...noMeasurementChoices, hasHeadings });
        const positions = [...reading.measurements, ...reading.refused, ...reading.totals].map(
          ({ position }) => position,
        );
        const filled = cells.filter((row) => row.some((one) => one.trim() !== '')).length;
        const rows = Math.max(0, filled - (reading.hasHeadings ? 1 : 0));
        expect(new Set(positions).size).toBe(positions.length);
        expect(positions.length).toBe(rows);
        for (const { rate } of reading.measurements) expect(rate.numerator > 0n).toBe(true);
        for (const { problems } of reading.refused) expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
