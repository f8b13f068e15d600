import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { platformIds } from '@/core/platforms/registry';
import { productFileZhCn } from '@/core/words/productFile/zhCn';
import { runWith } from './testing/runWith';

const folder = mkdtempSync(join(tmpdir(), 'streamsizer-prices-'));

function fileOf(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const prices = {
  version: 1,
  platform: 'flink-managed',
  name: 'Offer of Frankfurt',
  currency: 'EUR',
  date: '2026-11-20',
  columns: [{ billing: 'pay-as-you-go', per: 'hour', workers: { cu: 0.07 } }],
};
const flink = fileOf('flink.json', prices);
const shared = fileOf('shared.json', {
  ...prices,
  platform: 'blink-shared',
  columns: [{ billing: 'daily', per: 'day', workers: { cu: 1 } }],
});

const workloads = [{ cores: 100, memoryGb: 0 }];

const run = (words: readonly string[], input: unknown = { workloads }) => runWith(words, input);

describe('streamsizer --prices', () => {
  it('sizes a plan that names neither product nor price list with the prices of the file', async () => {
    const { status, stdout } = await run(['size', '--prices', flink]);
    // 102 CU at 0.07 EUR; the file has hours alone.
    expect([status, JSON.parse(stdout).options[0]]).toMatchObject([
      0,
      { units: 102, price: { amount: 7.14, currency: 'EUR', per: 'hour' } },
    ]);
  });

  it('leaves a plan of another product, and one that names its list, as they are', async () => {
    const other = await run(['size', '--prices', flink], {
      platform: 'blink-dedicated',
      workloads,
    });
    expect(JSON.parse(other.stdout).options[0].price.currency).toBe('CNY');
    const named = await run(['size', '--prices', flink], {
      platform: 'flink-managed',
      priceList: 'cn-2021-06',
      workloads,
    });
    expect(JSON.parse(named.stdout).options[0].price).toMatchObject({ amount: 18_360 });
  });

  it('says in a report whose the prices are, and puts them into the link', async () => {
    const english = await run(['report', '--format', 'txt', '--prices', flink]);
    expect(english.stdout).toContain('Own prices “Offer of Frankfurt” of 2026-11-20');
    const report = ['report', '--format', 'txt', '--prices', flink, '--lang', 'zh-CN'];
    expect((await run(report)).stdout).toContain('自有价格“Offer of Frankfurt”，2026-11-20');
    const { stdout: link } = await run(['link', '--prices', flink]);
    expect(link).toContain('&p=');
    expect((await decodeLink(link.trim())).problems).toEqual([]);
  });

  it('prices several products side by side', async () => {
    const { stdout } = await run(['products', '--prices', flink, '--prices', shared], {
      platform: 'blink-dedicated',
      workloads,
    });
    const { products } = JSON.parse(stdout);
    const monthOf = (id: string) =>
      products.find(({ platform }: { platform: string }) => platform === id).perMonth;
    // 102 CU for 720 hours, and 100 CU for 30 days.
    expect(monthOf('flink-managed')).toEqual({ amount: 5_140.8, currency: 'EUR' });
    expect(monthOf('blink-shared')).toEqual({ amount: 3_000, currency: 'EUR' });
  });

  it('says what is wrong with the file, each problem by its path', async () => {
    const broken = fileOf('broken.json', { ...prices, currency: 'euro', date: 20 });
    const { status, stdout, stderr } = await run(['size', '--prices', broken]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n').map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      '--prices currency: product-not-a-currency',
      '--prices date: product-wrong-type',
      '',
    ]);
  });

  it('names the products, ways of billing and periods that there are, in both languages', async () => {
    const [column] = prices.columns;
    const unknown = fileOf('unknown.json', { ...prices, platform: 'flink' });
    const billed = fileOf('billed.json', {
      ...prices,
      columns: [
        { ...column, billing: 'yearly' },
        { ...column, per: 'month' },
      ],
    });
    const lines = async (file: string, lang: string) =>
      (await run(['size', '--prices', file, '--lang', lang])).stderr.trim().split('\n');
    expect(await lines(unknown, 'en')).toEqual([
      `--prices platform: product-not-one-of: Must be one of ${platformIds.join(', ')}.`,
    ]);
    expect(await lines(unknown, 'zh-CN')).toEqual([
      `--prices platform: product-not-one-of: ${productFileZhCn.problem({ path: '', code: 'not-one-of', limit: platformIds })}`,
    ]);
    expect(await lines(billed, 'en')).toEqual([
      '--prices columns.0.billing: product-not-one-of: Must be one of subscription, pay-as-you-go.',
      '--prices columns.1.per: product-not-one-of: Must be one of hour.',
    ]);
  });
});

describe('streamsizer products --product', () => {
  it('has every described cluster', async () => {
    const files = ['flinkKubernetes', 'brokers'].map(
      (name) => `src/core/platforms/own/examples/${name}.json`,
    );
    const { stdout } = await run(['products', ...files.flatMap((file) => ['--product', file])], {
      platform: 'blink-dedicated',
      workloads,
    });
    const ids: readonly string[] = JSON.parse(stdout).products.map(
      ({ platform }: { platform: string }) => platform,
    );
    expect(ids.filter((id) => id.startsWith('own-'))).toHaveLength(2);
    expect(ids[0]).toBe('flink-managed');
  });
});
