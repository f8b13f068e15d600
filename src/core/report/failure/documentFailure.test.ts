import { describe, expect, it } from 'vitest';
import { documentFormats } from '@/core/report/document/documentFormats';
import { documentOf, type PlainDocument } from '@/core/report/document/documentModel';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { failureOfText } from './failureOfText';

const plan = planOf({ workloads: [{ qps: 100_000, complexity: 'complex' }] });

function documentWith(text: string | undefined): PlainDocument {
  const answer = answerTo(plan);
  const given = { productVersion: '1', date: '2026-11-22' };
  return documentOf(
    answer,
    text === undefined ? given : { ...given, failure: failureOfText(answer, text) },
  );
}

describe('a document that says what fails', () => {
  it.each(['md', 'csv', 'tsv', 'html', 'txt'] as const)('has the answer as %s', (format) => {
    const text = documentFormats[format](documentWith('partitions~50'), documentWords.en);
    expect(text).toContain('If one of 2 Slaves fails');
    expect(text).toMatch(/caught up 4\.2 hours after the restart; 30 minutes are wanted\./);
  });

  it.each(languages)('has its figures and no word of a program in %s', (language) => {
    const text = documentFormats.md(documentWith('partitions~50'), documentWords[language]);
    expect(text).toContain('60,000,000');
    expect(text).toContain('50,000');
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  });

  it.each(languages)(
    'says in %s that prices are of new orders where somebody has a cluster',
    (language) => {
      const { owned } = documentWords[language].risk.price;
      const current = { slave: '24c96g', slaveCount: 7 };
      const mine = answerTo(planOf({ ...plan, current }));
      const given = { productVersion: '1', date: '2026-11-22', failure: failureOfText(mine, '') };
      expect(documentFormats.md(documentOf(mine, given), documentWords[language])).toContain(owned);
      expect(documentFormats.md(documentWith(''), documentWords[language])).not.toContain(owned);
    },
  );

  it.each(languages)(
    'says in %s that it speaks of the cluster after its change, where there is one',
    (language) => {
      const { afterChange } = documentWords[language].risk;
      const textOf = (slaveCount: number) => {
        const mine = answerTo(planOf({ ...plan, current: { slave: '24c96g', slaveCount } }));
        const given = { productVersion: '1', date: '2026-11-22', failure: failureOfText(mine, '') };
        return documentFormats.md(documentOf(mine, given), documentWords[language]);
      };
      // 100 CU take five of 21.
      expect(textOf(4)).toContain(afterChange);
      expect(textOf(5)).not.toContain(afterChange);
    },
  );

  it('has the figures as JSON', () => {
    const text = documentFormats.json(documentWith('down~10'), documentWords.en);
    expect(JSON.parse(text).failure).toMatchObject({
      losses: [{ lost: 0 }, { lost: 1, outcome: 'short', carriedPercent: 52 }, { lost: 2 }],
      level: { downMinutes: 10, wantedCu: 150, losses: [{ minutes: 375, isInTime: false }, {}] },
      parallel: { outcome: 'more', needed: { tasks: 128 } },
    });
  });

  it('has a sheet of it in the workbook, and a slide', () => {
    const sheets = (text?: string) =>
      workbookOf(documentWith(text), documentWords.en).sheets.map(({ name }) => name);
    expect(sheets('')).toEqual([...sheets(), 'Risk']);
    const deck = slideDeck(documentWith(''), documentWords.en);
    expect(deck.failure?.table.rows.length).toBeGreaterThan(2);
    expect(slideDeck(documentWith(undefined), documentWords.en).failure).toBeUndefined();
  });

  it('marks the answer on its slide, which is not the cheapest where workers are spare', () => {
    const spared = { ...plan, spareSlaves: 1 };
    const given = { productVersion: '1', date: '2026-11-22' };
    const answer = answerTo(spared);
    const document = documentOf(answer, { ...given, failure: failureOfText(answer, '') });
    const { table } = slideDeck(document, documentWords.en).failure ?? {};
    const [cluster, price] = table?.rows[table.answerRow] ?? [];
    expect(table?.answerRow).toBeGreaterThan(0);
    expect(cluster?.text).toMatch(/^6 × 24-core .*\(answer\)$/);
    expect(price?.value).toBe(28_050);
  });

  it('is as before where nobody asked', () => {
    for (const format of ['md', 'csv', 'html', 'json'] as const) {
      const text = documentFormats[format](documentWith(undefined), documentWords.en);
      expect(text).not.toMatch(/Risk|fails/);
    }
  });
});
