import { expect, it } from 'vitest';
import { encodeLink } from './encodeLink';
import { chatCharacters, isLongLink } from './longLink';

it('is long from the first character that a chat may leave out', () => {
  expect(isLongLink('x'.repeat(chatCharacters))).toBe(false);
  expect(isLongLink('x'.repeat(chatCharacters + 1))).toBe(true);
});

it('is seldom long: twenty workloads go into a chat', async () => {
  const workloads = Array.from({ length: 20 }, (_, i) => ({
    name: `job number ${i}`,
    project: `team ${i % 3}`,
    qps: 1_000 * i,
    complexity: 'simple' as const,
  }));
  const link = await encodeLink({
    view: 'size',
    plan: {
      version: 1,
      platform: 'blink-dedicated',
      workloads,
      headroomPercent: 20,
      spareSlaves: 1,
      masterCount: 3,
      priceList: 'cn-2020-10',
      billing: 'subscription',
    },
  });
  expect(isLongLink(`https://example.com/streamsizer/${link}`)).toBe(false);
});
