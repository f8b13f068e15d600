import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '@/core/quantity/exchange';
import { planOf } from '@/core/sizing/testing/planOf';
import { decodeLink } from './decodeLink';
import { encodeLink } from './encodeLink';

const plan = planOf({ workloads: [{ qps: 1, complexity: 'simple' }] });

const currency = fc.constantFrom('CNY', 'USD', 'EUR', 'JPY');
const exchangeArbitrary: fc.Arbitrary<Exchange> = fc.record({
  to: currency,
  date: fc.constantFrom('2026-11-21', '2024-02-29'),
  rates: fc.uniqueArray(
    fc.record({
      from: currency,
      rate: fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    }),
    { selector: ({ from }) => from, maxLength: 3 },
  ),
});

describe('the exchange of a link', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(exchangeArbitrary, async (exchange) => {
        const link = await encodeLink({ view: 'products', plan, exchange });
        const { state, problems } = await decodeLink(link);
        expect(problems).toEqual([]);
        expect(state).toMatchObject({ view: 'products', plan, exchange });
      }),
    );
  });

  it('is written in a form that a person can write', async () => {
    const exchange = { to: 'CNY', date: '2026-11-21', rates: [{ from: 'USD', rate: 7.1 }] };
    const link = await encodeLink({ view: 'products', plan, exchange });
    expect(link).toContain('&fx=CNY~2026-11-21~USD~7.1');
  });

  it.each([
    'CNY',
    'cny~2026-11-21',
    'CNY~yesterday~USD~7',
    'CNY~2026-11-21~USD',
    'CNY~2026-11-21~USD~0',
    'CNY~2026-11-21~USD~-7',
    'CNY~2026-11-21~USD~x',
    'CNY~2026-11-21~USD~1e99',
  ])('that reads %s is named, and the plan is kept', async (text) => {
    const { state, problems } = await decodeLink(`#/products?qps=1&complexity=simple&fx=${text}`);
    expect(problems).toMatchObject([{ code: 'unreadable-value', parameter: 'fx' }]);
    expect(state.exchange).toBeUndefined();
    expect(state.plan).toEqual(plan);
  });
});
