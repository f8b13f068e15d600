import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import example from '@/core/platforms/own/examples/brokers.json';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { addDescribed, findPlatform } from '@/core/platforms/registry';
import type { DescribedRoom } from '@/core/platforms/room';
import { offersOf } from '@/core/report/products/offers';
import { writeOffersMarkdown } from '@/core/report/products/writeOffers';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { workbookOf } from '@/core/report/workbook/workbookOf';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import { compactOptions } from './compactOptions';
import { documentFormatNames, documentFormats } from './documentFormats';
import { pricesText } from './documentHead';
import { layOut } from './documentLayout';
import { unitOf } from './tableSections';
import { documentFor } from './testing/documentFor';

const reading = parseProduct(example);
if (!reading.ok) throw new Error('the example is no product');
const room = describedRoom(reading.file);
const id = 'own-dddddddddddddddd';

/** A product as a room of the house may have it: no price list at all, and a way of billing for prices of one's own. */
const unpriced: DescribedRoom = {
  ...room,
  rules: { ...room.rules, id, priceLists: [], billings: [{ billing: 'monthly', per: 'month' }] },
  wordsIn: (language) => ({
    ...room.wordsIn(language),
    priceLists: { none: language === 'zh-CN' ? '未公布价格' : 'none published' },
    billings: { monthly: { name: 'monthly', choice: 'monthly billing' } },
  }),
};
addDescribed(unpriced);

const plan = planOf({
  platform: id,
  workloads: [{ qps: 500_000, complexity: 'simple' }],
  spareSlaves: 1,
});

describe('a product that publishes no prices', () => {
  it('has plans with its empty list, which say nothing of it', () => {
    expect(plan).toMatchObject({ priceList: 'none', billing: 'monthly' });
    expect(parsePlan({ ...plan, priceList: 'other' })).toMatchObject({
      ok: false,
      problems: [{ path: 'priceList', code: 'not-one-of', limit: ['none'] }],
    });
  });

  it('is sized without prices: fewer machines first, and it says why', () => {
    const { options, notes } = answerTo(plan).result;
    expect(options.length).toBeGreaterThan(0);
    expect(options.every(({ price }) => price === null)).toBe(true);
    const counts = options.map(({ nodeCount }) => nodeCount);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    const codes = notes.map(({ code }) => code);
    expect(codes).toContain('no-prices');
    expect(codes).not.toContain('billing-not-listed');
    expect(codes).not.toContain('price-missing');
  });

  it.each(languages)(
    'has tables without columns of prices, and names no way of billing (%s)',
    (language) => {
      const words = spokenOf(id)[language];
      const document = documentFor(answerTo(plan));
      const { document: said } = words;
      const sections = layOut(document, words).sections;
      const deck = slideDeck(document, words);
      const tables = [
        ...sections.filter(({ kind }) => kind === 'options' || kind === 'steps'),
        { tables: [compactOptions(document, words)] },
        { tables: deck.options ? [deck.options.table, deck.growth.table] : [] },
      ].flatMap((section) => section.tables);
      expect(tables).toHaveLength(5);
      const unit = unitOf(document, words);
      for (const { columns, rows } of tables) {
        const headings = columns.map(({ heading }) => heading);
        for (const one of [unit, said.dearer(unit), said.pricePerCu])
          expect(headings).not.toContain(one);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
      expect(pricesText(document, words)).toBe(words.plan.priceLists.none);
    },
  );

  it.each(languages)('has documents that say once that there are no prices (%s)', (language) => {
    const words = spokenOf(id)[language];
    const complex = planOf({
      platform: id,
      workloads: [{ qps: 500_000, complexity: 'complex' }],
    });
    const document = documentFor(answerTo(complex));
    expect(document.range).not.toBeNull();
    expect(document.derivation.filter(({ result }) => result.unit === 'price')).toEqual([]);
    const { sections } = layOut(document, words);
    expect(sections.map(({ kind }) => kind)).not.toContain('mix');
    const names = sections
      .find(({ kind }) => kind === 'answer')
      ?.tables.flatMap(({ rows }) => rows.map(([name]) => name?.text));
    expect(names).toContain(words.document.price);
    const { lowPrice, middlePrice, highPrice } = words.document;
    for (const name of [lowPrice, middlePrice, highPrice]) expect(names).not.toContain(name);
    const deck = slideDeck(document, words);
    expect(deck.options?.prices).toBeUndefined();
    expect(deck.options?.mix).toBeUndefined();
    const { sheets } = workbookOf(document, words);
    const said = JSON.stringify([sections, deck, sheets]);
    // Neither a list that does not exist nor what mixed shapes would cost.
    for (const text of [words.mix.heading, words.mix.none, words.mix.uncompared])
      expect(said).not.toContain(text);
    expect(said).not.toMatch(/this list|价目表中/);
  });

  it.each(languages)('has documents without a currency (%s)', (language) => {
    const words = spokenOf(id)[language];
    const document = documentFor(answerTo(plan));
    for (const format of documentFormatNames.filter((one) => one !== 'json')) {
      const text = documentFormats[format](document, words);
      expect(text, format).not.toMatch(/XXX|undefined|NaN/);
    }
    expect(JSON.stringify(slideDeck(document, words))).not.toMatch(/XXX|NaN/);
    expect(JSON.stringify(workbookOf(document, words).sheets)).not.toMatch(/XXX|NaN/);
    const offers = offersOf(plan, '2026-11-22');
    const exchange = { to: 'EUR', date: '2026-11-22', rates: [] };
    const written = writeOffersMarkdown(offers, (platform) => spokenOf(platform)[language], {
      title: 'x',
      link: 'https://example.com/',
      exchange,
    });
    expect(written).not.toMatch(/XXX|undefined|NaN/);
    expect(findPlatform(id).priceLists).toEqual([]);
  });
});
