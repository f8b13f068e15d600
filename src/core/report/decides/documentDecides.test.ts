import { describe, expect, it } from 'vitest';
import { documentFormats } from '@/core/report/document/documentFormats';
import { documentOf, type PlainDocument } from '@/core/report/document/documentModel';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { decidesOfText } from './decidesOfText';

const plan = planOf({ workloads: [{ qps: 100_000, complexity: 'complex' }] });
const unknown = '1.load~50000~100000~200000';

function documentWith(text: string | undefined): PlainDocument {
  const answer = answerTo(plan);
  const given = { productVersion: '1', date: '2026-11-22' };
  return documentOf(
    answer,
    text === undefined ? given : { ...given, decides: decidesOfText(answer, text) },
  );
}

describe('a document that says what decides', () => {
  it.each(['md', 'csv', 'tsv', 'html', 'txt'] as const)('names what to measure as %s', (format) => {
    const text = documentFormats[format](documentWith(unknown), documentWords.en);
    expect(text).toContain('Rate of workload 1 moves the price most');
  });

  it.each(languages)('has its figures and no word of a program in %s', (language) => {
    const text = documentFormats.md(documentWith(unknown), documentWords[language]);
    expect(text).toMatch(/104 \| 38\.6 ?% \|/);
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  });

  it('has the figures as JSON', () => {
    const text = documentFormats.json(documentWith(unknown), documentWords.en);
    expect(JSON.parse(text).decides).toMatchObject({
      inputs: [{ kind: 'rate', light: { value: 5_000 } }, {}, {}],
      odds: { method: 'exact', mostCu: 200 },
    });
  });

  it('has a sheet of it in the workbook, and a slide', () => {
    const sheets = (text?: string) =>
      workbookOf(documentWith(text), documentWords.en).sheets.map(({ name }) => name);
    expect(sheets('')).toEqual([...sheets(), 'What decides']);
    const { decides } = slideDeck(documentWith(''), documentWords.en);
    expect(decides?.table.columns).toHaveLength(5);
    expect(slideDeck(documentWith(undefined), documentWords.en).decides).toBeUndefined();
  });

  it('is as before where nobody asked', () => {
    for (const format of ['md', 'csv', 'html', 'json'] as const) {
      const text = documentFormats[format](documentWith(undefined), documentWords.en);
      expect(text).not.toMatch(/decides|Measure this first/);
    }
  });
});
