import { describe, expect, it } from 'vitest';
import { defaultPlatform } from '@/core/platforms/registry';
import { emptyPlanDraft, emptyWorkloadDraft, type PlanDraft } from './draft';
import { readDraft } from './readDraft';

const workload = { ...emptyWorkloadDraft(defaultPlatform, String), qps: '1,000' };

const draft = (more: Partial<PlanDraft>): PlanDraft => ({
  ...emptyPlanDraft(defaultPlatform, String),
  workloads: [workload],
  ...more,
});

describe('a draft with a percent sign', () => {
  it.each([
    ['workloads.0.qps', { workloads: [{ ...workload, qps: '10%' }] }],
    ['workloads.0.peakFactor', { workloads: [{ ...workload, peakFactor: '150％' }] }],
    ['workloads.0.qps', { workloads: [{ ...workload, qps: '25k*150%' }] }],
    [
      'workloads.0.growth',
      { workloads: [{ ...workload, growthBy: 'records' as const, growth: '8%' }] },
    ],
    ['spareSlaves', { spareSlaves: '1%' }],
  ])('takes no share for a figure: %s', (path, more) => {
    expect(readDraft(draft(more))).toMatchObject({
      ok: false,
      problems: [{ path, code: 'percent-sign' }],
    });
  });

  it('takes a share of growth', () => {
    const growing = { ...workload, growthBy: 'percent' as const, growth: '-8 %' };
    expect(readDraft(draft({ workloads: [growing] }))).toMatchObject({
      ok: true,
      plan: { workloads: [{ growth: { percentPerMonth: -8 } }] },
    });
  });
});
