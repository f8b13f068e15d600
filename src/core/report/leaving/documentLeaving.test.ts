import { describe, expect, it } from 'vitest';
import { answerOf } from '@/core/report/answer';
import { documentFormats } from '@/core/report/document/documentFormats';
import { documentOf, type PlainDocument } from '@/core/report/document/documentModel';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { planOf } from '@/core/sizing/testing/planOf';
import { loadLeavingWords } from '@/core/words/loadLeavingWords';
import { loadWords } from '@/core/words/loadWords';
import { leavingOf } from './leavingFigures';
import type { LeavingTerms } from './leavingTerms';

const plan = planOf({ workloads: [{ qps: 500_000, complexity: 'complex' }] });
const leaving = await loadLeavingWords(await loadWords('en'), plan.platform, 'flink-managed');
const words = { ...documentWords.en, leaving };

function documentWith(terms: LeavingTerms | undefined): PlainDocument {
  const answering = answerOf(plan);
  if (!answering.ok) throw new Error('the plan has no answer');
  const outcome = terms && leavingOf(plan, terms, '2026-11-22');
  const given = { productVersion: '1', date: '2026-11-22' };
  const figures = outcome?.ok ? { leaving: outcome.figures } : {};
  return documentOf(answering.answer, { ...given, ...figures });
}

describe('a document that says what leaving costs', () => {
  it.each(['md', 'csv', 'tsv', 'html'] as const)('has the answer as %s', (format) => {
    const text = documentFormats[format](documentWith({ bill: 100_000 }), words);
    expect(text).toContain('Leaving Blink, dedicated mode for Fully managed Flink');
    expect(text).toContain('50 to 500 CU of work');
  });

  it('has the figures as JSON', () => {
    const text = documentFormats.json(documentWith({ bill: 100_000, weeks: 2 }), words);
    expect(JSON.parse(text).leaving).toMatchObject({
      from: 'blink-dedicated',
      to: 'flink-managed',
      now: { month: { amount: 100_000, currency: 'CNY' }, origin: 'bill' },
      terms: { weeks: 2, down: 30 },
      estimates: [
        { kind: 'band', workUnits: 50, managementUnits: 2 },
        { kind: 'one-to-one', workUnits: 500, billings: [{ billing: 'subscription' }, {}] },
      ],
    });
  });

  it('has it in a line of the short text', () => {
    const text = documentFormats.txt(documentWith({ bill: 100_000 }), words);
    expect(text).toMatch(
      /^Leaving Blink, dedicated mode for .*50 to 500 CU of work.*pays for itself/m,
    );
    expect(documentFormats.txt(documentWith(undefined), words)).not.toMatch(/leaving/i);
  });

  it('has a slide of it: now, and every way of billing and estimate', () => {
    const { leaving: slide } = slideDeck(documentWith({ bill: 100_000 }), words);
    expect(slide?.title).toBe(leaving.heading);
    expect(slide?.table.rows.map(([first]) => first?.text)).toHaveLength(5);
    // (50 + 2) × 180
    expect(slide?.table.rows[1]?.[2]?.text).toBe('9,360 CNY');
    expect(slideDeck(documentWith(undefined), words).leaving).toBeUndefined();
  });

  it('has a sheet of it in the workbook', () => {
    const sheets = (terms?: LeavingTerms) => workbookOf(documentWith(terms), words).sheets;
    expect(sheets({}).at(-1)?.name).toBe(leaving.sheet);
    expect(sheets()).toHaveLength(sheets({}).length - 1);
  });

  it('is as before where nobody asked', () => {
    for (const format of ['md', 'csv', 'html', 'json'] as const) {
      const text = documentFormats[format](documentWith(undefined), words);
      expect(text).not.toMatch(/leaving/i);
    }
  });
});
