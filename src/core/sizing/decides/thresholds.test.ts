import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { findPlatform } from '@/core/platforms/registry';
import { demandOf } from '@/core/sizing/demand';
import { rankOptions } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import { sizingCases } from '@/core/sizing/testing/sizingCase';
import { cases } from '@/core/testing/cases';
import { clusterAt } from './sensitivity';
import { boundariesOf, thresholdsOf } from './thresholds';

it('names the next machine, coordinator and shape of 58 CU on the first product', () => {
  const reading = parsePlan({
    workloads: [{ qps: 174_000, complexity: 'complex', recordsPerSecondPerCu: 3_000 }],
  });
  if (!reading.ok) throw new Error('a good plan');
  const { plan } = reading;
  const platform = findPlatform(plan.platform);
  const option = clusterAt(platform, plan, 58, '8c32g');
  if (!option) throw new Error('58 CU have a cluster');
  const found = thresholdsOf(platform, plan, option);
  const of = (kind: string) => found.find((one) => one.kind === kind);
  // 10 × 6 = 60 CU; 9 × 6 = 54 CU; the smallest coordinator manages 80 CU, so 13 × 6 = 78.
  expect(option).toMatchObject({ slave: '8c32g', slaveCount: 10 });
  expect(of('more')).toMatchObject({ cu: 60, recordsPerSecond: 180_000 });
  expect(of('fewer')).toMatchObject({ cu: 54, recordsPerSecond: 162_000 });
  expect(of('coordinator')).toMatchObject({ cu: 78, recordsPerSecond: 234_000 });
});

it('is where one CU more or less makes the difference, for every need around', () => {
  fc.assert(
    fc.property(sizingCases(), ({ platform, plan }) => {
      const needCu = Number(demandOf(platform, plan).requiredCu);
      if (needCu > 3_000) return;
      const pricing = pricingOf(platform, plan);
      const bestAt = (cu: number) => rankOptions(platform, plan, pricing, cu)[0];
      const option = bestAt(needCu);
      if (!option) return;
      const boundaries = boundariesOf(platform, plan, option, needCu);
      const of = (kind: string) => boundaries.find((one) => one.kind === kind);
      const own = (cu: number) => clusterAt(platform, plan, cu, option.slave);
      const [more, fewer] = [of('more'), of('fewer')];
      if (more) {
        expect(own(more.cu)?.slaveCount).toBe(option.slaveCount);
        expect(own(more.cu + 1)?.slaveCount).toBe(option.slaveCount + 1);
      }
      if (fewer) {
        expect(own(fewer.cu)?.slaveCount).toBe(option.slaveCount - 1);
        expect(own(fewer.cu + 1)?.slaveCount).toBe(option.slaveCount);
      }
      for (let cu = Math.max(1, needCu); cu <= needCu + 300; cu++) {
        const above = of('shape-above');
        const isSame = bestAt(cu)?.slave === option.slave || bestAt(cu) === undefined;
        if (!above || cu <= above.cu) expect(isSame).toBe(true);
        if (cu === (above?.cu ?? -1) + 1) expect(isSame).toBe(false);
        const coordinator = of('coordinator');
        if (!coordinator || cu <= coordinator.cu) {
          expect([option.master, undefined]).toContain(own(cu)?.master);
        }
        if (cu === (coordinator?.cu ?? -1) + 1) expect(own(cu)?.master).not.toBe(option.master);
      }
      for (let cu = needCu; cu >= Math.max(1, needCu - 300); cu--) {
        const below = of('shape-below')?.cu ?? 0;
        if (cu > below) expect(bestAt(cu)?.slave).toBe(option.slave);
        if (cu === below) expect(bestAt(cu)?.slave).not.toBe(option.slave);
      }
    }),
    { numRuns: cases(100) },
  );
});
