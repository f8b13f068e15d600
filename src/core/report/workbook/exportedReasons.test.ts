import { describe, expect, it } from 'vitest';
import { documentWithCharts } from '@/core/report/document/testing/documentWithCharts';
import { offersOf } from '@/core/report/products/offers';
import { ownExchange } from '@/core/report/products/ownExchange';
import { languages } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import { workbookOf } from './workbookOf';

const marks = {
  en: { exported: /\bas exported/i, why: /\bbecause\b/ },
  'zh-CN': { exported: /导出时的内容/, why: /因/ },
} as const;

describe('a workbook with figures that are not calculated by formulas', () => {
  it.each(languages)('says of each which they are, and why (%s)', (language) => {
    const { exported, why } = marks[language];
    const document = documentWithCharts();
    const { plan } = document.road?.road ?? {};
    if (!plan) throw new Error('the document has figures over time');
    const all = {
      ...document,
      products: { offers: offersOf(plan, null), exchange: ownExchange(plan, '2026-12-01') },
    };
    const { sheets } = workbookOf(all, spokenOf(plan.platform)[language]);
    const said = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell?.kind === 'text' && exported.test(cell.text) && cell.style.role === 'muted'
            ? [cell.text]
            : [],
        ),
      ),
    );
    expect(said.length).toBeGreaterThan(4);
    expect(said.filter((text) => !why.test(text))).toEqual([]);
    const withoutFormulas = sheets.filter(({ rows }) =>
      rows.every(({ cells }) => cells.every((cell) => cell?.kind !== 'formula')),
    );
    for (const { name, rows } of withoutFormulas) {
      expect(JSON.stringify(rows), name).toMatch(exported);
    }
  });
});
