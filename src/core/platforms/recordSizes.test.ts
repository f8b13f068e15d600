import { describe, expect, it } from 'vitest';
import { unlikeRates as en } from '@/core/words/unlikeRates/en';
import { unlikeRates as zhCn } from '@/core/words/unlikeRates/zhCn';
import { platformRooms } from './registry';
import { en as unsizedEn } from './unsized/words/en';

/** A record of 1 KB, in bytes. */
const kilobyte = 1_000;

/** Records/s of one unit, from figures for several units. */
const perUnit = (events: number, units: number) => events / units;

describe('records of about 1 KB', () => {
  it('are five to ten thousand a second for a unit whose rate is published in MB/s', () => {
    const byBytes = platformRooms.filter(({ rules }) => rules.rateUnit === 'megabytes');
    expect(byBytes).not.toEqual([]);
    for (const { rules } of byBytes) {
      expect((rules.simpleRate.value * 1_000_000) / kilobyte).toBe(5_000);
    }
  });

  it('are five thousand a second for a unit of the product that is not sized here', () => {
    const { why } = unsizedEn.products.find(({ name }) => name.startsWith('Azure')) ?? { why: '' };
    expect(why).toContain('1/3, 1 and 2 SU V2 for 1,000, 5,000 and 10,000 events/s of 1 KB');
    expect([perUnit(5_000, 1), perUnit(10_000, 2)]).toEqual([5_000, 5_000]);
  });

  it('are said so wherever rates of two products stand side by side, in both languages', () => {
    expect(en).toContain('about 1 KB come to some five to ten thousand records/s for each unit');
    expect(zhCn).toContain('单条约 1 KB 折算的，每单位每秒约五千至一万条');
  });
});
