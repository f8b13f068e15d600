import { describe, expect, it } from 'vitest';
import { planOf } from '@/core/sizing/testing/planOf';
import { spokenOf } from '@/core/words/testing/words';
import { excelDay } from './excelDay';
import { liveRoadOf } from './liveRoad';
import { documentOver } from './testing/documentOver';
import { evaluateWorkbook } from './testing/evaluateWorkbook';
import { findFaults } from './testing/exchangeInputs';
import { type Entry, withInputs } from './testing/withInputs';
import type { Workbook } from './workbook';
import { workbookOf } from './workbookOf';

const load = { qps: 80_000, complexity: 'complex' };

/** The cells of one name, as they are calculated. */
function shown(book: Workbook, name: string): readonly (number | string)[] {
  const evaluated = evaluateWorkbook(book);
  const sheet = book.sheets.find(({ names }) => name in names);
  const range = sheet?.names[name];
  if (!sheet || !range) throw new Error(`no cells are named ${name}`);
  const rows = Array.from({ length: range.lastRow - range.row + 1 }, (_, i) => range.row + i);
  return rows.map((row) => evaluated.at(sheet, range.column, row));
}

describe('a plan over time in a workbook', () => {
  it('follows growth, start, horizon, lead time and budget as they are typed', () => {
    const input = {
      workloads: [{ qps: 80_000, complexity: 'complex' }],
      startDate: '2027-01-31',
      horizonMonths: 36,
      growth: { percentPerMonth: 8 },
      leadTimeDays: 14,
      budget: { amount: 40_000, per: 'month' },
    };
    const typed = {
      ...input,
      startDate: '2028-02-29',
      horizonMonths: 14,
      growth: { percentPerMonth: 5 },
      leadTimeDays: 30,
      budget: { amount: 25_000, per: 'month' },
    };
    const [before, after] = [planOf(input), planOf(typed)].map(documentOver);
    if (!before?.road || !after?.road) throw new Error('both plans have figures over time');
    const words = spokenOf(before.plan.platform).en;
    const book = withInputs(workbookOf(before, words), {
      RoadStart: [excelDay('2028-02-29')],
      RoadHorizon: [14],
      RoadGrowthPercent: [5],
      RoadLeadDays: [30],
      RoadBudget: [25_000],
    });
    expect(findFaults(book, workbookOf(after, words)).slice(0, 3)).toEqual([]);
    const { own, budget } = after.road;
    expect(shown(book, 'RoadMonthPrices').slice(0, 15)).toEqual([
      ...(own?.sums?.months.map(({ amount }) => amount) ?? []),
      '',
    ]);
    expect(shown(book, 'RoadTogether')[13]).toBe(own?.sums?.whole.amount);
    const months = shown(book, 'RoadMonthStarts');
    const broken = budget?.broken?.month;
    expect(broken).toBeGreaterThan(0);
    expect(shown(book, 'RoadBreak')).toEqual([months[broken ?? 0]]);
  });

  it.each<readonly [string, object, object, Readonly<Record<string, readonly Entry[]>>]>([
    [
      'known loads, in any order and with others left out',
      {
        growth: { percentPerMonth: 3 },
        milestones: [{ date: '2027-06-01', recordsPerSecond: 200_000 }],
      },
      {
        growth: { percentPerMonth: 3 },
        milestones: [
          { date: '2027-03-31', recordsPerSecond: 60_000 },
          { date: '2027-07-15', recordsPerSecond: 150_000 },
        ],
      },
      {
        KnownDates: [
          excelDay('2027-07-15'),
          excelDay('2027-01-30'),
          excelDay('2027-03-31'),
          excelDay('2027-05-01'),
        ],
        KnownLoads: [150_000, 1_000_000, 60_000, null],
      },
    ],
    [
      'growth of workloads of their own',
      {
        workloads: [{ ...load, growth: { percentPerMonth: 8 } }, load, { cores: 40, memoryGb: 90 }],
        growth: { percentPerMonth: 1 },
      },
      {
        workloads: [
          { ...load, growth: { recordsPerSecondPerMonth: -5_000 } },
          load,
          { cores: 40, memoryGb: 90, growth: { percentPerMonth: 12.5 } },
        ],
        growth: { percentPerMonth: 1 },
      },
      { WorkloadGrowthPercents: [null, null, 12.5], WorkloadGrowthRecords: [-5_000, null, null] },
    ],
    [
      'more growths of their own than anybody types by hand, in several projects',
      {
        workloads: Array.from({ length: 14 }, (_, i) => ({
          qps: 3_000 * (i + 1),
          complexity: 'complex',
          project: `project ${i % 3}`,
          growth: { percentPerMonth: i + 0.5 },
        })),
      },
      {
        workloads: Array.from({ length: 14 }, (_, i) => ({
          qps: 3_000 * (i + 1),
          complexity: 'complex',
          project: `project ${i % 3}`,
          growth: i % 2 ? { percentPerMonth: 9 - i } : { recordsPerSecondPerMonth: 400 - 100 * i },
        })),
      },
      {
        WorkloadGrowthPercents: Array.from({ length: 14 }, (_, i) => (i % 2 ? 9 - i : null)),
        WorkloadGrowthRecords: Array.from({ length: 14 }, (_, i) => (i % 2 ? null : 400 - 100 * i)),
      },
    ],
    [
      'a cluster that is there, and until when it is paid for',
      {
        growth: { percentPerMonth: 5 },
        current: { slave: '24c96g', slaveCount: 12, master: '16c64g', masterCount: 3 },
      },
      {
        growth: { percentPerMonth: 5 },
        current: {
          slave: '24c96g',
          slaveCount: 9,
          master: '16c64g',
          masterCount: 3,
          renewal: '2027-04-15',
        },
      },
      { RoadOwnedWorkers: [9], RoadRenewal: [excelDay('2027-04-15')] },
    ],
    [
      'a base with hours above it',
      {
        platform: 'flink-managed',
        billing: 'hybrid',
        baseUnits: 50,
        growth: { percentPerMonth: 5 },
      },
      {
        platform: 'flink-managed',
        billing: 'hybrid',
        baseUnits: 90,
        growth: { percentPerMonth: 5 },
      },
      { BaseUnits: [90] },
    ],
    [
      'the base of every month, where the plan names none',
      { platform: 'flink-managed', billing: 'hybrid', growth: { percentPerMonth: 5 } },
      {
        platform: 'flink-managed',
        billing: 'hybrid',
        baseUnits: 30,
        growth: { percentPerMonth: 5 },
      },
      { RoadBases: Array<number>(36).fill(30) },
    ],
  ])('follows %s', (_, input, typed, entries) => {
    const usual = { workloads: [load], startDate: '2027-01-31', horizonMonths: 9 };
    const [before, after] = [input, typed].map((one) => documentOver(planOf({ ...usual, ...one })));
    if (!before?.road || !after?.road) throw new Error('both plans have figures over time');
    const words = spokenOf(before.plan.platform).en;
    const changed = shown(withInputs(workbookOf(before, words), entries), 'RoadMonthPrices');
    const [was, then] = [before, after].map(({ road }) =>
      (road.own?.sums?.months ?? []).map(({ amount }) => amount),
    );
    expect(changed.slice(0, 10)).toEqual([...(then ?? []), '']);
    expect(then).not.toEqual(was);
  });

  it('says at its row what is missing of a known load', () => {
    const input = { workloads: [load], startDate: '2027-01-31', growth: { percentPerMonth: 3 } };
    const document = documentOver(planOf(input));
    if (!document) throw new Error('a good plan');
    const book = workbookOf(document, spokenOf(document.plan.platform).en);
    const sheet = book.sheets.find(({ names }) => 'KnownDates' in names);
    const row = sheet?.names.KnownDates?.row ?? 0;
    const typed = withInputs(book, {
      KnownDates: [excelDay('2027-05-01'), null, excelDay('2026-12-31')],
      KnownLoads: [null, 90_000, 90_000],
    });
    const changed = typed.sheets.find(({ names }) => 'KnownDates' in names);
    if (!changed) throw new Error('the sheet of months');
    const said = [0, 1, 2, 3].map((i) => evaluateWorkbook(typed).at(changed, 3, row + i));
    const incomplete = 'Day and load belong together.';
    expect(said).toEqual([incomplete, incomplete, 'Before the start: not counted.', '']);
    expect(shown(typed, 'RoadMonthPrices')).toEqual(shown(book, 'RoadMonthPrices'));
  });

  it('is left out where figures do not follow from cells alone', () => {
    const input = { workloads: [{ qps: 80_000, complexity: 'complex' }], startDate: '2027-01-31' };
    const isLive = (more: object) => {
      const document = documentOver(planOf({ ...input, ...more }));
      return document !== undefined && liveRoadOf(document) !== undefined;
    };
    expect(isLive({ growth: { percentPerMonth: 8 } })).toBe(true);
    expect(isLive({ milestones: [{ date: '2027-06-01', recordsPerSecond: 200_000 }] })).toBe(true);
    expect(isLive({ current: { slave: '8c32g', slaveCount: 20 } })).toBe(true);
    expect(isLive({ growth: { percentPerMonth: 900 }, horizonMonths: 60 })).toBe(false);
  });

  it('says in both languages why it is left out', () => {
    const complex = { qps: 80_000, complexity: 'complex' };
    const start = { startDate: '2027-01-31', horizonMonths: 3 };
    const cases: readonly (readonly [object, string, string])[] = [
      [
        { platform: 'flink-kubernetes' },
        'what it costs over the whole horizon is not known',
        '整个规划期的费用未知',
      ],
    ];
    for (const [more, english, chinese] of cases) {
      const document = documentOver(planOf({ workloads: [complex], ...start, ...more }));
      if (!document) throw new Error('a good plan');
      const texts = (language: 'en' | 'zh-CN') =>
        JSON.stringify(workbookOf(document, spokenOf(document.plan.platform)[language]));
      expect(texts('en')).toContain(`No sheet calculates the months by formulas: ${english}.`);
      expect(texts('zh-CN')).toContain(`没有用公式计算各月的工作表：${chinese}。`);
    }
    const followed = documentOver(planOf({ workloads: [complex], ...start }));
    const book = followed && workbookOf(followed, spokenOf('blink-dedicated').en);
    expect(JSON.stringify(book)).not.toContain('No sheet calculates');
  });
});
