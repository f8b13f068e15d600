import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { addOwnPrices, findOwnPrices } from '@/core/platforms/registry';
import { size } from '@/core/sizing/size';
import { planOf } from '@/core/sizing/testing/planOf';
import { cases } from '@/core/testing/cases';
import { parsePrices } from './parsePrices';
import { pricesOf, writePrices } from './pricesOf';
import { priceFileArbitrary, pricesInputArbitrary } from './testing/pricesArbitrary';

const file = {
  version: 1,
  platform: 'flink-managed',
  name: 'Frankfurt, asked on the phone',
  currency: 'EUR',
  date: '2026-11-20',
  columns: [
    { billing: 'subscription', per: 'month', workers: { cu: 31.5 } },
    { billing: 'pay-as-you-go', per: 'hour', workers: { cu: 0.07 } },
  ],
};

const problemsOf = (input: unknown) => {
  const reading = parsePrices(input);
  return reading.ok ? [] : reading.problems.map(({ path, code }) => `${path} ${code}`);
};

function known(input: unknown) {
  const reading = parsePrices(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const prices = pricesOf(reading.file);
  addOwnPrices(prices);
  return prices;
}

const workloads = [{ cores: 100, memoryGb: 0 }];

describe('a file of prices', () => {
  it('prices a plan that names it, and no other plan', () => {
    const { list } = known(file);
    const plan = planOf({ platform: 'flink-managed', workloads, priceList: list.id });
    const sizing = size(plan);
    // 100 CU of work and 2 of management at 31.50 EUR.
    expect(sizing.ok && sizing.result.options[0]?.price).toEqual({
      amount: 3_213,
      currency: 'EUR',
      per: 'month',
    });
    expect(planOf({ platform: 'flink-managed', workloads }).priceList).toBe('cn-2021-06');
    expect(parsePlan({ workloads, priceList: list.id })).toMatchObject({
      ok: false,
      problems: [{ path: 'priceList', code: 'not-one-of' }],
    });
  });

  it('that is not known here is asked for', () => {
    const priceList = 'own-bbbbbbbbbbbbbbbb';
    expect(parsePlan({ workloads, priceList })).toEqual({
      ok: false,
      problems: [{ path: 'priceList', code: 'unknown-prices', limit: priceList }],
    });
  });

  it('leaves a shape without a price that it does not name', () => {
    const { list } = known({
      version: 1,
      platform: 'blink-dedicated',
      currency: 'CNY',
      date: '2026-11-20',
      columns: [
        {
          billing: 'subscription',
          per: 'month',
          workers: { '8c32g': 1_000 },
          coordinators: { '4c16g': 500 },
        },
      ],
    });
    const sizing = size(planOf({ workloads, priceList: list.id, masterCount: 3 }));
    if (!sizing.ok) throw new Error('sized');
    const priced = sizing.result.options.filter(({ price }) => price !== null);
    expect(priced.map(({ slave }) => slave)).toEqual([]);
    const notes = sizing.result.notes.map(({ code }) => code);
    expect(notes).toContain('price-missing');
    expect(notes).not.toContain('billing-not-listed');
  });

  it('is refused with every problem by its path', () => {
    expect(problemsOf(null)).toEqual([' wrong-type']);
    expect(problemsOf({ ...file, platform: 'other', colour: 'red' })).toEqual([
      'platform not-one-of',
      'colour unknown-field',
    ]);
    const [month, hour] = file.columns;
    const columns = [
      { ...month, per: 'hour', workers: { cu: 1.234, kpu: 1, __proto__: {} } },
      { ...hour, billing: 'by-week', coordinators: { toString: 1 }, charges: { storage: 1 } },
      month,
      month,
    ];
    expect(problemsOf({ ...file, date: '2026-02-30', currency: 'euro', columns })).toEqual([
      'currency not-a-currency',
      'date not-a-day',
      'columns.2.billing repeated',
      'columns.3.billing repeated',
      'columns.0.per not-one-of',
      'columns.0.workers.cu too-many-decimals',
      'columns.0.workers.kpu no-such-shape',
      'columns.1.billing not-one-of',
      'columns.1.coordinators.toString no-such-shape',
      'columns.1.charges.storage no-such-shape',
    ]);
  });

  it('has a price at least, and no column without any', () => {
    const [month, hour] = file.columns;
    const empty = { ...hour, workers: {} };
    expect(problemsOf({ ...file, columns: [empty] })).toEqual(['columns too-few']);
    const reading = parsePrices({ ...file, columns: [month, empty] });
    expect(reading.ok && reading.file.columns).toEqual([month]);
  });

  it('is read as it was written, and comes to the same id', () => {
    fc.assert(
      fc.property(priceFileArbitrary, (one) => {
        const again = parsePrices(JSON.parse(writePrices(one)));
        expect(again).toEqual({ ok: true, file: one });
        expect(pricesOf(one).list.id).toBe(pricesOf({ ...one }).list.id);
      }),
      { numRuns: cases(200) },
    );
  });

  it('has the same id whatever the order of its fields', () => {
    fc.assert(
      fc.property(pricesInputArbitrary, (input) => {
        const turned = Object.fromEntries(Object.entries(input).reverse());
        const columns = Array.isArray(input.columns) ? input.columns.toReversed() : [];
        expect(parsePrices({ ...turned, columns })).toEqual(parsePrices(input));
      }),
      { numRuns: cases(200) },
    );
  });

  it('is added once and never changed', () => {
    const prices = known(file);
    addOwnPrices({ ...prices, platform: 'own' });
    expect(findOwnPrices(prices.list.id)?.platform).toBe('flink-managed');
  });
});

describe('prices of one’s own where charges come beside each unit', () => {
  const kpuFile = (charges?: object) => ({
    version: 1,
    platform: 'aws-managed-flink',
    currency: 'EUR',
    date: '2026-11-20',
    columns: [
      {
        billing: 'pay-as-you-go',
        per: 'hour',
        workers: { kpu: 0.13 },
        ...(charges ? { charges } : {}),
      },
    ],
  });
  const load = { cores: 7, memoryGb: 0 };

  function priced(input: object) {
    const { list } = known(input);
    const plan = { platform: 'aws-managed-flink', workloads: [load], priceList: list.id };
    const sizing = size(planOf(plan));
    const option = sizing.ok ? sizing.result.options[0] : undefined;
    return { list, option };
  }

  it('are a month of 720 hours with the charge of each unit of work, in the currency of the file', () => {
    const { list, option } = priced(kpuFile({ 'running-storage': 0.12 }));
    expect(list.columns[0]?.charges).toMatchObject([
      { code: 'running-storage', quantity: 50, minor: 12, citation: { sourceId: 'own-prices' } },
    ]);
    expect([option?.slaveCount, option?.masterCount]).toEqual([7, 1]);
    // 8 KPU × 720 h × 0.13 = 748.80, and 7 KPU of work × 50 GB × 0.12 = 42.
    expect(option?.price).toEqual({ amount: 790.8, currency: 'EUR', per: 'month' });
  });

  it('have no charge that the file does not state: the published one is in another currency', () => {
    const { list, option } = priced(kpuFile());
    expect(list.columns[0]).not.toHaveProperty('charges');
    // 8 KPU × 0.13 an hour.
    expect(option?.price).toEqual({ amount: 1.04, currency: 'EUR', per: 'hour' });
  });

  it('have one price for the unit that an application adds where the file says so', () => {
    const file = kpuFile({ 'running-storage': 0.12 });
    const [column] = file.columns;
    const { option } = priced({ ...file, columns: [{ ...column, coordinators: { kpu: 0.2 } }] });
    // (7 × 0.13 + 0.20) × 720 = 799.20, and 42.
    expect(option?.price).toEqual({ amount: 841.2, currency: 'EUR', per: 'month' });
  });

  it('are refused for a charge that the product does not have', () => {
    expect(problemsOf(kpuFile({ backup: 1, 'running-storage': 0.125 }))).toEqual([
      'columns.0.charges.backup no-such-shape',
      'columns.0.charges.running-storage too-many-decimals',
    ]);
  });
});
