import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { findPlatform } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { sectionsCells, sectionsMarkdown } from '@/core/report/document/sectionsText';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { loadLeavingWords } from '@/core/words/loadLeavingWords';
import { loadWords } from '@/core/words/loadWords';
import { type LeavingFigures, leavingOf, successorOf } from './leavingFigures';
import { leavingHeadline, leavingSections, payOffSentence } from './leavingSections';
import { leavingText } from './leavingText';
import { leavingTermsArbitrary } from './testing/leavingTermsArbitrary';

const spoken = await Promise.all(languages.map((language) => loadWords(language)));

function figuresOf(plan: object, terms = {}, date: string | null = null): LeavingFigures {
  const outcome = leavingOf(planOf({ ...plan }), terms, date);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.figures;
}

const plan = { workloads: [{ qps: 100_000, complexity: 'complex' }], headroomPercent: 20 };

describe.each(spoken)('leaving in $language', (language) => {
  it('is said in whole sentences for any plan and terms', async () => {
    const leavable = everyPlanArbitrary.filter(
      (one) => successorOf(one) !== undefined && answerOf(one).ok,
    );
    const cases = leavable.chain((one) =>
      fc.tuple(fc.constant(one), leavingTermsArbitrary(findPlatform(one.platform))),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([one, terms]) => {
        const outcome = leavingOf(one, terms, '2026-11-22');
        if (!outcome.ok) return;
        const { figures } = outcome;
        const words = await loadLeavingWords(language, figures.own.id, figures.to.id);
        const text = sectionsMarkdown(leavingText(figures, words), 'https://page/#/leaving');
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
        for (const { tables } of leavingSections(figures, words)) {
          for (const { columns, rows } of tables) {
            for (const row of rows) expect(row).toHaveLength(columns.length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives figures as numbers to a spreadsheet', async () => {
    const words = await loadLeavingWords(language, 'blink-dedicated', 'flink-managed');
    const cells = sectionsCells(leavingText(figuresOf(plan), words), 'https://page/');
    expect(cells).toMatch(/\t21960\t263520\t2290\n/);
  });
});

it.each([
  [
    'en',
    'Now: what you said you pay for the cluster you have, less 7,900 CNY a month by the list for the change that this plan asks for.',
  ],
  ['zh-CN', '目前：按您为现有集群填写的费用，并按目录价减去本方案所需变更的差额，每月 7,900 元。'],
])(
  'says in %s what the price now is made of where somebody pays for a cluster',
  async (id, said) => {
    const language = spoken.find((one) => one.language === id);
    if (!language) throw new Error(`no ${id}`);
    const words = await loadLeavingWords(language, 'blink-dedicated', 'flink-managed');
    const current = { slave: '24c96g', slaveCount: 7, master: '16c64g', price: 18_500 };
    const workloads = [{ qps: 100_000, complexity: 'complex' }];
    const text = JSON.stringify(leavingText(figuresOf({ workloads, current }), words));
    expect(text).toContain(said);
    expect(text).toContain('18,500 − 7,900');
    expect(
      JSON.stringify(leavingText(figuresOf({ workloads, current }, { from: 'cluster' }), words)),
    ).toContain(words.price.paid(null));
  },
);

describe('the day on which leaving pays for itself', () => {
  const [english] = spoken.filter(({ language }) => language === 'en');
  const sentence = async (terms: object, date: string | null = null) => {
    if (!english) throw new Error('no English');
    const words = await loadLeavingWords(english, 'blink-dedicated', 'flink-managed');
    const figures = figuresOf(plan, terms, date);
    return [leavingHeadline(figures, words), payOffSentence(figures, words)];
  };

  it('is a date where a first day is known, else a time after it', async () => {
    expect(await sentence({})).toEqual([
      'Fully managed Flink takes 12 to 120 CU of work and costs 2,520 to 21,960 CNY a month in place of 24,250 CNY',
      'Leaving pays for itself after 32 days at best, and after 9.9 months (297 days) at worst.',
    ]);
    expect((await sentence({}, '2026-11-22'))[1]).toBe(
      'Leaving pays for itself on 2026-12-24 at best, and on 2027-09-15 at worst.',
    );
    expect((await sentence({ start: '2027-01-01' }, '2026-11-22'))[1]).toContain('on 2027-02-02');
  });

  it('is not known where the price now is in another currency', async () => {
    if (!english) throw new Error('no English');
    const words = await loadLeavingWords(english, 'blink-dedicated', 'flink-managed');
    const figures = figuresOf({ ...plan, priceList: 'intl-tokyo-2020-11' });
    expect(payOffSentence(figures, words)).toContain('is not known');
    // 5 × 1,263.75 + 3 × 340.96
    expect(leavingHeadline(figures, words)).toContain('in place of 7,341.63 USD');
  });

  it('is said to be none', async () => {
    expect((await sentence({ bill: 10_000 }))[1]).toContain('at the upper estimate it never does');
    expect((await sentence({ bill: 1_000 }))[1]).toContain('never pays for itself');
  });
});
