import { describe, expect, it } from 'vitest';
import { findPlatform, platformIds } from '@/core/platforms/registry';
import type { Exchange } from '@/core/quantity/exchange';
import { answerOf } from '@/core/report/answer';
import { documentFormats } from '@/core/report/document/documentFormats';
import { layOut } from '@/core/report/document/documentLayout';
import { documentOf, type PlainDocument } from '@/core/report/document/documentModel';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { planOf } from '@/core/sizing/testing/planOf';
import { loadWords } from '@/core/words/loadWords';
import { ownExchange } from './ownExchange';

const work = { qps: 500_000, complexity: 'measured', recordsPerSecondPerCu: 5_000 };
const plan = planOf({ workloads: [work] });
const forProduct = await (await loadWords('en')).fetchSubjects(['products']);
const words = { ...documentWords.en, forProduct };
/** An example is none of them. */
const offered = platformIds.filter((id) => !findPlatform(id).isExample);
const names = offered.map((id) => words.settings.platform.choices?.[id] ?? id);

function documentWith(exchange: Exchange | undefined, of = plan): PlainDocument {
  const answering = answerOf(of);
  if (!answering.ok) throw new Error('the plan has no answer');
  const given = { productVersion: '1', date: '2026-11-20' };
  return documentOf(answering.answer, { ...given, ...(exchange ? { exchange } : {}) });
}

const own = ownExchange(plan, '2026-11-20');

describe('a document with every product', () => {
  it.each(['md', 'csv', 'tsv', 'html'] as const)('names them all as %s', (format) => {
    const text = documentFormats[format](documentWith(own), words);
    for (const name of names) expect(text).toContain(name);
    expect(text).toContain(words.offers.rateWarning.slice(0, 40));
  });

  it('has the results of all of them as JSON', () => {
    const { products } = JSON.parse(documentFormats.json(documentWith(own), words));
    expect(products.map(({ platform }: { platform: string }) => platform).sort()).toEqual(
      [...platformIds].sort(),
    );
    const managed = products.find((one: { platform: string }) => one.platform === 'flink-managed');
    expect(managed).toMatchObject({ perMonth: { amount: 18_360, currency: 'CNY' } });
  });

  it('has a slide and a sheet of them, and the plan’s own is marked', () => {
    const { products } = slideDeck(documentWith(own), words);
    expect(products?.table.rows.length).toBe(offered.length);
    const marked = products?.table.rows[products.table.answerRow]?.[0]?.text;
    expect(marked).toBe(words.settings.platform.choices?.[plan.platform]);
    const { sheets } = workbookOf(documentWith(own), words);
    expect(sheets.at(-1)?.name).toBe(words.settings.platform.label);
  });

  it('has columns of one currency only where a rate for another was given', () => {
    const columnsWith = (exchange: Exchange) =>
      layOut(documentWith(exchange), words)
        .sections.find(({ kind }) => kind === 'products')
        ?.tables[0]?.columns.map(({ heading }) => heading);
    expect(columnsWith(own)).not.toContain(words.offers.monthIn('CNY'));
    const rates = [{ from: 'CNY', rate: 0.14 }];
    expect(columnsWith({ ...own, to: 'USD', rates })).toContain(words.offers.monthIn('USD'));
  });

  it('says at which rate of which day a price was converted, and nothing where none was', () => {
    const rates = [
      { from: 'CNY', rate: 0.14 },
      { from: 'GBP', rate: 1.3 },
    ];
    const said = 'Converted at 1 CNY = 0.14 USD, a rate that was typed in for 2026-11-20.';
    const converted = documentWith({ ...own, to: 'USD', rates });
    for (const format of ['md', 'csv', 'html'] as const)
      expect(documentFormats[format](converted, words)).toContain(said);
    expect(slideDeck(converted, words).products?.sentence).toContain(said);
    expect(JSON.stringify(workbookOf(converted, words).sheets.at(-1))).toContain(said);
    expect(documentFormats.md(documentWith(own), words)).not.toContain('Converted at');
  });

  it('names an example only where the plan is one of it', () => {
    const text = documentFormats.md(documentWith(own), words);
    expect(offered.length).toBeLessThan(platformIds.length);
    for (const id of platformIds) {
      if (!offered.includes(id)) expect(text).not.toContain(forProduct(id).products[id]);
    }
  });

  it('says nothing of others where nobody asked for them', () => {
    const document = documentWith(undefined);
    expect(Object.keys(document)).not.toContain('products');
    expect(slideDeck(document, words).products).toBeUndefined();
    expect(workbookOf(document, words).sheets.length).toBe(7);
    const other = names.find((name) => name !== words.settings.platform.choices?.[plan.platform]);
    expect(documentFormats.md(document, words)).not.toContain(other);
  });

  it('has a slide with the range of a month’s price beside it, where there is one', () => {
    const complex = planOf({ workloads: [{ qps: 120_000, complexity: 'complex' }] });
    const table = slideDeck(documentWith(own, complex), words).products?.table;
    const at = table?.columns.findIndex(({ heading }) => heading === words.offers.monthRange) ?? -1;
    expect(table?.columns[at - 1]?.heading).toBe(words.offers.month);
    const cells = table?.rows.map((row) => row[at]?.text) ?? [];
    // At 10,000, 7,500 and 5,000 records/s a CU: 14, 18 and 26 CU of 180 CNY a month, 2 of them for management.
    expect(cells).toContain('2,520 to 4,680; 3,240 at the middle');
    expect(table?.rows.every((row) => row.length === table.columns.length)).toBe(true);
    const measured = slideDeck(documentWith(own), words).products?.table.columns ?? [];
    expect(measured.map(({ heading }) => heading)).not.toContain(words.offers.monthRange);
  });
});
