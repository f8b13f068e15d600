import { describe, expect, it } from 'vitest';
import { planOf } from '@/core/sizing/testing/planOf';
import { documentFormats } from './document/documentFormats';
import { documentFor, documentWords } from './document/testing/documentFor';
import { slideDeck } from './slides/slideDeck';
import { answerTo } from './testing/answerArbitrary';
import { shownBy } from './workbook/testing/namedCells';
import { workbookOf } from './workbook/workbookOf';

/** 12 CU: 2 Slaves and 3 Masters for 5,450 CNY a month by the list. */
const documentWith = (discountPercent: number) =>
  documentFor(
    answerTo(planOf({ workloads: [{ qps: 120_000, complexity: 'simple' }], discountPercent })),
  );
const [discounted, plain] = [documentWith(10), documentWith(0)];
const words = documentWords.en;

const answerSheetOf = (document: typeof plain) => {
  const { sheets } = workbookOf(document, words);
  const sheet = sheets.find(({ name }) => name === words.workbook.sheets.answer);
  return (sheet?.rows ?? []).map(({ cells }) => cells.slice(0, 2).map((c) => c && shownBy(c)));
};

describe('a discount', () => {
  it.each(['md', 'csv', 'tsv', 'html', 'txt', 'svg'] as const)(
    'stands between list price and price in %s',
    (format) => {
      const text = documentFormats[format](discounted, words);
      const plainText = documentFormats[format](plain, words);
      for (const amount of [/5,?450/, /545/, /4,?905/]) expect(text).toMatch(amount);
      expect(plainText).not.toMatch(/4,?905|Discount/);
    },
  );

  it('stands among the figures of the first slide, above which is the price', () => {
    const { answer } = slideDeck(discounted, words);
    expect(answer.price).toContain('4,905 CNY');
    expect(answer.figures.slice(0, 2)).toEqual([
      { name: 'List price', value: '5,450 CNY' },
      { name: 'Discount', value: '−545 CNY' },
    ]);
    expect(slideDeck(plain, words).answer.figures).toEqual(answer.figures.slice(2));
  });

  it('stands between list price and price on the sheet of the answer', () => {
    const rows = answerSheetOf(discounted);
    const at = rows.findIndex(([label]) => label === 'List price');
    expect(rows.slice(at, at + 3)).toEqual([
      ['List price', 5450],
      ['Discount', 545],
      ['Price', 4905],
    ]);
    expect(answerSheetOf(plain).slice(at, at + 3)).toEqual([
      ['List price', 5450],
      ['Discount', 0],
      ['Price', 5450],
    ]);
  });
});
