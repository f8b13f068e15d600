import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { size } from './size';
import { planOf, resultOf } from './testing/planOf';

const demandOf = (workloads: readonly object[], more: object = {}) =>
  resultOf(planOf({ workloads, ...more })).demand;
const measured = (qps: number, rate: number) => ({
  qps,
  complexity: 'measured',
  recordsPerSecondPerCu: rate,
});

describe('demand, by hand', () => {
  it('gives 11 CU to 10,000 records/s at 1,000 with 10 % headroom', () => {
    // 10,000 ÷ 1,000 × 1.1 = 11 exactly; in binary fractions 11.000000000000002, which would be 12.
    const demand = demandOf([{ qps: 10_000, complexity: 'complex' }], { headroomPercent: 10 });
    expect(demand).toMatchObject({ cu: 11, peakCu: 10, requiredCu: 11, recordsPerSecond: 10_000 });
  });

  it.each([
    // (0.1 + 0.2) ÷ 0.3 = 1; in binary fractions above 1.
    ['0.1 + 0.2 records/s at 0.3', [measured(0.1, 0.3), measured(0.2, 0.3)], {}, 1],
    // (0.1 + 0.2) × 10 = 3; in binary fractions above 3.
    [
      '0.1 + 0.2 cores, ten times',
      [
        { cores: 0.1, memoryGb: 0 },
        { cores: 0.2, memoryGb: 0 },
      ],
      { headroomPercent: 900 },
      3,
    ],
    // 3 × (1 + 0.1 ÷ 100) = 3.003: the smallest headroom counts.
    [
      '3 CU and a tenth of a percent',
      [{ qps: 3_000, complexity: 'complex' }],
      { headroomPercent: 0.1 },
      4,
    ],
    // 1 ÷ 3 × 3 = 1: thirds in one project come back whole.
    ['three thirds', [measured(1, 3), measured(1, 3), measured(1, 3)], {}, 1],
    // 1 ÷ 3 + 1 ÷ 6 + 1 ÷ 2 = 1 over unlike rates.
    ['a third, a sixth and a half', [measured(1, 3), measured(1, 6), measured(1, 2)], {}, 1],
    // 10,000 ÷ 10,000 = 1.
    ['simple work', [{ qps: 10_000, complexity: 'simple' }], {}, 1],
    ['one record more', [{ qps: 10_001, complexity: 'simple' }], {}, 2],
    // 15,000 ÷ 3,000 = 5.
    [
      'complex work at a rate of its own',
      [{ qps: 15_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 }],
      {},
      5,
    ],
    // max(1, 5 ÷ 4) = 1.25.
    ['1 core and 5 GB', [{ cores: 1, memoryGb: 5 }], {}, 2],
    // 4 cores, 20 GB: max(4, 5) = 5; no load: 0.
    ['memory above cores', [{ cores: 4, memoryGb: 20 }], {}, 5],
    ['no load at all', [{ qps: 0, complexity: 'simple' }], {}, 0],
  ])('%s', (_, workloads, more, requiredCu) => {
    expect(demandOf(workloads, more).requiredCu).toBe(requiredCu);
  });

  it('lets workloads of a project share what the other leaves', () => {
    // A (1 core, 6 GB) + B (1 core, 2 GB): max(2, 8 ÷ 4) = 2. Apart: ⌈6 ÷ 4⌉ + ⌈max(1, 2 ÷ 4)⌉ = 2 + 1.
    const a = { project: 'p', cores: 1, memoryGb: 6 };
    const b = { project: 'p', cores: 1, memoryGb: 2 };
    expect(demandOf([a, b]).requiredCu).toBe(2);
    expect(demandOf([a, { ...b, project: 'q' }])).toMatchObject({
      requiredCu: 3,
      cu: 2.5,
      projects: [
        { project: 'p', peakCu: 1.5, requiredCu: 2 },
        { project: 'q', peakCu: 1, requiredCu: 1 },
      ],
    });
  });

  it('adds throughput to cores and memory alike', () => {
    // 2 CU of throughput are 2 cores and 8 GB; with 1 core and 6 GB: max(3, 14 ÷ 4) = 3.5.
    const demand = demandOf([
      { qps: 20_000, complexity: 'simple' },
      { cores: 1, memoryGb: 6 },
    ]);
    expect(demand).toMatchObject({ cu: 3.5, requiredCu: 4, recordsPerSecond: 20_000 });
  });

  it('rounds once for each project, after headroom', () => {
    // 1.2 × 1.25 = 1.5 → 2 for each of three projects; together 4.5 → 5 in one.
    const jobs = ['a', 'b', undefined].map((project) => ({
      ...(project ? { project } : {}),
      qps: 1_200,
      complexity: 'complex',
    }));
    const together = jobs.map(({ qps, complexity }) => ({ qps, complexity }));
    const apart = demandOf(jobs, { headroomPercent: 25 });
    expect(apart).toMatchObject({ cu: 4.5, requiredCu: 6 });
    expect(apart.projects.map(({ project }) => project)).toStrictEqual(['a', 'b', null]);
    expect(demandOf(together, { headroomPercent: 25 }).requiredCu).toBe(5);
  });

  it('ranges over complex work only', () => {
    // Low 100,000 ÷ 5,000 = 20, high 100,000 ÷ 1,000 = 100, each with 3 + 2 + 1 CU that do not move.
    const still = [
      { qps: 30_000, complexity: 'simple' },
      measured(1_000, 500),
      { cores: 1, memoryGb: 4 },
    ];
    const moving = { qps: 100_000, complexity: 'complex', recordsPerSecondPerCu: 4_000 };
    expect(demandOf([...still, moving])).toMatchObject({
      lowRequiredCu: 26,
      requiredCu: 31,
      highRequiredCu: 106,
    });
    expect(demandOf(still)).toMatchObject({ lowRequiredCu: 6, requiredCu: 6, highRequiredCu: 6 });
  });

  it('keeps a project named __proto__ like any other', () => {
    const workloads = ['__proto__', 'constructor'].map((project) => ({
      project,
      cores: 1,
      memoryGb: 0,
    }));
    expect(demandOf(workloads).projects.map(({ project }) => project)).toStrictEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('refuses a need above 1,000,000,000 CU and not the need itself', () => {
    // 1e12 records/s at 1,000 are exactly 1e9 CU.
    const most = { workloads: [{ qps: 1e12, complexity: 'complex' }] };
    expect(size(planOf(most)).ok).toBe(true);
    const more = { workloads: [...most.workloads, { cores: 0.001, memoryGb: 0 }] };
    expect(parsePlan(more).ok).toBe(true);
    expect(size(planOf(more))).toStrictEqual({
      ok: false,
      problems: [{ path: 'workloads', code: 'need-too-large', limit: 1e9 }],
    });
  });
});
