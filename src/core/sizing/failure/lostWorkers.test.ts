import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, ratioOf } from '@/core/quantity/ratio';
import { lossOf, mayFail } from './lostWorkers';

/** A cluster, and a need that it carries, its peak in tenths of a CU. */
const carried = fc
  .record({
    workers: fc.integer({ min: 1, max: 60 }),
    usableCu: fc.constantFrom(3, 6, 13, 21, 28, 52, 60),
    needShare: fc.integer({ min: 0, max: 100 }),
    peakShare: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ workers, usableCu, needShare, peakShare }) => {
    const requiredCu = Math.floor((workers * usableCu * needShare) / 100);
    const peakTenths = Math.floor((requiredCu * 10 * peakShare) / 100);
    return { cluster: { workers, usableCu }, requiredCu, peakTenths };
  });

const needOf = ({ requiredCu, peakTenths }: { requiredCu: number; peakTenths: number }) => ({
  requiredCu,
  peakCu: multiply(ratioOf(peakTenths), ratioOf(0.1)),
});

describe('a cluster after workers have failed', () => {
  it('has what the others have: 9 of 11 × 6 CU are 54 CU, 18.2 % less', () => {
    const need = { requiredCu: 58, peakCu: ratioOf(50) };
    const loss = lossOf({ workers: 11, usableCu: 6 }, need, 2);
    expect(loss).toMatchObject({
      workers: 9,
      capacityCu: 54,
      outcome: 'peak',
      carriedPercent: 100,
    });
    expect(loss.lostPercent).toBeCloseTo(18.18, 2);
    expect(loss.utilisationPercent).toBeCloseTo(92.59, 2);
  });

  it('carries a part of the peak where it has less than that', () => {
    const need = { requiredCu: 100, peakCu: ratioOf(100) };
    expect(lossOf({ workers: 2, usableCu: 52 }, need, 1)).toMatchObject({
      lostPercent: 50,
      carriedPercent: 52,
      outcome: 'short',
    });
    const none = lossOf({ workers: 2, usableCu: 52 }, need, 2);
    expect(none).toMatchObject({ utilisationPercent: null, carriedPercent: 0 });
  });

  it('a binary fraction decides nothing: 0.1 + 0.2 CU of 0.3', () => {
    const need = { requiredCu: 1, peakCu: { numerator: 3n, denominator: 10n } };
    expect(lossOf({ workers: 2, usableCu: 0.3 }, need, 1).outcome).toBe('peak');
  });

  it('may lose as many as are counted one after the other', () => {
    fc.assert(
      fc.property(carried, ({ cluster, ...given }) => {
        const need = needOf(given);
        const counted = { need: 0, peak: 0 };
        for (let lost = 1; lost <= cluster.workers; lost++) {
          const left = (cluster.workers - lost) * cluster.usableCu;
          if (left >= given.requiredCu) counted.need = lost;
          if (left * 10 >= given.peakTenths) counted.peak = lost;
        }
        expect(mayFail(cluster, need)).toEqual(counted);
        for (let lost = 0; lost <= cluster.workers; lost++) {
          const { outcome } = lossOf(cluster, need, lost);
          const expected = lost <= counted.need ? 'need' : lost <= counted.peak ? 'peak' : 'short';
          expect(outcome).toBe(expected);
        }
      }),
    );
  });

  it('every further loss leaves less, fuller, and carries no more', () => {
    fc.assert(
      fc.property(carried, ({ cluster, ...given }) => {
        const losses = Array.from({ length: cluster.workers }, (_, lost) =>
          lossOf(cluster, needOf(given), lost),
        );
        for (const [i, loss] of losses.entries()) {
          const before = losses[i - 1];
          if (!before) continue;
          expect(loss.capacityCu).toBeLessThan(before.capacityCu);
          expect(loss.utilisationPercent ?? 0).toBeGreaterThanOrEqual(
            before.utilisationPercent ?? 0,
          );
          expect(loss.carriedPercent).toBeLessThanOrEqual(before.carriedPercent);
        }
      }),
    );
  });
});
