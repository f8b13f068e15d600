import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { answerOf } from '@/core/report/answer';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { answerTo, moderatePlan } from '@/core/report/testing/answerArbitrary';
import { timeArbitrary } from '@/core/sizing/road/testing/timedPlans';
import { planOf } from '@/core/sizing/testing/planOf';
import { knownPlatforms, planOnArbitrary } from '@/core/sizing/testing/sizingCase';
import { spokenOf } from '@/core/words/testing/words';
import { excelDay } from './excelDay';
import { liveRoadOf } from './liveRoad';
import { evaluateWorkbook } from './testing/evaluateWorkbook';
import { findFaults, haveSameColumns, withInputsOf } from './testing/exchangeInputs';
import { isTold } from './testing/isTold';
import { withInputs } from './testing/withInputs';
import type { Workbook } from './workbook';
import { workbookOf } from './workbookOf';

/** The document of a plan with its figures over time; undefined where the plan is refused. */
function documentOver(plan: Plan) {
  if (!answerOf(plan).ok) return undefined;
  const answer = answerTo(plan);
  const outcome = roadFiguresOf(plan, '2026-12-01', { slave: answer.option.slave });
  return outcome.ok ? { ...documentFor(answer), road: outcome.figures } : undefined;
}

const budgets = fc.record({
  amount: fc.constantFrom<number>(1_000, 20_000.5, 400_000),
  per: fc.constantFrom('month', 'year', 'horizon'),
});

/** What formulas over time follow. */
const timesArbitrary = fc.record({
  time: timeArbitrary.map(({ milestones: _, ...time }) => time),
  taxPercent: fc.constantFrom(undefined, 6),
  budget: fc.option(budgets, { nil: undefined }),
});

type Times = typeof timesArbitrary extends fc.Arbitrary<infer T> ? T : never;

function timed(plan: Plan, { time, taxPercent, budget }: Times): Plan {
  const workloads = moderatePlan(plan).workloads.map(({ growth: _, ...rest }) => rest);
  const given = { ...plan, workloads, ...time, taxPercent, budget, current: undefined };
  const written = { ...given, headroomPercent: Number(plan.headroomPercent.toFixed(4)) };
  return JSON.parse(JSON.stringify(written)) as Plan;
}

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
  it('comes to the figures of the engine by its formulas, on every product', () => {
    let live = 0;
    const cases = fc
      .constantFrom(...knownPlatforms)
      .chain((platform) =>
        fc.tuple(fc.constant(platform), planOnArbitrary(platform, 3), timesArbitrary),
      );
    fc.assert(
      fc.property(cases, ([platform, plan, times]) => {
        const document = documentOver(timed({ ...plan, platform: platform.id }, times));
        fc.pre(document !== undefined && liveRoadOf(document) !== undefined);
        if (!document) return;
        live += 1;
        const book = workbookOf(document, spokenOf(platform.id).en);
        expect(findFaults(book).slice(0, 3)).toEqual([]);
      }),
      { numRuns: 10 },
    );
    expect(live).toBeGreaterThan(3);
  });

  it('comes to those of another plan once its inputs are typed over', () => {
    let live = 0;
    const cases = fc
      .constantFrom(...knownPlatforms)
      .chain((platform) =>
        fc.tuple(
          fc.constant(platform.id),
          planOnArbitrary(platform, 3),
          planOnArbitrary(platform, 3),
          timesArbitrary,
          timesArbitrary,
        ),
      );
    fc.assert(
      fc.property(cases, ([platform, one, other, times, otherTimes]) => {
        const { priceList, billing } = one;
        // As many rows of workloads: those behind them are counted, too.
        const rows = Math.min(one.workloads.length, other.workloads.length);
        const cut = (plan: Plan) => ({
          ...plan,
          platform,
          workloads: plan.workloads.slice(0, rows),
        });
        const from = timed(cut(one), { ...times, time: { ...times.time, events: [] } });
        const time = { ...otherTimes.time, events: [] };
        // The time of a budget is no input.
        const budget = {
          amount: otherTimes.budget?.amount ?? 5_000,
          per: times.budget?.per ?? 'month',
        };
        const to = timed({ ...cut(other), priceList, billing }, { ...otherTimes, time, budget });
        fc.pre(haveSameColumns(from, to));
        const [before, after] = [documentOver(from), documentOver(to)];
        fc.pre(before !== undefined && liveRoadOf(before) !== undefined);
        fc.pre(after !== undefined && liveRoadOf(after) !== undefined && isTold(answerTo(to)));
        if (!before || !after) return;
        live += 1;
        const words = spokenOf(platform)['zh-CN'];
        const [book, expected] = [workbookOf(before, words), workbookOf(after, words)];
        expect(findFaults(withInputsOf(book, expected), expected).slice(0, 3)).toEqual([]);
      }),
      { numRuns: 6 },
    );
    expect(live).toBeGreaterThan(1);
  });

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

  it('is left out where figures do not follow from cells alone', () => {
    const input = { workloads: [{ qps: 80_000, complexity: 'complex' }], startDate: '2027-01-31' };
    const isLive = (more: object) => {
      const document = documentOver(planOf({ ...input, ...more }));
      return document !== undefined && liveRoadOf(document) !== undefined;
    };
    expect(isLive({ growth: { percentPerMonth: 8 } })).toBe(true);
    expect(isLive({ milestones: [{ date: '2027-06-01', recordsPerSecond: 200_000 }] })).toBe(false);
    expect(isLive({ current: { slave: '8c32g', slaveCount: 20 } })).toBe(false);
    expect(isLive({ growth: { percentPerMonth: 900 }, horizonMonths: 60 })).toBe(false);
  });

  it('says in both languages why it is left out', () => {
    const complex = { qps: 80_000, complexity: 'complex' };
    const start = { startDate: '2027-01-31', horizonMonths: 3 };
    const milestones = [{ date: '2027-06-01', recordsPerSecond: 200_000 }];
    const current = { slave: '8c32g', slaveCount: 20 };
    const growth = { percentPerMonth: 3 };
    const cases: readonly (readonly [object, string, string])[] = [
      [{ milestones }, 'the plan has known loads', '方案含有已知负载'],
      [
        { milestones, current },
        'the plan has known loads; the plan begins with the cluster you have',
        '方案含有已知负载；方案从现有集群开始',
      ],
      [
        { workloads: [{ ...complex, growth }] },
        'a workload has a growth of its own',
        '有作业单独设置了增长',
      ],
      [
        { platform: 'flink-managed', billing: 'hybrid', baseUnits: 50 },
        'a base is paid by the month and what runs above it by the hour',
        '采用混合计费，基础部分包月、超出部分按小时计费',
      ],
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
