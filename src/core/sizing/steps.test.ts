import { describe, expect, it } from 'vitest';
import { needing, planOf, resultOf } from './testing/planOf';

const lines = (plan: Parameters<typeof resultOf>[0]) =>
  resultOf(plan).steps.map((s) =>
    [s.slaveCount, s.capacityCu, s.recordsPerSecond ?? '-', s.master, s.price?.amount ?? '-'].join(
      ' ',
    ),
  );

describe('steps, by hand', () => {
  it('grow the best option of 80 CU by one 32c128g after the other', () => {
    // 28 CU and 5,180 a Slave, 1,000 records/s a CU; Masters 3 × 1,450 up to 160 CU, 3 × 2,710 up to 800.
    expect(lines(needing(80))).toStrictEqual([
      '3 84 84000 8c32g 19890',
      '4 112 112000 8c32g 25070',
      '5 140 140000 8c32g 30250',
      '6 168 168000 16c64g 39210',
      '7 196 196000 16c64g 44390',
      '8 224 224000 16c64g 49570',
      '9 252 252000 16c64g 54750',
      '10 280 280000 16c64g 59930',
      '11 308 308000 16c64g 65110',
      '12 336 336000 16c64g 70290',
      '13 364 364000 16c64g 75470',
    ]);
  });

  it('show the ceiling of the Masters where it lies further out', () => {
    // 6 CU: 2 × 4c16g, ten more to 12, then ⌊80 ÷ 3⌋ = 26 and 27.
    const counts = resultOf(needing(6)).steps.map(
      ({ slaveCount, master }) => `${slaveCount} ${master}`,
    );
    expect(counts).toStrictEqual([
      ...Array.from({ length: 11 }, (_, i) => `${i + 2} 4c16g`),
      '26 4c16g',
      '27 8c32g',
    ]);
  });

  it('keep spares and headroom out of the records they carry', () => {
    // 1 CU at peak, 1.25 with headroom: 800 records/s a CU. 3 × 4c16g with one lost: 6 CU, 4,800 records/s.
    const plan = needing(1, { headroomPercent: 25, spareSlaves: 1 });
    expect(resultOf(plan).options[0]).toMatchObject({ slave: '4c16g', slaveCount: 2 });
    expect(lines(plan).slice(0, 2)).toStrictEqual(['2 6 2400 4c16g 4250', '3 9 4800 4c16g 5100']);
  });

  it('say nothing of records without throughput work', () => {
    const { steps } = resultOf(planOf({ workloads: [{ cores: 1, memoryGb: 1 }] }));
    expect(steps.every(({ recordsPerSecond }) => recordsPerSecond === null)).toBe(true);
  });
});
