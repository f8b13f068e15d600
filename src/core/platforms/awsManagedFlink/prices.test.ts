import { describe, expect, it } from 'vitest';
import { priceLists } from './prices';
import { rules } from './rules';
import { en } from './words/en';
import { zhCn } from './words/zhCn';

/** The published figures once more: AWS price page of 2026-09-20, documentation of 2025, sizing guide of 2026-08. */
describe('AWS Managed Service for Apache Flink', () => {
  it('costs 0.11 USD per KPU and hour, and 0.10 USD per GB and month for 50 GB of each KPU of work', () => {
    expect(priceLists).toHaveLength(1);
    expect(priceLists[0]).toMatchObject({
      id: 'us-east-1-2026-09',
      currency: 'USD',
      columns: [
        {
          per: 'hour',
          workers: { kpu: 11 },
          coordinators: { kpu: 11 },
          charges: [{ quantity: 50, minor: 10 }],
          seen: '2026-09-20',
        },
      ],
    });
  });

  it('has KPU of one vCPU and 4 GB, and one more for each application', () => {
    expect(rules.cu.value).toEqual({ cores: 1, memoryGb: 4 });
    expect(rules.management?.value).toEqual({ each: 'application', count: 1 });
  });

  it('carries 5 MB/s per KPU of typical work and 1 to 3 of work heavy on CPU', () => {
    expect(rules.rateUnit).toBe('megabytes');
    expect(rules.simpleRate.value).toBe(5);
    expect(rules.complexRate.value).toEqual({ cautious: 1, hopeful: 3 });
  });

  it('gives an application 64 KPU unasked, and 256 at most: one for each of 256 parallel tasks', () => {
    expect([rules.jobQuotaCu?.value, rules.jobMaximumCu?.value]).toEqual([64, 256]);
  });

  it('says that typical work is 5 to 10 MB/s per KPU, of which the lower figure is used', () => {
    for (const { offer } of [en, zhCn]) {
      const figures = offer?.rates?.replace('2026-08', '').match(/\d[\d,]*\d|\d/g);
      expect(figures?.slice(0, 5)).toEqual(['5', '10', '5', '1', '3']);
      // 1 KB is 1,000 bytes: 5 and 10 MB/s of such records.
      expect(figures?.slice(5)).toEqual(['1', '5', '10', '5,000', '10,000']);
    }
  });

  it('says 1 to 8 parallel tasks of a KPU, and 10 minutes that each start is billed at least', () => {
    for (const { offer } of [en, zhCn]) {
      expect(offer?.changes?.match(/\d+/g)).toEqual(['256', '1', '8', '64']);
      expect(offer?.start?.match(/\d+/g)).toEqual(['10']);
    }
  });
});
