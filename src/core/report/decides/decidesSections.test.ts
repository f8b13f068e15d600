import { describe, expect, it } from 'vitest';
import { answerOf } from '@/core/report/answer';
import { chartSvg } from '@/core/report/document/chartSvg';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import { inputsChart, oddsChart, shapesChart } from './decidesCharts';
import { decidesOf } from './decidesFigures';
import { decidesSections, decidingSentence } from './decidesSections';
import { usualUnknowns } from './usualUnknowns';

const plans = [
  {
    workloads: [
      { name: 'orders', qps: 120_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 },
      { qps: 80_000, complexity: 'simple' },
      { cores: 4, memoryGb: 20 },
    ],
    headroomPercent: 20,
  },
  { platform: 'flink-managed', workloads: [{ qps: 500_000, complexity: 'complex' }] },
  {
    platform: 'aws-managed-flink',
    workloads: [{ qps: 10_000, complexity: 'complex', recordBytes: 1_000 }],
  },
  { platform: 'flink-kubernetes', workloads: [{ qps: 50_000, complexity: 'simple' }] },
  { workloads: [{ cores: 10, memoryGb: 40 }], priceList: 'intl-tokyo-2020-11' },
  { workloads: [{ qps: 0, complexity: 'simple' }] },
].map(planOf);

function figuresOf(plan: (typeof plans)[number]) {
  const answering = answerOf(plan);
  if (!answering.ok) throw new Error('a plan with an answer');
  const { answer } = answering;
  const first = decidesOf(answer, { unknowns: [] });
  return { first, figures: decidesOf(answer, { unknowns: usualUnknowns(first) }) };
}

describe('what decides, in sections and charts', () => {
  it.each(languages)('says every figure of every product in %s', async (language) => {
    const words = await (await loadWords(language)).fetchSubjects(['decides']);
    for (const plan of plans) {
      const said = words(plan.platform);
      const { figures } = figuresOf(plan);
      const sections = decidesSections(figures, said);
      for (const { tables } of sections) {
        for (const { columns, rows } of tables) {
          for (const row of rows) expect(row).toHaveLength(columns.length);
        }
      }
      expect(JSON.stringify(sections)).not.toMatch(/undefined|NaN|Infinity|XXX/);
      for (const width of [720, 344]) {
        for (const chart of [inputsChart, shapesChart, oddsChart]) {
          const parts = chart(figures, said, width);
          if (!parts) continue;
          expect(chartSvg(parts, language)).not.toMatch(/undefined|NaN|Infinity|"-/);
        }
      }
    }
  });

  it('names one input to measure, not all of them together', async () => {
    const words = await (await loadWords('en')).fetchSubjects(['decides']);
    const [plan] = plans;
    if (!plan) throw new Error('there are plans');
    expect(decidingSentence(figuresOf(plan).first, words(plan.platform))).toMatch(
      /^Rate of orders moves the price most: .* at 5,000 records\/s per CU, .* at 1,000 records\/s per CU\. Measure this first\.$/,
    );
  });

  it('says so where several inputs together move the price further than any single one', async () => {
    const words = (await (await loadWords('en')).fetchSubjects(['decides']))('flink-managed');
    // 20 CU each at 5,000: 7,560 CNY for both with the management; 10 each at 10,000, which is 3,600 less, while the
    // headroom of 30 % is 12 CU, 2,160 more, and one rate alone 1,800 less.
    const job = { qps: 100_000, complexity: 'complex', recordsPerSecondPerCu: 5_000 };
    const plan = planOf({ platform: 'flink-managed', workloads: [job, job] });
    expect(decidingSentence(figuresOf(plan).first, words)).toBe(
      'Headroom moves the price most of all single inputs: 7,560 CNY a month at 0 %, 9,720 CNY a month at 30 %. Agree on it first.',
    );
  });

  it('shows fewer stretches of the map in a document, those around the need', async () => {
    const words = (await (await loadWords('en')).fetchSubjects(['decides']))('blink-dedicated');
    const [plan] = plans;
    if (!plan) throw new Error('there are plans');
    const { figures } = figuresOf(plan);
    const rowsOf = (isShort: boolean) =>
      decidesSections(figures, words, isShort).find(({ kind }) => kind === 'decides-map')?.tables[0]
        ?.rows ?? [];
    expect(rowsOf(true).length).toBeLessThan(rowsOf(false).length);
    const { needCu = 0 } = figures.map ?? {};
    const holds = rowsOf(true).some(
      ([from, to]) => (from?.value ?? 0) <= needCu && needCu <= (to?.value ?? 0),
    );
    expect(holds).toBe(true);
  });
});

it('is certain at both ends: the least size never suffices for more than it carries, the largest always does', () => {
  for (const plan of plans) {
    const { odds } = figuresOf(plan).figures;
    if (!odds) continue;
    const shares = odds.sizes.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(odds.sizes.at(-1)?.share).toBe(1);
    expect(odds.targets.map(({ cu }) => cu)).toEqual(
      [...odds.targets.map(({ cu }) => cu)].sort((a, b) => a - b),
    );
  }
});

it.each(languages)(
  'says in %s that prices are those of new orders where somebody has a cluster',
  async (language) => {
    const words = (await (await loadWords(language)).fetchSubjects(['decides']))('blink-dedicated');
    const workloads = [{ qps: 100_000, complexity: 'complex' }];
    const said = (more: object) =>
      JSON.stringify(decidesSections(figuresOf(planOf({ workloads, ...more })).figures, words));
    const { owned } = words.decides.sensitivity;
    expect(said({ current: { slave: '24c96g', slaveCount: 7 } })).toContain(owned);
    expect(said({})).not.toContain(owned);
  },
);
