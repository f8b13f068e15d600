import { describe, expect, it } from 'vitest';
import { planOf } from '@/core/sizing/testing/planOf';
import { spokenOf } from '@/core/words/testing/words';
import { documentOver } from './testing/documentOver';
import { workbookOf } from './workbookOf';

describe('a Chinese workbook of a plan over time', () => {
  it.each([{ billing: 'pay-as-you-go' }, { platform: 'flink-managed', billing: 'hybrid' }])(
    'has the commas and brackets of Chinese behind Chinese (%j)',
    (input) => {
      const workloads = [{ qps: 8_000, complexity: 'complex', growth: { percentPerMonth: 2 } }];
      const events = [{ start: '2027-03-01T00:00', hours: 24, factor: 6 }];
      const given = { workloads, events, startDate: '2027-01-31', horizonMonths: 3, ...input };
      const document = documentOver(planOf(given));
      if (!document) throw new Error('a good plan');
      const book = workbookOf(document, spokenOf(document.plan.platform)['zh-CN']);
      const texts = book.sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
        ),
      );
      expect(texts.length).toBeGreaterThan(100);
      // A title of somebody else's page stays as it is.
      const own = texts.filter((text) => !text.startsWith('《'));
      expect(own.filter((text) => /[\u4e00-\u9fff）] ?[,(;]/.test(text))).toEqual([]);
    },
  );
});
