import { describe, expect, it } from 'vitest';
import { planOf } from '@/core/sizing/testing/planOf';
import { spokenOf } from '@/core/words/testing/words';
import { documentOver } from './testing/documentOver';
import { workbookOf } from './workbookOf';
import { workbookParts } from './workbookParts';

const input = {
  workloads: [{ qps: 8_000, complexity: 'complex', growth: { percentPerMonth: 2 } }],
  startDate: '2027-01-31',
  horizonMonths: 3,
  billing: 'pay-as-you-go',
  events: [{ start: '2027-03-01T00:00', hours: 24, factor: 6 }],
};

describe('what is printed of a workbook', () => {
  const document = documentOver(planOf(input));
  if (!document) throw new Error('a good plan');
  const words = spokenOf(document.plan.platform).en;
  const book = workbookOf(document, words);
  const parts = workbookParts(book);
  const namesOf = (key: string) =>
    [
      ...(parts['xl/workbook.xml'] ?? '').matchAll(
        new RegExp(`"_xlnm.${key}" localSheetId="(\\d+)">([^<]*)<`, 'g'),
      ),
    ].map(([, sheet, range]) => [book.sheets[Number(sheet)]?.name, range]);

  it('is of helper sheets their head alone, with a word of that, and of months no helper figures', () => {
    const { live } = words.workbook;
    const helpers = [live.days, live.events.hoursSheet, live.ownGrowth];
    expect(namesOf('Print_Area').map(([name]) => name)).toEqual([words.road?.sheet, ...helpers]);
    for (const { name, rows, printedPart } of book.sheets) {
      if (!helpers.includes(name)) continue;
      expect(rows[(printedPart?.lastRow ?? 0) - 1]?.cells[0]).toMatchObject({
        text: live.notPrinted,
      });
    }
    const months = book.sheets.find(({ name }) => name === words.road?.sheet);
    expect(months?.printedPart?.lastColumn).toBe((months?.names.RoadMonthStarts?.column ?? 0) - 1);
    expect(months?.printedPart?.lastRow).toBe(months?.rows.length);
  });

  it('has on every page of the months what its columns are', () => {
    const months = book.sheets.find(({ name }) => name === words.road?.sheet);
    const row = (months?.names.RoadMonthStarts?.row ?? 0) - 1;
    const titles = Object.fromEntries(namesOf('Print_Titles'));
    expect(titles[words.road?.sheet ?? '']).toMatch(new RegExp(`!\\$${row}:\\$${row}$`));
  });
});
