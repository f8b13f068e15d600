import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedPlatform, platformFor } from '@/core/plan/platformFor';
import { processesOn } from '@/core/platforms/packing';
import type { ProcessPacking } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { cases } from '@/core/testing/cases';
import { size, sizeOn } from './size';
import { placedOn } from './testing/optionsOracle';
import { planOf } from './testing/planOf';

const raw = findPlatform('flink-kubernetes');
const packing = raw.packing as ProcessPacking;
const plan = planOf({
  platform: 'flink-kubernetes',
  workloads: [{ qps: 500_000, complexity: 'complex' }],
});

const settings = fc.record({
  keptBackCores: fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10),
  keptBackGb: fc.integer({ min: 0, max: 2_400 }).map((tenths) => tenths / 10),
  slotsPerProcess: fc.integer({ min: 1, max: 64 }),
  memoryGbPerSlot: fc.integer({ min: 10, max: 2_560 }).map((tenths) => tenths / 10),
});

describe('processes on machines', () => {
  it('leave usable CU as worked by hand', () => {
    // 7.5 cores hold 3 processes of 2 slots, 30 GB hold 3 of 8 GB.
    const usable = raw.workers.map(({ shape, usableCu }) => [shape, usableCu]);
    expect(usable).toEqual([
      ['4c16g', 2],
      ['8c32g', 6],
      ['16c64g', 14],
      ['32c128g', 30],
      ['64c256g', 62],
    ]);
    // With 4 slots of 4 GB none fits on the smallest.
    const packed = packedPlatform(raw, { slotsPerProcess: 4 });
    expect(packed.workers.map(({ usableCu }) => usableCu)).toEqual([4, 12, 28, 60]);
  });

  it('are as many as can be placed one after the other', () => {
    fc.assert(
      fc.property(settings, (some) => {
        const mine = { ...packing, settings: some };
        for (const machine of packing.machines) {
          expect(processesOn(machine, some)).toBe(placedOn(mine, machine.shape));
        }
      }),
      { numRuns: cases(500) },
    );
  });

  it('never become more when more is kept back or a process is larger', () => {
    const more = fc.constantFrom(...(Object.keys(packing.usual) as (keyof typeof packing.usual)[]));
    fc.assert(
      fc.property(settings, more, fc.nat(30), (some, name, by) => {
        for (const machine of packing.machines) {
          const slots = (one: typeof some) => processesOn(machine, one) * one.slotsPerProcess;
          const larger = { ...some, [name]: some[name] + by };
          const isCount = name === 'slotsPerProcess';
          const [before, after] = isCount
            ? [processesOn(machine, some), processesOn(machine, larger)]
            : [slots(some), slots(larger)];
          expect(after).toBeLessThanOrEqual(before);
        }
      }),
      { numRuns: cases(300) },
    );
  });

  it('that fit nowhere are a problem of the setting with a bound that does fit', () => {
    fc.assert(
      fc.property(settings, (some) => {
        const given = { ...plan, ...some };
        const sizing = size(given);
        expect(sizing.ok).toBe(platformFor(given).workers.length > 0);
        if (sizing.ok) return;
        const [{ path, code, limit } = { path: '', code: '', limit: 0 }] = sizing.problems;
        expect(code).toBe('above-maximum');
        expect(sizing.problems).toHaveLength(1);
        // One slot of the least memory always fits then.
        const least = path === 'memoryGbPerSlot' ? { slotsPerProcess: 1 } : {};
        expect(size({ ...given, ...least, [path]: limit }).ok).toBe(true);
        expect(size({ ...given, ...least, [path]: Number(limit) + 1 }).ok).toBe(false);
      }),
      { numRuns: cases(500) },
    );
  });

  it('are counted with the need and on the machines', () => {
    // 500,000 ÷ 12,000 ÷ 0.7 is 59.5 CU: 60 slots, 30 processes.
    const sizing = size(plan);
    if (!sizing.ok) throw new Error('the plan is sized');
    const { demand, options, steps } = sizing.result;
    expect([demand.requiredCu, demand.processCount]).toEqual([60, 30]);
    const small = options.find(({ slave }) => slave === '8c32g');
    expect([small?.slaveCount, small?.capacityCu, small?.processCount]).toEqual([10, 60, 30]);
    expect(steps.map(({ capacityCu, processCount = 0 }) => capacityCu / processCount)).toEqual(
      steps.map(() => 2),
    );
  });
});

describe('the target utilisation', () => {
  it('divides the need exactly', () => {
    const needAt = (cores: number, targetUtilisationPercent?: number) => {
      const sizing = size({
        ...plan,
        workloads: [{ cores, memoryGb: 0 }],
        ...(targetUtilisationPercent ? { targetUtilisationPercent } : {}),
      });
      return sizing.ok ? sizing.result.demand.requiredCu : 0;
    };
    expect([
      needAt(7),
      needAt(70, 70),
      needAt(7.000_000_1),
      needAt(7, 100),
      needAt(1, 33.3),
    ]).toEqual([10, 100, 11, 7, 4]);
  });

  it('is none on other products', () => {
    const own = planOf({ platform: 'own', workloads: [{ cores: 7, memoryGb: 0 }] });
    const sizing = sizeOn(findPlatform('own'), own);
    expect(sizing.ok && sizing.result.demand.requiredCu).toBe(7);
  });
});

it('memory of a slot is the memory of a CU', () => {
  const workloads = [{ cores: 1, memoryGb: 53 }];
  const sizing = size({
    ...plan,
    workloads,
    memoryGbPerSlot: 5.3,
    targetUtilisationPercent: 100,
  });
  expect(sizing.ok && sizing.result.demand.requiredCu).toBe(10);
});
