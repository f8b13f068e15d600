import { describe, expect, it } from 'vitest';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { failureOf } from './failureFigures';
import type { FailureTerms } from './failureTerms';

// 100,000 records/s at 1,000 for each CU: 100 CU on 2 × 56c224g of 52 CU.
const plan = planOf({ workloads: [{ qps: 100_000, complexity: 'complex' }] });
const figuresOf = (terms: FailureTerms = {}, given: Parameters<typeof planOf>[0] = plan) =>
  failureOf(answerTo(planOf(given)), terms);

describe('what fails of an answer', () => {
  it('one machine after the other, until the peak is no longer carried', () => {
    const { machines } = figuresOf();
    expect(machines?.losses).toMatchObject([
      { lost: 0, capacityCu: 104, outcome: 'need' },
      { lost: 1, capacityCu: 52, lostPercent: 50, carriedPercent: 52, outcome: 'short' },
      { lost: 2, capacityCu: 0, outcome: 'short' },
    ]);
    expect(machines?.mayFail).toEqual({ need: 0, peak: 0 });
  });

  it('a stop of 5 minutes with a checkpoint of 5: what is left over, and what makes up for it', () => {
    const { level } = figuresOf();
    // (5 + 5) × 6,000,000 records; 100 × (1 + 10 ÷ 30) = 133.3 CU; 10 × 100 ÷ (104 − 100) = 250 minutes.
    expect(level).toMatchObject({ backlogMinutes: 10, recordsPerMinute: 6_000_000, wantedCu: 134 });
    expect(level?.factor).toBeCloseTo(4 / 3, 10);
    expect(level?.losses).toEqual([
      { lost: 0, capacityCu: 104, minutes: 250, isInTime: false },
      { lost: 1, capacityCu: 52, minutes: null, isInTime: false },
    ]);
    const large = level?.options.find(({ option }) => option.slave === '56c224g');
    // A third Slave: 156 CU, under the same Masters, for 8,780 more.
    expect(large).toMatchObject({
      minutes: 250,
      wanted: { slaveCount: 3, capacityCu: 156 },
      added: { amount: 8_780, currency: 'CNY', per: 'month' },
    });
    for (const { wanted, option } of level?.options ?? []) {
      expect(wanted?.capacityCu).toBeGreaterThanOrEqual(134);
      if (wanted && wanted.slaveCount > option.slaveCount) {
        expect(wanted.capacityCu - wanted.stepCu).toBeLessThan(134);
      }
    }
  });

  it('tells the backlog where it turns, at quarters of the wanted time, and where it ends', () => {
    const { level } = figuresOf({ within: 40, load: 52 });
    // 52 CU of 104 are taken, so it is level again as long after the start as is left over then: 10 minutes.
    expect(level?.losses[0]).toMatchObject({ minutes: 10, isInTime: true });
    expect(level?.rows).toEqual([
      { minute: 0, backlogs: [5, 5] },
      { minute: 5, backlogs: [10, 10] },
      { minute: 15, backlogs: [0, 10] },
      { minute: 25, backlogs: [0, 10] },
      { minute: 35, backlogs: [0, 10] },
      { minute: 45, backlogs: [0, 10] },
    ]);
  });

  it('tells the backlog at the minute in which it ends, between two quarters, too', () => {
    const { level } = figuresOf({ within: 30, load: 52 });
    expect(level?.rows.map(({ minute }) => minute)).toEqual([0, 5, 12.5, 15, 20, 27.5, 35]);
    expect(level?.rows[3]).toEqual({ minute: 15, backlogs: [0, 10] });
  });

  it('shows the first loss after which the peak is no longer carried, after all that it bears', () => {
    const { machines } = figuresOf({}, { ...plan, spareSlaves: 3 });
    const { peak = 0 } = machines?.mayFail ?? {};
    expect(peak).toBeGreaterThanOrEqual(3);
    expect(machines?.losses.map(({ outcome }) => outcome)).toEqual([
      ...Array.from({ length: peak + 1 }, () => 'need'),
      'short',
    ]);
  });

  it('a job of 100 tasks with 128 key groups carries no more than with 64', () => {
    const { parallel } = figuresOf();
    expect(parallel).toMatchObject({
      outcome: 'more',
      limits: { keyGroups: 128 },
      planned: { tasks: 100, busiestPercent: 1.5625, carriedPercent: 64, recordsPerSecond: 64_000 },
      needed: { tasks: 128, carriedPercent: 128 },
      ceiling: { by: 'key-groups', recordsPerSecond: 128_000 },
    });
    expect(parallel?.steps.map(({ tasks }) => tasks)).toEqual([64, 128]);
    expect(figuresOf({ groups: 1_000 }).parallel).toMatchObject({ outcome: 'enough' });
  });

  it('never carries its peak with too few partitions or too hot a key', () => {
    expect(figuresOf({ partitions: 50 }).parallel).toMatchObject({
      outcome: 'never',
      ceiling: { by: 'partitions', recordsPerSecond: 50_000, carriedPercent: 50 },
    });
    expect(figuresOf({ hottest: 4 }).parallel).toMatchObject({
      outcome: 'never',
      ceiling: { by: 'hottest-key', recordsPerSecond: 25_000 },
    });
    expect(figuresOf({ hottest: 4, tasks: 2 }).parallel).toMatchObject({
      ceiling: { recordsPerSecond: 12_500 },
    });
  });

  it('never carries a peak that takes more tasks than the product runs a job as', () => {
    // 100 KPU with 8 tasks each would be 800 tasks of 125 records/s; 256 of them carry 32,000, with 512 key groups.
    const measured = {
      qps: 100_000,
      complexity: 'measured',
      recordsPerSecondPerCu: 1_000,
    } as const;
    const on = { platform: 'aws-managed-flink', workloads: [measured] };
    const { parallel } = figuresOf({ tasks: 8 }, on);
    expect(parallel).toMatchObject({
      outcome: 'never',
      limits: { keyGroups: 512, mostTasks: 256 },
      ceiling: { by: 'product', recordsPerSecond: 32_000 },
    });
  });

  it('looks at the job that needs most, or at the one that is named; one of those that a row counts', () => {
    const jobs = {
      workloads: [
        { name: 'small', qps: 8_000, complexity: 'complex', count: 40 },
        { name: 'filter', qps: 300_000, complexity: 'simple' },
        { cores: 6, memoryGb: 8 },
      ],
    };
    const parallel = figuresOf({}, jobs).parallel;
    expect(parallel).toMatchObject({ job: 2, planned: { tasks: 30 }, steps: [] });
    expect(parallel?.limits).toEqual({});
    expect(parallel?.ceiling).toBeUndefined();
    expect(figuresOf({ job: 1 }, jobs).parallel?.planned.tasks).toBe(8);
    expect(figuresOf({ job: 3 }, jobs).parallel?.planned).toEqual({
      tasks: 6,
      cu: 6,
      busiestPercent: expect.closeTo((22 / 128) * 100, 10),
      carriedPercent: expect.closeTo((128 / 22 / 6) * 100, 10),
      recordsPerSecond: undefined,
    });
  });

  it('of a pool nothing is said of machines; of a plan without work nothing of a stop', () => {
    const pool = figuresOf(
      {},
      { platform: 'flink-managed', workloads: [{ qps: 400_000, complexity: 'simple' }] },
    );
    expect(pool.machines).toBeUndefined();
    expect(pool.level?.losses).toHaveLength(1);
    const idle = figuresOf({}, { workloads: [{ qps: 0, complexity: 'simple' }] });
    expect(idle.level).toBeUndefined();
    expect(idle.parallel?.planned.carriedPercent).toBeUndefined();
  });
});
