import { describe, expect, it } from 'vitest';
import { parseArguments } from './parseArguments';
import { readRates } from './rateOption';
import type { ByteSource } from './readInput';
import { reportCommand } from './reportCommand';
import { requestedReport } from './requestedReport';
import { roadCommand } from './roadCommand';

const workload = { qps: 58_000, complexity: 'complex', recordBytes: 500 };
const plan = JSON.stringify({ workloads: [workload] });

async function* bytes(text: string): ByteSource {
  yield new TextEncoder().encode(text);
}

const road = (rate?: string) =>
  roadCommand(
    { format: 'json', today: '2026-11-22', rate, pick: undefined, file: undefined },
    'en',
    () => bytes(plan),
  );

describe('--rate', () => {
  it('has currencies with what one of each is worth', () => {
    expect(readRates('USD=7.1')).toEqual([{ from: 'USD', rate: 7.1 }]);
    expect(readRates('USD=7, HKD=0.91,USD=7.2')).toEqual([
      { from: 'USD', rate: 7.2 },
      { from: 'HKD', rate: 0.91 },
    ]);
    for (const text of [
      '',
      'USD',
      'USD=',
      'USD=0',
      'USD=-7',
      'usd=7',
      'USD=７',
      'USD=7,',
      'USD=1e9',
    ]) {
      expect(readRates(text)).toBeUndefined();
    }
  });

  it('may be given for several currencies, one by one, and is refused elsewhere', () => {
    const { command } = parseArguments(['road', '--rate', 'USD=7.1', '--rate=HKD=0.91']);
    expect(command).toMatchObject({ ok: true, value: { rate: 'USD=7.1,HKD=0.91' } });
    expect(parseArguments(['road', '--rate', 'USD=x']).command).toMatchObject({
      problems: [{ path: '--rate', code: 'not-a-rate', value: 'USD=x' }],
    });
    expect(parseArguments(['size', '--rate', 'USD=7']).command).toMatchObject({
      problems: [{ path: '--rate', code: 'unknown-option' }],
    });
  });

  it('compares a plan over time with products sold in that currency', async () => {
    const [without, with7, with14] = [await road(), await road('USD=7'), await road('USD=14')];
    if (!(without.ok && with7.ok && with14.ok)) throw new Error('a good plan');
    const [none, once, twice] = [without, with7, with14].map(({ value }) => JSON.parse(value));
    const aws = (file: typeof once) =>
      file.crossings.find((one: { to: string }) => one.to === 'aws-managed-flink');
    expect(none).not.toHaveProperty('exchange');
    expect(aws(none)).toBeUndefined();
    expect(once.exchange).toEqual({
      to: 'CNY',
      date: '2026-11-22',
      rates: [{ from: 'USD', rate: 7 }],
    });
    expect(aws(once).whole.currency).toBe('CNY');
    expect(aws(twice).whole.amount).toBeGreaterThan(aws(once).whole.amount);
    expect(await road('GBP=8')).toMatchObject({
      ok: false,
      problems: [{ path: '--rate', code: 'not-one-of', value: 'GBP' }],
    });
  });

  it('says the rate and its day in a report', async () => {
    const request = (given: Record<string, string>) =>
      reportCommand(
        {
          ...requestedReport(new Map(Object.entries({ format: 'md', ...given }))),
          file: undefined,
        },
        'en',
        () => bytes(plan),
      );
    const day = { rate: 'USD=7.1', today: '2026-11-22' };
    for (const part of ['road', 'every-product']) {
      const report = await request({ ...day, [part]: '' });
      expect(report.ok && report.value).toMatch(/1 USD = 7\.1 .*2026-11-22/);
    }
  });
});
