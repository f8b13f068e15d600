import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '@/core/platforms/flinkKubernetes/rules';
import type { PackingSettings, ProcessPacking } from '@/core/platforms/platform';
import { cases } from '@/core/testing/cases';
import { processMemory } from './processMemory';

const packing = rules.packing as ProcessPacking;

function memoryOf(settings: Partial<PackingSettings>) {
  const { megabytes, shares } = processMemory({
    ...packing,
    settings: { ...packing.usual, ...settings },
  });
  return { megabytes, ...Object.fromEntries(shares.map((one) => [one.code, one.megabytes])) };
}

describe('the memory of a process', () => {
  it('is that which Flink prints for a TaskManager of 1,728 MB', () => {
    expect(memoryOf({ slotsPerProcess: 1, memoryGbPerSlot: 1.6875 })).toEqual({
      megabytes: 1_728,
      // 172.8 would be below the minimum.
      'jvm-overhead': 192,
      metaspace: 256,
      managed: 512,
      network: 128,
      'framework-off-heap': 128,
      'framework-heap': 128,
      'task-heap': 384,
    });
  });

  it('has 10 % overhead between its bounds, and at most 1 GB', () => {
    // By hand: 8,192 − 819.2 − 256 = 7,116.8, of which 40 % and 10 %.
    expect(memoryOf({ slotsPerProcess: 2, memoryGbPerSlot: 4 })).toEqual({
      megabytes: 8_192,
      'jvm-overhead': 819.2,
      metaspace: 256,
      managed: 2_846.7,
      network: 711.6,
      'framework-off-heap': 128,
      'framework-heap': 128,
      'task-heap': 3_302.5,
    });
    expect(memoryOf({ slotsPerProcess: 8, memoryGbPerSlot: 4 })).toMatchObject({
      megabytes: 32_768,
      'jvm-overhead': 1_024,
      managed: 12_595.2,
      network: 3_148.8,
      'task-heap': 15_488,
    });
  });

  it('leaves every part above zero, and the parts add up to the whole', () => {
    const settings = fc.record({
      slotsPerProcess: fc.integer({ min: 1, max: 64 }),
      memoryGbPerSlot: fc.integer({ min: 100, max: 25_600 }).map((hundredths) => hundredths / 100),
    });
    fc.assert(
      fc.property(settings, (some) => {
        const { megabytes, shares } = processMemory({
          ...packing,
          settings: { ...packing.usual, ...some },
        });
        expect(shares.every((share) => share.megabytes > 0)).toBe(true);
        const tenths = shares.reduce((sum, share) => sum + Math.round(share.megabytes * 10), 0);
        expect(tenths).toBe(megabytes * 10);
        const gigabytes = some.slotsPerProcess * some.memoryGbPerSlot;
        expect(megabytes).toBeLessThanOrEqual(gigabytes * 1_024 + 1e-6);
        expect(megabytes).toBeGreaterThan(gigabytes * 1_024 - 1);
      }),
      { numRuns: cases(300) },
    );
  });
});
