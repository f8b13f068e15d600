import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { sectionBlocks } from '@/core/report/document/writeMarkdown';
import { timeArbitrary } from '@/core/sizing/road/testing/timedPlans';
import { needing, planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { languages } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import { roadFiguresOf } from './roadFigures';
import { roadFile } from './roadFile';
import { roadHeadline } from './roadHeadline';
import { documentRoad } from './roadSections';
import { writeRoadCsv, writeRoadMarkdown } from './writeRoad';

const today = '2026-11-22';
const words = await Promise.all(
  languages.map(async (language) => (await loadWords(language)).fetchSubjects(['road'])),
);
const [english] = words;

function figuresOf(plan: Plan) {
  const outcome = roadFiguresOf(plan, today);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.figures;
}

/** 58 CU that grow by 8 % a month, with a festival of six times the load. */
const growing: Plan = {
  ...needing(58),
  growth: { percentPerMonth: 8 },
  horizonMonths: 18,
  leadTimeDays: 14,
  budget: { amount: 40_000, per: 'month' },
  events: [{ name: '11.11', start: '2027-11-11T00:00', hours: 24, factor: 6 }],
};

/** The published check value of 100 CU, growing. */
const units: Plan = {
  ...planOf({ platform: 'flink-managed', workloads: [{ qps: 500_000, complexity: 'complex' }] }),
  growth: { percentPerMonth: 8 },
};

describe('a plan over time in words', () => {
  it('says need, next change and costs first', () => {
    if (!english) throw new Error('no English');
    const said = roadHeadline(figuresOf(growing).brief, english());
    // 58 × 1.08 ^ 18 = 231.8; 8 % a month passes the 63 CU of three machines on day 33.
    expect(said).toEqual([
      'The need goes from 58 to 232 CU by 2028-05-22.',
      'At most it is 853 CU, on 2027-11-11.',
      'The next change is due on 2026-12-25 and to be ordered by 2026-12-11: 3 → 4 × 24-core 96 GB Slaves.',
      '18 months cost 607,951.95 CNY, billed monthly.',
      'With Slaves of this shape, if complex work runs at 5,000 records/s per CU it is 204,860.65 CNY, at 3,000 records/s per CU (the middle, our choice) 251,771.71 CNY, and at 1,000 records/s per CU 607,951.95 CNY. To narrow this range, measure the rate of one complex job and enter it as measured work; until then “Which rate?” on the Size page places it by the job’s operators, a guide of ours.',
    ]);
  });

  it('costs at the middle what the plan with that rate would cost', () => {
    const { range, road } = figuresOf(growing);
    const rated = growing.workloads.map((one) => ({ ...one, recordsPerSecondPerCu: 3_000 }));
    const outcome = roadFiguresOf({ ...growing, workloads: rated } as Plan, today, {
      slave: road.worker.shape,
    });
    expect(outcome.ok && outcome.figures.own?.sums?.whole).toEqual(range?.middle.whole);
  });

  it('lists every change with its day, the day to order, and why', () => {
    if (!english) throw new Error('no English');
    const text = writeRoadMarkdown(figuresOf(growing), english());
    expect(text).toContain(
      '| 2026-12-25 | 2026-12-11 | 63,100 | 64 | 3 → 4 | 3 × 8-core 32 GB | 20,150 | Growth. Other Masters. |',
    );
    expect(text).toContain('Event: 11.11.');
    expect(text).toContain('The provider has accepted no new orders since 2022-11-15.');
    // Units may have hours above a base, so nothing has to be explained.
    expect(
      writeRoadMarkdown(
        figuresOf({ ...units, events: growing.events ?? [] }),
        english('flink-managed'),
      ),
    ).not.toContain('do not stand beside');
    expect(text).toContain('The budget of 40,000 CNY a month breaks in the month from 2027-10-22');
  });

  it('begins with the cluster that somebody has, and says which price its sums use', () => {
    if (!english) throw new Error('no English');
    const current = { slave: '24c96g', slaveCount: 4, master: '16c64g', masterCount: 3 };
    const text = (price?: number) =>
      writeRoadMarkdown(
        figuresOf({ ...growing, current: price === undefined ? current : { ...current, price } }),
        english(),
      );
    // Four machines of 3,950 and three of 2,710; 58 CU take three machines until 25 December.
    const listed = text();
    expect(listed).toContain('| 2026-11-22 |  | 58,000 | 58 | 4 | 3 × 16-core 64 GB | 23,930 |');
    expect(listed).toContain('It begins with the cluster you have, billed monthly: ');
    expect(listed).not.toContain('You pay');
    expect(text(23_930)).toContain('is just that: 23,930 CNY a month.');
    expect(text(18_500)).toContain(
      '23,930 CNY a month for the cluster you have. You pay 18,500 CNY a month for it, which is not in these sums.',
    );
    expect(roadFile(figuresOf({ ...growing, current })).current).toMatchObject({ workers: 4 });
  });

  it('says when more is next needed where something is given back first', () => {
    if (!english) throw new Error('no English');
    const current = { slave: '24c96g', slaveCount: 10, master: '16c64g', masterCount: 3 };
    // Three machines do from the second month on, until 58 CU have grown beyond 63 on 25 December.
    expect(roadHeadline(figuresOf({ ...growing, current }).brief, english())).toEqual(
      expect.arrayContaining([
        'The next change is due on 2026-12-22: 10 → 3 × 24-core 96 GB Slaves.',
        'More is next needed on 2026-12-25 and to be ordered by 2026-12-11: 3 → 4 × 24-core 96 GB Slaves.',
      ]),
    );
  });

  it('says in front that the day to order the next change has passed', () => {
    if (!english) throw new Error('no English');
    // 34 days before 25 December are 21 November, the day before today; 33 days before is today.
    const ordered = (leadTimeDays: number) =>
      roadHeadline(figuresOf({ ...growing, leadTimeDays }).brief, english())[2];
    const due = (order: string) =>
      `The next change is due on 2026-12-25 and to be ordered by ${order}: 3 → 4 × 24-core 96 GB Slaves.`;
    expect(ordered(34)).toBe(`${due('2026-11-21')} The day to order has passed.`);
    expect(ordered(33)).toBe(due('2026-11-22'));
  });

  it('joins the many changes of units by month', () => {
    if (!english) throw new Error('no English');
    const text = writeRoadMarkdown(figuresOf(units), english('flink-managed'));
    expect(text).toContain('what growth adds within a month is one row');
    expect(text).toContain(
      '| 2026-11-22 | 2026-11-22 | 500,000 | 100 | 102 | 18,360 | Beginning. |',
    );
  });

  it('is there in every language for any plan, with every figure known or told as unknown', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, timeArbitrary, (plan, time) => {
        const timed: Plan = { ...plan, ...time, budget: { amount: 9, per: 'year' } };
        const outcome = roadFiguresOf(timed, today);
        if (!outcome.ok) return;
        // A worker sends a copy.
        const copy = structuredClone(outcome.figures);
        for (const wordsOf of words) {
          const said = wordsOf(plan.platform);
          const sections = documentRoad(outcome.figures, said);
          expect(documentRoad(copy, said)).toEqual(sections);
          const text = sections.flatMap(sectionBlocks).join('\n');
          expect(text).not.toMatch(/undefined|NaN|Infinity|∞|\[object/);
          expect(writeRoadCsv(outcome.figures, said)).not.toMatch(/undefined|NaN|∞/);
        }
        expect(JSON.stringify(roadFile(outcome.figures))).not.toContain('Infinity');
      }),
      { numRuns: cases(60) },
    );
  });
});

it('says beside the changes by what prices they are counted, where somebody pays another', () => {
  if (!english) throw new Error('no English');
  const said = english();
  const textWith = (price: number) => {
    const current = { slave: '8c32g', slaveCount: 11, master: '4c16g', price };
    const steps = documentRoad(figuresOf({ ...growing, current }), said).find(
      ({ kind }) => kind === 'road-steps',
    );
    return steps?.paragraphs.join(' ');
  };
  // 11 × 1,450 + 3 × 850 by the list of 2020.
  const listed = { amount: 18_500, currency: 'CNY', per: 'month' } as const;
  const sentence = said.road.steps.listed(listed, { ...listed, amount: 15_000 });
  expect(textWith(15_000)).toContain(sentence);
  expect(textWith(18_500)).not.toContain(said.road.steps.listed(listed, listed));
});
