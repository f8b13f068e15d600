import { describe, expect, it } from 'vitest';
import type { LoadEvent } from '@/core/plan/timeFields';
import { planOf } from '@/core/sizing/testing/planOf';
import type { Language } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import { excelDay } from './excelDay';
import { eventHours, mostFactor } from './liveEvents';
import { liveRoadOf } from './liveRoad';
import { documentOver } from './testing/documentOver';
import { evaluateWorkbook } from './testing/evaluateWorkbook';
import { findFaults, withInputsOf } from './testing/exchangeInputs';
import { withInputs } from './testing/withInputs';
import type { Workbook } from './workbook';
import { workbookOf } from './workbookOf';

const load = { qps: 80_000, complexity: 'complex' };

/** A festival every year, one that overlaps it, and one within a started hour on the day before a month ends. */
const events: readonly LoadEvent[] = [
  { name: '11.11', start: '2025-11-11T00:00', hours: 24, factor: 6, yearly: true },
  { start: '2027-11-11T18:30', hours: 30, factor: 1.5 },
  { start: '2027-03-30T23:30', hours: 2, factor: 2 },
];

/** Others, one of them on a leap day and one that calms the load; the last one lasts a year. */
const others: readonly LoadEvent[] = [
  { start: '2024-02-29T20:15', hours: 5, factor: 3, yearly: true },
  { start: '2027-06-01T00:00', hours: 24, factor: 0.3 },
  { start: '2027-12-24T12:00', hours: 49, factor: 2.5 },
];

const products: readonly (readonly [string, object])[] = [
  ['by the month', {}],
  ['by the month, with the cluster that is there', { current: { slave: '24c96g', slaveCount: 6 } }],
  ['by the hour, with coordinators that stay', { billing: 'pay-as-you-go' }],
  ['by the day', { platform: 'blink-shared' }],
  [
    'by the hour, with storage',
    { platform: 'aws-managed-flink', workloads: [{ ...load, recordBytes: 1_000 }] },
  ],
  ['by the hour above the cheapest base', { platform: 'flink-managed', billing: 'hybrid' }],
  ['by the hour above a base', { platform: 'flink-managed', billing: 'hybrid', baseUnits: 60 }],
  [
    'by the month, with growth and cores of workloads of their own',
    {
      workloads: [{ ...load, growth: { percentPerMonth: 2 } }, { cores: 40, memoryGb: 90 }, load],
    },
  ],
];

const usual = {
  workloads: [load],
  startDate: '2026-12-31',
  horizonMonths: 12,
  growth: { percentPerMonth: 4 },
};

/** The cells of one name, as they are calculated. */
function shown(book: Workbook, name: string): readonly (number | string)[] {
  const sheet = book.sheets.find(({ names }) => name in names);
  const range = sheet?.names[name];
  if (!sheet || !range) throw new Error(`no cells are named ${name}`);
  const evaluated = evaluateWorkbook(book);
  const count = range.lastRow - range.row + 1;
  return Array.from({ length: count }, (_, i) => evaluated.at(sheet, range.column, range.row + i));
}

function documentWith(input: object) {
  const document = documentOver(planOf({ ...usual, ...input }));
  if (!document) throw new Error('a good plan');
  return document;
}

describe('events in a workbook', () => {
  it.each(products)('follow what is typed, as the engine has them, %s', (_, input) => {
    const [before, after] = [events, others].map((typed) =>
      documentWith({ ...input, events: typed }),
    );
    if (!before || !after) throw new Error('two plans');
    const live = liveRoadOf(after);
    // What the months cost is that of the plan with its events.
    expect(live?.events.kind).toBe('live');
    expect(live?.sums.whole).toEqual(after.road.own?.sums?.whole);
    const words = spokenOf(before.plan.platform).en;
    const expected = workbookOf(after, words);
    const typed = withInputsOf(workbookOf(before, words), expected);
    expect(findFaults(typed, expected).slice(0, 3)).toEqual([]);
  });

  it('raise the need and the price of their month, by the hour', () => {
    // 8,000 records/s of 1,000 bytes are 8 MB/s, so 8 KPU at 1 MB/s each, and six times as many in the 24 hours of an event.
    const input = {
      platform: 'aws-managed-flink',
      workloads: [{ ...load, qps: 8_000, recordBytes: 1_000 }],
      startDate: '2027-10-01',
      horizonMonths: 3,
      growth: { percentPerMonth: 0 },
      events: [{ start: '2027-11-11T00:00', hours: 24, factor: 6 }],
    };
    const book = workbookOf(documentWith(input), spokenOf('aws-managed-flink').en);
    expect(shown(book, 'RoadMostNeeds').slice(0, 4)).toEqual([8, 48, 8, '']);
    expect(shown(book, 'HourMoreWorkers').slice(0, 25)).toEqual([...Array(24).fill(40), '']);
    // One KPU more for the application: 9 × 0.11 × hours of the month, and 8 × 50 GB × 0.10 for storage. The event: 40 × 24 × 0.11 for
    // KPU, and 40 × 50 × 0.10 × 1 ÷ 30 for storage.
    const [october, november] = [9 * 0.11 * 744 + 40, 9 * 0.11 * 720 + 40];
    const event = 40 * 24 * 0.11 + (40 * 5) / 30;
    expect(shown(book, 'RoadMonthPrices').slice(0, 4)).toEqual([
      Number(october.toFixed(2)),
      Number((november + event).toFixed(2)),
      Number(october.toFixed(2)),
      '',
    ]);
  });

  it('are each an addition by the hour, on successive days, too', () => {
    // 9 units from October on, 49 for an hour of each event; what the second needs has gone before.
    const input = {
      platform: 'aws-managed-flink',
      workloads: [{ ...load, qps: 8_000, recordBytes: 1_000 }],
      startDate: '2027-10-01',
      horizonMonths: 3,
      growth: { percentPerMonth: 0 },
      events: [
        { start: '2027-10-31T10:00', hours: 1, factor: 6 },
        { start: '2027-11-01T10:00', hours: 1, factor: 6 },
        { start: '2027-11-30T00:00', hours: 24, factor: 3 },
        { start: '2027-12-01T00:00', hours: 24, factor: 3 },
        { start: '2027-12-02T00:00', hours: 1, factor: 2 },
        { start: '2027-12-02T01:00', hours: 1, factor: 6 },
      ],
    };
    const book = workbookOf(documentWith(input), spokenOf('aws-managed-flink').en);
    expect(findFaults(book)).toEqual([]);
    const days = shown(book, 'DayDates');
    const added = shown(book, 'DayAdditions').flatMap((month, i) =>
      month === '' ? [] : [days[i]],
    );
    const dates = ['2027-10-31', '2027-11-01', '2027-11-30', '2027-12-02'];
    expect(added).toEqual(dates.map(excelDay));
  });

  it('show a time of the day as a clock does', () => {
    const document = documentWith({ events, horizonMonths: 3 });
    const book = workbookOf(document, spokenOf(document.plan.platform).en);
    const sheet = book.sheets.find(({ names }) => 'EventTimes' in names);
    const { row = 0, column = 0 } = sheet?.names.EventTimes ?? {};
    const times = [0, 1, 2, 3].map((i) => sheet?.rows[row + i - 1]?.cells[column - 1]);
    expect(times.map((cell) => cell?.style.format)).toEqual(['time', 'time', 'time', 'time']);
    const [, half] = times;
    expect(half?.kind === 'number' && half.value).toBe(18.5 / 24);
  });

  it('say at their row what is missing', () => {
    const document = documentWith({ events, horizonMonths: 3 });
    const book = workbookOf(document, spokenOf(document.plan.platform).en);
    const typed = withInputs(book, { EventHours: [null] });
    const sheet = typed.sheets.find(({ names }) => 'EventHours' in names);
    const row = sheet?.names.EventHours?.row ?? 0;
    if (!sheet) throw new Error('the sheet of months');
    const said = [0, 1, 3].map((i) => evaluateWorkbook(typed).at(sheet, 7, row + i));
    expect(said).toEqual(['Day, hours and how many times the load belong together.', '', '']);
  });

  it('are an error where more hours are typed than have rows', () => {
    const document = documentWith({ events, horizonMonths: 3, billing: 'pay-as-you-go' });
    const book = workbookOf(document, spokenOf(document.plan.platform).en);
    const typed = withInputs(book, {
      EventDays: [excelDay('2027-01-05')],
      EventHours: [300],
      EventYearly: [null],
    });
    expect(shown(typed, 'RoadMonthPrices')[0]).toBe('#N/A');
    const hours = typed.sheets.find(({ names }) => 'HourPlaces' in names);
    if (!hours) throw new Error('the sheet of hours');
    const row = (hours.names.HourPlaces?.row ?? 0) - 2;
    expect(evaluateWorkbook(typed).at(hours, 1, row)).toContain('Only 240 hours of events');
  });

  it('are left out with their reason, in both languages, where they cannot follow', () => {
    const long = [{ start: '2027-01-01T00:00', hours: 4_000, factor: 2 }];
    const large = [{ start: '2027-01-01T00:00', hours: 1, factor: 1_000 }];
    const cases: readonly (readonly [object, RegExp, RegExp])[] = [
      [{ billing: 'pay-as-you-go', events: long }, /because these last for more hours/, /总小时数/],
      [
        { workloads: [{ ...load, qps: 2_000_000_000 }], events: large },
        /because what it costs with them is not known/,
        /计入活动后的费用未知/,
      ],
    ];
    for (const [input, english, chinese] of cases) {
      const document = documentWith({ horizonMonths: 6, growth: { percentPerMonth: 0 }, ...input });
      expect(liveRoadOf(document)?.events.kind).toBe('left-out');
      const said = (language: Language) =>
        JSON.stringify(workbookOf(document, spokenOf(document.plan.platform)[language]));
      expect(said('en')).toMatch(english);
      expect(said('zh-CN')).toMatch(chinese);
    }
  });
});

describe('the factor of events', () => {
  const times = [
    { event: 0, factor: 6, from: 30, to: 90 },
    { event: 1, factor: 0.5, from: 60, to: 300 },
  ];

  it('is the largest product of those that last together', () => {
    expect(mostFactor(times, 0, 60)).toBe(6);
    expect(mostFactor(times, 60, 120)).toBe(3);
    expect(mostFactor(times, 120, 180)).toBe(0.5);
    expect(mostFactor(times, 240, 360)).toBe(1);
  });

  it('has each hour that is touched once', () => {
    expect(eventHours(times)).toEqual([0, 1, 2, 3, 4]);
  });
});
