import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PriceFile } from '@/core/platforms/ownPrices/priceFile';
import { pricesOf } from '@/core/platforms/ownPrices/pricesOf';
import { priceFileArbitrary } from '@/core/platforms/ownPrices/testing/pricesArbitrary';
import { addOwnPrices, findOwnPrices } from '@/core/platforms/registry';
import { size } from '@/core/sizing/size';
import { planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { compressor } from './compressor';
import { decodeLink } from './decodeLink';
import { describedCharacters, encodeLink } from './encodeLink';

const file = (name: string): PriceFile => ({
  version: 1,
  platform: 'flink-managed',
  name,
  currency: 'EUR',
  date: '2026-11-20',
  columns: [{ billing: 'subscription', per: 'month', workers: { cu: 31.5 } }],
});

function known(one: PriceFile) {
  const prices = pricesOf(one);
  addOwnPrices(prices);
  return prices.list.id;
}

/** A link as somebody else sends it: with prices that no test has made known. */
const foreign = (one: PriceFile, packed = compressor.pack(JSON.stringify(one))) =>
  `#/size?qps=400000&complexity=simple&prices=${pricesOf(one).list.id}&platform=flink-managed&p=${packed}`;

describe('a link with prices of one’s own', () => {
  it('carries them, so that who receives it has the same plan and answer', async () => {
    await fc.assert(
      fc.asyncProperty(priceFileArbitrary, async (one) => {
        const { platform, columns } = one;
        const billing = columns[0]?.billing;
        const workloads = [{ qps: 12_345, complexity: 'simple' }];
        const plan = planOf({ platform, workloads, priceList: known(one), billing });
        const link = await encodeLink({ view: 'size', plan });
        expect(link.length).toBeLessThanOrEqual(describedCharacters);
        expect(link).toContain('&p=');
        expect(await decodeLink(link)).toEqual({ state: { view: 'size', plan }, problems: [] });
      }),
      { numRuns: cases(100) },
    );
  });

  it('makes them known where they were not', async () => {
    const one = file('received');
    expect(findOwnPrices(pricesOf(one).list.id)).toBeUndefined();
    const { state, problems } = await decodeLink(foreign(one));
    expect(problems).toEqual([]);
    const sizing = state.plan && size(state.plan);
    // 400,000 at 40,000 a CU: 10 CU of work and 2 of management at 31.50.
    expect(sizing?.ok && sizing.result.options[0]?.price?.amount).toBe(378);
  });

  it('names them where they are damaged or belong to another id, and keeps the plan', async () => {
    const one = file('damaged');
    const packed = compressor.pack(JSON.stringify(one));
    const cut = await decodeLink(foreign(one, packed.slice(0, -9)));
    expect(cut.problems.map(({ code }) => code)).toEqual(['broken-prices', 'unknown-prices']);
    expect(cut.state.plan).toMatchObject({ platform: 'flink-managed', priceList: 'cn-2021-06' });
    const other = compressor.pack(JSON.stringify(file('brought')));
    const swapped = await decodeLink(foreign(one, other));
    expect(swapped.problems.map(({ code }) => code)).toEqual(['unknown-prices']);
  });

  it('carries those of other products, where products stand side by side', async () => {
    const plan = planOf({ workloads: [{ qps: 5, complexity: 'simple' }] });
    const lists = [known(file('beside'))];
    const link = await encodeLink({ view: 'products', plan, lists });
    expect(await decodeLink(link)).toEqual({
      state: { view: 'products', plan, lists },
      problems: [],
    });
    const without = link.replace(/&p=[^&]*/, '').replace(lists[0] ?? '', 'own-cccccccccccccccc');
    const { state, problems } = await decodeLink(without);
    expect(state.lists).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('unknown-prices');
  });
});
