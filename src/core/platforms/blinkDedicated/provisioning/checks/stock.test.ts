import { describe, expect, it } from 'vitest';
import type { RunningCluster } from '@/core/platforms/provisioning';
import { findPlatform } from '@/core/platforms/registry';
import { checkCeiling, checkStock } from './stock';

const platform = findPlatform('blink-dedicated');
// 13 × 6 CU = 78 CU, within the 80 CU of 4c16g Masters.
const target = {
  worker: '8c32g',
  workerCount: 13,
  coordinator: '4c16g',
  coordinatorCount: 3,
  capacityCu: 78,
} as const;
const nothing: RunningCluster = {
  worker: undefined,
  workerCount: undefined,
  coordinator: undefined,
  coordinatorCount: undefined,
};
const check = (running: Partial<RunningCluster>, more: Partial<typeof target> = {}) =>
  checkStock(platform, { ...nothing, ...running }, { ...target, ...more });

describe('the cluster that runs', () => {
  it('has its addresses already: only the Slaves that are added need any', () => {
    expect(
      check({ worker: '8c32g', workerCount: 11, coordinator: '4c16g', coordinatorCount: 3 }),
    ).toEqual({
      workerChange: 2,
      newNodes: 2,
      problems: [],
    });
    expect(check({ workerCount: 20 })).toMatchObject({ workerChange: -7, newNodes: 0 });
    expect(check({})).toMatchObject({ workerChange: undefined, newNodes: undefined });
  });

  it('changes its Masters first where the target is above what they manage', () => {
    const { newNodes, problems } = check({ workerCount: 11, coordinator: '4c16g' }, {
      workerCount: 14,
      capacityCu: 84,
    } as never);
    expect(problems).toEqual([
      {
        code: 'above-ceiling',
        capacityCu: 84,
        coordinator: '4c16g',
        ceilingCu: 80,
        needed: '8c32g',
      },
    ]);
    expect(newNodes).toBe(3 + 3);
  });

  it('keeps its Slave shape and number of Masters for good', () => {
    const { workerChange, newNodes, problems } = check({
      worker: '4c16g',
      workerCount: 26,
      coordinatorCount: 1,
    });
    expect(problems).toEqual([
      { code: 'other-worker', running: '4c16g', planned: '8c32g' },
      { code: 'other-coordinator-count', running: 1, planned: 3 },
    ]);
    expect([workerChange, newNodes]).toEqual([undefined, undefined]);
  });
});

it('Masters manage a cluster of exactly their ceiling, and the largest have none', () => {
  expect(checkCeiling(platform, '8c32g', 160)).toBeUndefined();
  expect(checkCeiling(platform, '8c32g', 161)?.needed).toBe('16c64g');
  expect(checkCeiling(platform, '16c64g', 801)?.needed).toBe('24c96g');
  expect(checkCeiling(platform, '24c96g', 1e9)).toBeUndefined();
});
