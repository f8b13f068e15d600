import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPlanArbitrary } from '@/core/plan/testing/planArbitrary';
import { findPlatform, platformRooms } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { sectionBlocks } from '@/core/report/document/writeMarkdown';
import type { CurrentCluster } from '@/core/sizing/present/currentCluster';
import { currentArbitrary } from '@/core/sizing/present/testing/currentArbitrary';
import { needing } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { loadPresentWords } from '@/core/words/loadPresentWords';
import { loadWords } from '@/core/words/loadWords';
import { type PresentFigures, presentFigures } from './presentFigures';
import { documentPresent, presentHeadline, presentSentences } from './presentSections';

const spoken = await Promise.all(languages.map((language) => loadWords(language)));
const rules = new Map(
  await Promise.all(
    platformRooms.map(async (room) => [room.rules.id, await room.changes?.load()] as const),
  ),
);

function figuresOf(
  plan: ReturnType<typeof needing>,
  current: CurrentCluster,
  date: string | null = '2026-11-22',
): PresentFigures | undefined {
  const answering = answerOf(plan);
  if (!answering.ok) return undefined;
  const outcome = presentFigures(answering.answer, current, rules.get(plan.platform), date);
  return outcome.ok ? outcome.figures : undefined;
}

function known(plan: ReturnType<typeof needing>, current: CurrentCluster, date?: string | null) {
  const figures = figuresOf(plan, current, date);
  if (!figures) throw new Error('the cluster is refused');
  return figures;
}

const seven = { slave: '24c96g', slaveCount: 7, master: '8c32g', masterCount: 3 };

describe.each(spoken)('the cluster that somebody has in $language', (language) => {
  it('is said in whole sentences for any plan and cluster', async () => {
    const owned = everyPlanArbitrary.chain((plan) =>
      fc.tuple(fc.constant(plan), currentArbitrary(findPlatform(plan.platform))),
    );
    await fc.assert(
      fc.asyncProperty(owned, async ([plan, current]) => {
        const figures = figuresOf(plan, current);
        if (!figures) return;
        const words = await loadPresentWords(language, plan.platform);
        const sections = documentPresent(figures, words);
        const text = sections.flatMap(sectionBlocks).join('\n');
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}[^|]/);
        for (const { columns, rows } of sections.flatMap(({ tables }) => tables)) {
          for (const row of rows) expect(row).toHaveLength(columns.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has a sentence for each remark, change and address that a product names', async () => {
    for (const { rules: platform } of platformRooms) {
      const { words, known: said } = await loadPresentWords(language, platform.id);
      const changes = rules.get(platform.id);
      const codes = [...(changes?.remarks ?? []), ...(changes?.addresses ?? [])];
      for (const { code, citations } of codes) {
        expect(said.remarks[code]).toMatch(/[.。]$/);
        for (const { place } of citations) expect(words.source.placeName(place)).toBeTruthy();
      }
      for (const { change, verdicts } of changes?.changes ?? []) {
        expect(words.present.changes.kinds[change]).not.toMatch(/undefined/);
        for (const billing of Object.keys(verdicts)) {
          expect(words.plan.billings[billing]).toBeTruthy();
        }
      }
    }
  });
});

describe('the change in words', () => {
  const sayIn = async (language: string, figures: PresentFigures) => {
    const found = spoken.find((one) => one.language === language);
    if (!found) throw new Error(`no ${language}`);
    const words = await loadPresentWords(found, figures.plan.platform);
    return [presentHeadline(figures, words), ...presentSentences(figures, words)];
  };

  it('adds to what is there, and changes coordinators where they must', async () => {
    const figures = known(needing(200), seven);
    const [headline, change, has] = await sayIn('en', figures);
    expect(headline).toBe(
      'Add 3 × 24-core 96 GB Slaves to your 7, and change your 3 Masters to 16-core 64 GB',
    );
    expect(change).toContain(
      'By the list that is +\u00a015,630 CNY a month: 47,630 CNY a month from then on.',
    );
    const paid = await sayIn('en', known(needing(200), { ...seven, price: 30_000 }));
    expect(paid[1]).toContain(
      'You said you pay 30,000 CNY a month; by the list the change is +\u00a015,630 CNY a month: 45,630 CNY a month from then on.',
    );
    const little = known(needing(10), { ...seven, price: 300 });
    const low = await sayIn('en', little);
    expect(low[1]).toContain('; what you pay then is not known, since you pay less than the list.');
    expect(low.join(' ')).not.toMatch(/price −/);
    expect((await sayIn('zh-CN', little))[1]).toContain('变更后的费用未知');
    expect(has).toBe(
      'You have 7 × 24-core 96 GB Slaves and 3 × 8-core 32 GB Masters. That carries about 147,000 records/s of this plan’s mix of work; at the peak of this plan 136.1 % of its CU are in use. 53 CU are missing.',
    );
    expect((await sayIn('zh-CN', figures))[0]).toBe(
      '在现有 7 台基础上增加 3 台 24 核 96 GB Slave，并将 3 台 Master 变更为 16 核 64 GB',
    );
  });

  it('says that it is enough, or more than enough', async () => {
    expect((await sayIn('en', known(needing(147), seven)))[0]).toBe(
      'Your 7 × 24-core 96 GB Slaves carry this plan',
    );
    expect((await sayIn('en', known(needing(120), seven)))[0]).toBe(
      'Your 7 × 24-core 96 GB Slaves carry this plan; 1 of them is not needed',
    );
    expect((await sayIn('zh-CN', known(needing(80), seven)))[0]).toBe(
      '现有 7 台 24 核 96 GB Slave 足以承载该方案，其中 3 台可以减少',
    );
  });

  it('counts units with those of management', async () => {
    const plan = needing(100, {
      platform: 'flink-managed',
      workloads: [{ qps: 600_000, complexity: 'complex', recordsPerSecondPerCu: 5_000 }],
    });
    expect((await sayIn('en', known(plan, { units: 102 })))[0]).toBe('Add 20 CU to your 102');
  });
});

describe('renewals', () => {
  it('fall due every four months for a year, counted from the first day', () => {
    const figures = known(needing(100), { ...seven, renewal: '2027-01-31' });
    // 70 days from 2026-11-22: 8 in November, 31 in December, 31 in January. 4 × 32,000.
    expect(figures.renewal).toMatchObject({
      due: '2027-01-31',
      daysLeft: 70,
      released: '2027-02-07',
    });
    expect(figures.renewal?.renewals).toEqual([
      {
        by: '2027-01-31',
        months: 4,
        until: '2027-05-31',
        price: { amount: 128_000, currency: 'CNY', per: 'month' },
      },
      expect.objectContaining({ by: '2027-05-31', until: '2027-09-30' }),
      expect.objectContaining({ by: '2027-09-30', until: '2028-01-31' }),
    ]);
  });

  it('are none where the billing is by the hour, or no day is given', () => {
    const hourly = needing(100, { billing: 'pay-as-you-go' });
    expect(known(hourly, { ...seven, renewal: '2027-01-31' }).renewal).toBeUndefined();
    expect(known(needing(100), seven).renewal).toBeUndefined();
  });
});

it('a change that brings machines says how many addresses they take', () => {
  // 3 Slaves and 3 new Masters; a /28 has 12 addresses, a /29 has 4.
  expect(known(needing(200), seven).addresses).toEqual({ newNodes: 6, smallestMask: 28 });
  expect(known(needing(100), seven).addresses).toBeUndefined();
});

it('says of one CU that it is free or missing', async () => {
  const { words } = await loadPresentWords(await loadWords('en'), 'blink-dedicated');
  const { free } = words.present;
  expect([free(1), free(2), free(-1), free(-2)]).toEqual([
    '1 CU is free beyond headroom and spare Slaves.',
    '2 CU are free beyond headroom and spare Slaves.',
    '1 CU is missing.',
    '2 CU are missing.',
  ]);
});
