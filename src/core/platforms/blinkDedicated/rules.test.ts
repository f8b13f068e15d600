import { describe, expect, it } from 'vitest';
import { findCoordinator, findWorker } from '@/core/platforms/registry';
import { sources } from '@/core/platforms/sources';
import { rules as blinkDedicated } from './rules';

describe('the dedicated mode', () => {
  it.each([
    ['4c16g', 4, 16, 3],
    ['8c32g', 8, 32, 6],
    ['16c64g', 16, 64, 13],
    ['24c96g', 24, 96, 21],
    ['32c128g', 32, 128, 28],
    ['56c224g', 56, 224, 52],
    ['64c256g', 64, 256, 60],
  ] as const)(
    'sells Slave %s: %d cores, %d GB, %d usable CU',
    (shape, cores, memoryGb, usableCu) => {
      expect(findWorker(blinkDedicated, shape)).toMatchObject({ cores, memoryGb, usableCu });
    },
  );

  it.each([
    ['4c16g', 80],
    ['8c32g', 160],
    ['16c64g', 800],
    ['24c96g', undefined],
  ] as const)('sells Master %s for at most %s CU', (shape, maximumCu) => {
    expect(findCoordinator(blinkDedicated, shape).maximumCu).toBe(maximumCu);
  });

  it('has seven Slaves and four Masters, in rising order', () => {
    const { workers: slaves, coordinators: masters } = blinkDedicated;
    expect([slaves.length, masters.length]).toStrictEqual([7, 4]);
    for (const shapes of [slaves, masters]) {
      expect(shapes.map(({ cores }) => cores)).toStrictEqual(
        shapes.map(({ cores }) => cores).sort((a, b) => a - b),
      );
    }
  });

  it('keeps the published rules', () => {
    const { cu, minimumWorkers, coordinatorCounts, simpleRate, complexRate } = blinkDedicated;
    expect(cu.value).toStrictEqual({ cores: 1, memoryGb: 4 });
    expect(minimumWorkers.value).toBe(2);
    expect(coordinatorCounts.value).toStrictEqual([1, 3]);
    expect(simpleRate.value).toBe(10_000);
    expect(complexRate.value).toMatchObject({ cautious: 1_000, hopeful: 5_000 });
    const { windowJobCu, jobMaximumCu, busyPercent, notices } = blinkDedicated;
    expect([windowJobCu?.value, jobMaximumCu?.value, busyPercent?.value]).toStrictEqual([
      4, 10_000, 95,
    ]);
    expect(Object.fromEntries(notices.map(({ code, date }) => [code, date]))).toStrictEqual({
      'shared-off-sale': '2019-12-24',
      'no-new-purchases': '2021-04-28',
      'renewals-limited': '2022-11-15',
      discontinued: '2025-07-06',
    });
  });

  it('cites a document of the ledger for every value', () => {
    const cited = [...JSON.stringify(blinkDedicated).matchAll(/"sourceId":"([^"]+)"/g)];
    expect(cited.length).toBeGreaterThan(20);
    for (const [, id] of cited) expect(Object.keys(sources)).toContain(id);
  });
});
