import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlatform } from '@/core/platforms/registry';
import { cases } from '@/core/testing/cases';
import { spoken } from '@/core/words/testing/words';
import {
  draftOf,
  emptyPlanDraft,
  emptyWorkloadDraft,
  newWorkloadDraft,
  type PlanDraft,
} from './draft';
import { settingIds } from './fields';
import { parsePlan } from './parsePlan';
import { readDraft } from './readDraft';
import { everyPlanArbitrary } from './testing/planArbitrary';
import { timeFieldIds } from './timeFields';

const { en, 'zh-CN': zhCn } = spoken;

const writers = [en.typed, zhCn.typed];

const workload = { ...emptyWorkloadDraft(defaultPlatform, String), qps: '1,000' };

const draft = (more: Partial<PlanDraft> = {}): PlanDraft => ({
  ...emptyPlanDraft(defaultPlatform, String),
  workloads: [workload],
  ...more,
});

const problemsOf = (typed: PlanDraft) => {
  const reading = readDraft(typed);
  return reading.ok ? [] : reading.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('a draft', () => {
  it('reads back as the plan it was made from, in the number writing of each language', () => {
    fc.assert(
      fc.property(everyPlanArbitrary, fc.constantFrom(...writers), (plan, write) => {
        expect(readDraft(draftOf(plan, write))).toMatchObject({ ok: true, plan });
      }),
      { numRuns: cases(1_000) },
    );
  });

  it('shows what the plan says and leaves the figures of other kinds blank', () => {
    const reading = parsePlan({
      workloads: [
        { name: 'a', qps: 120_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 },
        { project: 'p', cores: 1.5, memoryGb: 6 },
        { qps: 1, complexity: 'measured', recordsPerSecondPerCu: 1_850 },
      ],
      spareSlaves: 1,
    });
    const write = (value: number) => value.toLocaleString('en');
    const { workloads, ...plan } = draftOf((reading.ok && reading.plan) as never, write);
    expect(Object.keys(plan).toSorted()).toEqual([...settingIds, ...timeFieldIds].toSorted());
    expect(plan).toMatchObject({
      platform: defaultPlatform,
      title: '',
      headroomPercent: '0',
      spareSlaves: '1',
      masterCount: '3',
      baseUnits: '',
      hoursAbove: '',
      keptBackCores: '',
      keptBackGb: '',
      memoryGbPerSlot: '',
      slotsPerProcess: '',
      targetUtilisationPercent: '',
      workspaces: '',
      priceList: 'cn-2020-10',
      billing: 'subscription',
      discountPercent: '0',
      taxPercent: '0',
      startDate: '',
      horizonMonths: '12',
      leadTimeDays: '0',
      growth: '',
      milestones: '',
      events: '',
      budget: '',
      current: '',
    });
    const blank = { ...emptyWorkloadDraft(defaultPlatform, String), complexRate: '1,000' };
    expect(workloads).toEqual([
      { ...blank, name: 'a', qps: '120,000', complexRate: '3,000' },
      { ...blank, project: 'p', kind: 'resources', cores: '1.5', memoryGb: '6' },
      { ...blank, kind: 'measured', qps: '1', measuredRate: '1,850' },
    ]);
  });

  it('takes figures as people type them', () => {
    const reading = readDraft(
      draft({
        workloads: [{ ...workload, qps: '12万', complexRate: '3k' }],
        headroomPercent: '20 %',
      }),
    );
    expect(reading).toMatchObject({
      ok: true,
      plan: { workloads: [{ qps: 120_000, recordsPerSecondPerCu: 3_000 }], headroomPercent: 20 },
    });
  });

  it.each([
    ['headroomPercent', { headroomPercent: 'x' }],
    ['spareSlaves', { spareSlaves: 'x' }],
    ['workloads.0.qps', { workloads: [{ ...workload, qps: 'x' }] }],
    ['workloads.0.complexRate', { workloads: [{ ...workload, complexRate: 'x' }] }],
    [
      'workloads.0.measuredRate',
      { workloads: [{ ...workload, kind: 'measured' as const, measuredRate: 'x' }] },
    ],
    [
      'workloads.0.cores',
      { workloads: [{ ...workload, kind: 'resources' as const, cores: 'x', memoryGb: '1' }] },
    ],
    [
      'workloads.0.memoryGb',
      { workloads: [{ ...workload, kind: 'resources' as const, cores: '1', memoryGb: 'x' }] },
    ],
  ])('that cannot be read names %s', (path, more) => {
    expect(problemsOf(draft(more))).toEqual([`${path} unreadable`]);
  });

  it('names a bound it breaks by its own field, each rate by its kind', () => {
    const workloads = [
      { ...workload, complexRate: '5,001' },
      { ...workload, kind: 'measured' as const, measuredRate: '0' },
    ];
    expect(readDraft(draft({ workloads }))).toMatchObject({
      ok: false,
      problems: [
        { path: 'workloads.0.complexRate', code: 'above-maximum', limit: 5_000 },
        { path: 'workloads.1.measuredRate', code: 'not-above', limit: 0 },
      ],
    });
  });

  it('names everything wrong at once, each field once', () => {
    const typed = draft({
      title: 'x'.repeat(121),
      workloads: [
        { ...workload, qps: '', complexRate: '999' },
        { ...workload, kind: 'resources', cores: '-1', memoryGb: '1,5' },
      ],
      headroomPercent: '1,001',
      spareSlaves: '1.5',
      masterCount: '2',
      priceList: 'none',
      billing: 'none',
    });
    expect(problemsOf(typed).toSorted()).toEqual([
      'billing not-one-of',
      'headroomPercent above-maximum',
      'masterCount not-one-of',
      'priceList not-one-of',
      'spareSlaves not-whole',
      'title too-long',
      'workloads.0.complexRate below-minimum',
      'workloads.0.qps empty',
      'workloads.1.cores negative',
      'workloads.1.memoryGb ambiguous',
    ]);
  });

  it.each([
    [{ qps: '25k*6' }, { qps: 25_000, peakFactor: 6 }],
    [{ qps: '2.5万 × 6' }, { qps: 25_000, peakFactor: 6 }],
    [
      { kind: 'resources' as const, cores: '5 x 3', memoryGb: '10' },
      { cores: 3, count: 5 },
    ],
    [{ qps: '7', count: '3', growthBy: 'percent' as const, growth: '-2,5' }, undefined],
    [
      { qps: '7', count: '3', growthBy: 'percent' as const, growth: '-2.5' },
      { count: 3, growth: { percentPerMonth: -2.5 } },
    ],
  ])('reads %j, a product as its two factors', (typed, read) => {
    const reading = readDraft(draft({ workloads: [{ ...workload, ...typed }] }));
    expect(reading.ok ? reading.plan.workloads[0] : undefined).toEqual(
      read && expect.objectContaining(read),
    );
  });

  it('names a bad product, and a factor out of bounds, at the cell in which it is typed', () => {
    const resources = { ...workload, kind: 'resources' as const, memoryGb: '1' };
    const workloads = [
      { ...workload, qps: '25k*' },
      { ...workload, qps: '2*3*4' },
      { ...workload, qps: '25k*0' },
      { ...workload, qps: '25k*6', peakFactor: '3' },
      { ...resources, cores: '2.5*3' },
      { ...resources, growthBy: 'records' as const, growth: '5', cores: '1' },
    ];
    expect(problemsOf(draft({ workloads }))).toEqual([
      'workloads.0.qps bad-product',
      'workloads.1.qps bad-product',
      'workloads.3.qps factor-twice',
      'workloads.2.qps not-above',
      'workloads.4.cores not-whole',
      'workloads.5.growth percent-only',
    ]);
  });

  it('does not mind what stands in fields of another kind', () => {
    const typed = draft({
      workloads: [{ ...workload, kind: 'simple', complexRate: 'x', measuredRate: '-', cores: '?' }],
    });
    expect(problemsOf(typed)).toEqual([]);
  });

  it('does without a new row while nothing says how much work it is', () => {
    const late = { ...workload, qps: '7', name: 'late' };
    const waiting = { ...newWorkloadDraft(defaultPlatform, String), name: 'named already' };
    const workloads = [workload, waiting, { ...waiting, kind: 'resources' as const }, late];
    const reading = readDraft(draft({ workloads }));
    expect(reading.ok && reading.plan.workloads.map(({ name }) => name)).toEqual([
      undefined,
      'late',
    ]);
    expect(reading.waiting).toEqual([
      { path: 'workloads.1.qps', code: 'not-counted' },
      { path: 'workloads.2.cores', code: 'not-counted' },
    ]);
    expect(problemsOf(draft({ workloads: [...workloads, { ...late, qps: '1e13' }] }))).toEqual([
      'workloads.4.qps above-maximum',
    ]);
  });

  it('says calmly what is still empty where the plan needs it', () => {
    const fresh = newWorkloadDraft(defaultPlatform, String);
    expect(problemsOf(draft({ workloads: [fresh] }))).toEqual(['workloads.0.qps blank']);
    const changed = { ...workload, kind: 'measured' as const };
    const workloads = [{ ...changed, untouched: 'measuredRate' }, changed];
    expect(problemsOf(draft({ workloads }))).toEqual([
      'workloads.0.measuredRate blank',
      'workloads.1.measuredRate empty',
    ]);
    expect(problemsOf(draft({ workloads: [{ ...fresh, qps: '5', cores: '' }] }))).toEqual([]);
    expect(problemsOf(draft({ workloads: [{ ...fresh, untouched: '' }] }))).toEqual([
      'workloads.0.qps empty',
    ]);
  });
});
