import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrices } from '@/core/platforms/ownPrices/parsePrices';
import type { PriceFile } from '@/core/platforms/ownPrices/priceFile';
import { pricesOf } from '@/core/platforms/ownPrices/pricesOf';
import { priceFileArbitrary } from '@/core/platforms/ownPrices/testing/pricesArbitrary';
import { addOwnPrices } from '@/core/platforms/registry';
import { offersOf } from '@/core/report/products/offers';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { findFaults } from '@/core/report/workbook/testing/exchangeInputs';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { languages } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import { documentFormatNames, documentFormats } from './documentFormats';
import { documentFor } from './testing/documentFor';

function listOf(input: PriceFile): string {
  const reading = parsePrices(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const prices = pricesOf(reading.file);
  addOwnPrices(prices);
  return prices.list.id;
}

const file: PriceFile = {
  version: 1,
  platform: 'flink-managed',
  name: 'Offer 4711',
  currency: 'EUR',
  date: '2025-11-19',
  columns: [{ billing: 'subscription', per: 'month', workers: { cu: 31.5 } }],
};

const workloads = [{ cores: 100, memoryGb: 0 }];

describe('documents with prices of one’s own', () => {
  it.each(languages)('say whose the prices are and of what day (%s)', (language) => {
    const plan = planOf({ platform: 'flink-managed', workloads, priceList: listOf(file) });
    const words = spokenOf('flink-managed')[language];
    const document = documentFor(answerTo(plan));
    for (const format of documentFormatNames) {
      const text = documentFormats[format](document, words);
      expect(text, format).not.toMatch(/undefined|NaN|2021-06-04/);
      // A picture of the options has nothing but them.
      if (format === 'svg') continue;
      expect(text, format).toContain('2025-11-19');
      if (format !== 'json') expect(text, format).toContain('Offer 4711');
    }
    const text = documentFormats.txt(document, words);
    expect(text).toMatch(/3,213(?:\.00)? (?:EUR|欧元)/);
    // On 2026-11-20 they are a year old.
    expect(text).toMatch(/check that they are still asked|请确认是否仍有效/);
  });

  it('name their source as the reader’s language does', () => {
    const name = { en: 'Offer 4713', 'zh-CN': '报价 4713' };
    const plan = planOf({
      platform: 'flink-managed',
      workloads,
      priceList: listOf({ ...file, name }),
    });
    const said = spokenOf('flink-managed');
    for (const [language, other] of [
      ['en', 'zh-CN'],
      ['zh-CN', 'en'],
    ] as const) {
      const text = documentFormats.md(documentFor(answerTo(plan)), said[language]);
      expect(text).toContain(name[language]);
      expect(text).not.toContain(name[other]);
    }
  });

  it('have a workbook that comes to every figure of the engine', () => {
    fc.assert(
      fc.property(priceFileArbitrary, (one) => {
        const billing = one.columns[0]?.billing;
        const plan = planOf({ platform: one.platform, workloads, priceList: listOf(one), billing });
        const { en } = spokenOf(one.platform);
        expect(findFaults(workbookOf(documentFor(answerTo(plan)), en)).slice(0, 3)).toEqual([]);
      }),
      { numRuns: cases(60) },
    );
  });

  it('stand beside other products, each with the prices that were typed for it', () => {
    const list = listOf({ ...file, name: 'Offer 4712' });
    const plan = planOf({ workloads });
    const offer = offersOf(plan, null, { lists: [list] }).find(
      ({ platform }) => platform === 'flink-managed',
    );
    expect(offer?.plan).toMatchObject({ priceList: list, billing: 'subscription' });
    expect(offer?.sizing).toMatchObject({ perMonth: { amount: 3_213, currency: 'EUR' } });
  });
});
