import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { excelDay } from '@/core/report/workbook/excelDay';
import { withInputsOf } from '@/core/report/workbook/testing/exchangeInputs';
import type { Cell, Workbook } from '@/core/report/workbook/workbook';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { workbookParts } from '@/core/report/workbook/workbookParts';
import { planOf } from '@/core/sizing/testing/planOf';
import { spokenOf } from '@/core/words/testing/words';
import { hasLibreOffice } from './testing/convertFiles';
import { recalculate } from './testing/recalculate';

const longest = 600_000;
const title =
  'a plan over time that LibreOffice calculates (skipped where there is no soffice command)';

const load = { qps: 80_000, complexity: 'complex' };

/** A plan, and the same with other values typed into its workbook. */
type Typed = readonly [name: string, input: object, typed: object];

const resources = { cores: 12, memoryGb: 30 };

const events = [
  { name: '11.11', start: '2026-11-11T00:00', hours: 24, factor: 6, yearly: true },
  { start: '2027-03-30T23:30', hours: 2, factor: 2 },
];

const otherEvents = [
  { start: '2024-02-29T20:15', hours: 5, factor: 3, yearly: true },
  { start: '2028-03-01T00:00', hours: 24, factor: 0.3 },
  { start: '2028-03-01T12:00', hours: 30, factor: 1.5 },
];

/** Workloads of several projects, the last of which asks for cores and memory. */
const grown = (growthOf: (at: number) => object, more: object = {}) => [
  ...Array.from({ length: 13 }, (_, i) => ({
    qps: 3_000 * (i + 1),
    complexity: 'complex',
    project: `project ${i % 3}`,
    growth: growthOf(i),
    ...more,
  })),
  { ...resources, project: 'project 1', growth: { percentPerMonth: 7 } },
];

const rising = (i: number) => ({ recordsPerSecondPerMonth: 400 - 100 * i });

const plans: readonly Typed[] = [
  ['workers of shapes', { workloads: [load, resources] }, {}],
  ['units', { platform: 'flink-managed', workloads: [load] }, {}],
  [
    'applications by the hour',
    { platform: 'aws-managed-flink', workloads: [{ ...load, recordBytes: 1_000 }] },
    {},
  ],
  [
    'known loads',
    { workloads: [load], milestones: [{ date: '2027-06-01', recordsPerSecond: 200_000 }] },
    {
      milestones: [
        { date: '2028-03-31', recordsPerSecond: 60_000 },
        { date: '2028-07-15', recordsPerSecond: 150_000 },
      ],
    },
  ],
  [
    'growth of workloads of their own',
    { workloads: [{ ...load, growth: { percentPerMonth: 8 } }, load, resources] },
    {
      workloads: [
        { ...load, growth: { recordsPerSecondPerMonth: -3_000 } },
        load,
        { ...resources, growth: { percentPerMonth: 12.5 } },
      ],
    },
  ],
  [
    'more growths of workloads of their own, in several projects',
    { workloads: grown((i) => ({ percentPerMonth: i - 0.5 })) },
    { workloads: grown((i) => (i % 2 ? rising(i) : { percentPerMonth: 9 - i })) },
  ],
  [
    'growths of applications',
    {
      platform: 'aws-managed-flink',
      workloads: grown((i) => ({ percentPerMonth: i - 0.5 }), { recordBytes: 1_000, count: 2 }),
      events,
    },
    { workloads: grown(rising, { recordBytes: 1_000, count: 3 }), events: otherEvents },
  ],
  [
    'a cluster that is there',
    {
      workloads: [load],
      current: { slave: '24c96g', slaveCount: 12, master: '16c64g', masterCount: 3 },
    },
    {
      current: {
        slave: '24c96g',
        slaveCount: 9,
        master: '16c64g',
        masterCount: 3,
        renewal: '2028-05-15',
      },
    },
  ],
  [
    'a base with hours above it',
    { platform: 'flink-managed', workloads: [load], billing: 'hybrid', baseUnits: 50 },
    { baseUnits: 90 },
  ],
  ...[
    { workloads: [load, resources] },
    { workloads: [load], billing: 'pay-as-you-go' },
    { platform: 'blink-shared', workloads: [load] },
    { platform: 'flink-managed', workloads: [load], billing: 'hybrid', baseUnits: 50 },
    { platform: 'flink-managed', workloads: [load], billing: 'hybrid' },
  ].map((input, i): Typed => [`events ${i + 1}`, { ...input, events }, { events: otherEvents }]),
];

const before = {
  startDate: '2027-01-31',
  horizonMonths: 12,
  leadTimeDays: 14,
  growth: { percentPerMonth: 8 },
  budget: { amount: 40_000, per: 'month' },
};

const after = {
  startDate: '2027-12-31',
  horizonMonths: 30,
  leadTimeDays: 30,
  growth: { percentPerMonth: 5 },
  taxPercent: 6,
  discountPercent: 10,
  budget: { amount: 25_000, per: 'month' },
};

function bookOf(input: object): Workbook {
  const plan = planOf({ ...input });
  const answer = answerTo(plan);
  const outcome = roadFiguresOf(plan, '2026-12-01');
  if (!outcome.ok) throw new Error('the plan has figures over time');
  return workbookOf({ ...documentFor(answer), road: outcome.figures }, spokenOf(plan.platform).en);
}

describe.skipIf(!hasLibreOffice)(title, () => {
  it(
    'comes to the figures of the engine once other values are typed over',
    async () => {
      const books = plans.map(([, input, typed]) => {
        const expected = bookOf({ ...input, ...after, ...typed });
        return { expected, typed: withInputsOf(bookOf({ ...input, ...before }), expected) };
      });
      const calculated = await recalculate(
        books.map(({ typed: book }) => ({
          bytes: zipSync(
            Object.fromEntries(
              Object.entries(workbookParts(book)).map(([path, part]) => [path, strToU8(part)]),
            ),
          ),
          sheets: book.sheets.map(({ name }) => name),
        })),
      );
      const faults = books.flatMap(({ expected }, i) =>
        expected.sheets.flatMap(({ name, rows }) =>
          rows.flatMap(({ cells }, y) =>
            cells.flatMap((cell, x) => {
              const got = calculated[i]?.get(name)?.[y]?.[x] ?? '';
              if (cell?.kind !== 'formula' || isSame(cell, got)) return [];
              return [`${plans[i]?.[0]}, ${name} ${y + 1}/${x + 1}: ${got} is not ${cell.cached}`];
            }),
          ),
        ),
      );
      expect(faults.slice(0, 5)).toEqual([]);
      expect(calculated).toHaveLength(plans.length);
    },
    longest,
  );
});

/** Figures to 12 digits; days as LibreOffice writes them. */
function isSame({ cached, style }: Extract<Cell, { kind: 'formula' }>, got: string): boolean {
  if (typeof cached === 'string') return got === cached;
  if (style.format === 'date') return dayOf(got) === cached;
  return got !== '' && Math.abs(Number(got) - cached) <= 1e-12 * Math.max(1, Math.abs(cached));
}

/** A day as spreadsheets count; of a text that is none it is no number. */
function dayOf(text: string): number {
  const [, month = '', day = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month}-${day}`;
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? excelDay(iso) : Number.NaN;
}
