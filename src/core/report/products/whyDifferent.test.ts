import { describe, expect, it } from 'vitest';
import type { PlatformId } from '@/core/platforms/platform';
import { planOf } from '@/core/sizing/testing/planOf';
import { offersOf } from './offers';
import { causesOf } from './whyDifferent';

/** Why the need of `plan` is another one on `platform`. */
function needCausesOn(platform: PlatformId, plan: Parameters<typeof planOf>[0]) {
  const offers = offersOf(planOf(plan), null);
  const offer = offers.find((one) => one.platform === platform);
  if (!offer?.sizing.ok) throw new Error(`no answer on ${platform}`);
  return causesOf(
    offer,
    offers.find(({ isOwn }) => isOwn),
  ).filter(({ code }) => ['rates', 'utilisation', 'whole'].includes(code));
}

const measured = { complexity: 'measured', recordsPerSecondPerCu: 5_000 } as const;

describe('another need than on the product of the plan', () => {
  it('comes of the share of its CU alone where the work takes the same CU', () => {
    // 500,000 ÷ 5,000 = 100 CU; 100 ÷ 0.7 = 142.9
    expect(
      needCausesOn('flink-kubernetes', { workloads: [{ qps: 500_000, ...measured }] }),
    ).toEqual([{ code: 'utilisation', percent: 70, needs: { needCu: 143, ownNeedCu: 100 } }]);
  });

  it('comes of other rates where simple work runs at others', () => {
    // 400,000 ÷ 10,000 = 40 CU, and at 40,000 a tenth of 100
    const workloads = [{ qps: 400_000, complexity: 'simple' }];
    expect(needCausesOn('flink-managed', { workloads })).toEqual([
      { code: 'rates', needCu: 10, ownNeedCu: 40 },
    ]);
  });

  it('comes of the rounding alone where each workload is given whole units', () => {
    // Three times 0.5 CU: 2 together, 3 one by one.
    const workloads = [1, 2, 3].map(() => ({ qps: 2_500, ...measured }));
    expect(needCausesOn('aws-managed-flink', { workloads })).toEqual([
      { code: 'whole', needCu: 3, ownNeedCu: 2 },
    ]);
  });

  it('has no cause where it is the same', () => {
    expect(needCausesOn('flink-managed', { workloads: [{ qps: 500_000, ...measured }] })).toEqual(
      [],
    );
  });
});
