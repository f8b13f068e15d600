import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@/core/plan/planSchema';
import { countAll } from '@/core/plan/workloadLoad';
import type { Platform, ShapeId } from '@/core/platforms/platform';
import {
  findCoordinator,
  findPriceColumn,
  findPriceList,
  findWorker,
} from '@/core/platforms/registry';
import { listMinor, type Price } from '@/core/quantity/money';
import { cases } from '@/core/testing/cases';
import type { NoteCode } from './note';
import { pricingOf } from './pricing';
import type { SizingResult } from './result';
import { sizeOn } from './size';
import { sizingCases } from './testing/sizingCase';

/** A law on the results of plans that are not refused. */
function holds(law: (result: SizingResult, plan: Plan, platform: Platform) => void) {
  fc.assert(
    fc.property(sizingCases(), ({ platform, plan }) => {
      const sizing = sizeOn(platform, plan);
      if (sizing.ok) law(sizing.result, plan, platform);
    }),
    { numRuns: cases(500) },
  );
}

const ceilingOf = (platform: Platform, master: ShapeId) =>
  findCoordinator(platform, master).maximumCu ?? Infinity;
const largestOf = (platform: Platform) =>
  Math.max(...platform.coordinators.map(({ shape }) => ceilingOf(platform, shape)));
const costOf = (price: Price | null) => (price ? listMinor(price) : Infinity);
const valuesOf = (result: SizingResult, wanted: NoteCode) =>
  result.notes.flatMap(({ code, values }) => (code === wanted ? [values] : []));

describe('an option', () => {
  it('covers the need without its spares, and with one worker fewer it does not', () => {
    holds(({ demand, options }, plan, platform) => {
      for (const { slave, slaveCount, capacityCu } of options) {
        const { usableCu } = findWorker(platform, slave);
        const working = slaveCount - plan.spareSlaves;
        expect(capacityCu).toBe(slaveCount * usableCu);
        expect(working * usableCu).toBeGreaterThanOrEqual(demand.requiredCu);
        const fewer = (working - 1) * usableCu < demand.requiredCu;
        const least = leastOf(platform, plan);
        expect(slaveCount === least || (slaveCount > least && fewer)).toBe(true);
      }
    });
  });

  it('is of every shape whose cluster some coordinator manages; a note names the others', () => {
    holds((result, plan, platform) => {
      const offered = result.options.map(({ slave }) => slave);
      const [values] = valuesOf(result, 'workers-above-ceiling');
      const leftOut = values && 'slaves' in values ? values.slaves : [];
      expect([...offered, ...leftOut].sort()).toEqual(
        platform.workers.map(({ shape }) => shape).sort(),
      );
      expect(offered.length).toBeGreaterThan(0);
      for (const shape of leftOut) {
        const { usableCu } = findWorker(platform, shape);
        const fits = (count: number) => count * usableCu <= largestOf(platform);
        let count = leastOf(platform, plan);
        while (fits(count) && (count - plan.spareSlaves) * usableCu < result.demand.requiredCu) {
          count += 1;
        }
        expect(fits(count)).toBe(false);
      }
    });
  });

  it('costs what its machines cost, and its coordinators may manage it', () => {
    holds(({ options }, plan, platform) => {
      for (const { slave, slaveCount, master, masterCount, capacityCu, price } of options) {
        if (platform.kind === 'machines') expect(masterCount).toBe(plan.masterCount);
        expect(costOf(price)).toBe(
          listedMinor(platform, plan, [slave, slaveCount], [master, masterCount]),
        );
        expect(capacityCu).toBeLessThanOrEqual(ceilingOf(platform, master));
      }
    });
  });
});

/** The fewest workers of any cluster; an application that runs by itself has one of its own. */
function leastOf(
  { minimumWorkers, management }: Platform,
  { workspaces, workloads }: Plan,
): number {
  const applications = workspaces ?? countAll(workloads);
  const isEach = management?.value.each === 'application';
  return isEach ? Math.max(minimumWorkers.value, applications) : minimumWorkers.value;
}

type Machines = readonly [shape: ShapeId, count: number];

/** A cluster in minor units by its list, with what is charged beside its workers for the month; infinite where it has no price. */
function listedMinor(
  platform: Platform,
  plan: Plan,
  [slave, slaveCount]: Machines,
  [master, masterCount]: Machines,
): number {
  const hybrid = platform.hybrid?.value;
  if (plan.billing === hybrid?.billing) {
    const list = findPriceList(platform, plan.priceList);
    const [month, hour] = [hybrid.base, hybrid.above].map(
      (billing) => findPriceColumn(list, billing)?.workers[slave] ?? Infinity,
    ) as [number, number];
    const base = plan.baseUnits ?? 0;
    const above = Math.max(0, slaveCount + masterCount - base) * (plan.hoursAbove ?? 720);
    return month === Infinity || hour === Infinity ? Infinity : base * month + above * hour;
  }
  const { column } = pricingOf(platform, plan);
  const [worker, coordinator] = [column?.workers[slave], column?.coordinators[master]];
  const charges = column?.charges ?? [];
  const hours = column?.per === 'hour' && charges.length > 0 ? 720 : 1;
  const machines = (worker ?? Infinity) * slaveCount + times(coordinator ?? Infinity, masterCount);
  const beside = charges.map(({ quantity, minor }) => slaveCount * quantity * minor);
  return machines * hours + beside.reduce((sum, one) => sum + one, 0);
}

/** What so many cost; none cost nothing, also where one has no price. */
function times(price: number, count: number): number {
  return count === 0 ? 0 : price * count;
}

describe('the mix', () => {
  it('stays below the ceiling of its coordinators', () => {
    holds(({ mix }, _, platform) => {
      if (mix) expect(mix.capacityCu).toBeLessThanOrEqual(ceilingOf(platform, mix.master));
    });
  });
});

describe('steps', () => {
  it('rise one by one, show the ceiling of the coordinators, and end where none manages more', () => {
    holds((result, plan, platform) => {
      const {
        options: [best],
        steps,
      } = result;
      if (!best) return;
      const most = largestOf(platform);
      const isManaged = (count: number) => count * best.stepCu <= most;
      const near = Array.from({ length: 11 }, (_, i) => best.slaveCount + i);
      const last = Math.floor(ceilingOf(platform, best.master) / best.stepCu);
      const far = [last, last + 1].filter((count) => count > best.slaveCount + 10);
      const counts = [...near, ...far].filter((count) => isManaged(count) && count < Infinity);
      expect(steps.map(({ slaveCount }) => slaveCount)).toStrictEqual(counts);
      for (const [i, step] of steps.entries()) {
        const { slaveCount, master } = step;
        expect(costOf(step.price)).toBe(
          listedMinor(platform, plan, [best.slave, slaveCount], [master, best.masterCount]),
        );
        expect(step.capacityCu).toBe(step.slaveCount * best.stepCu);
        expect(step.recordsPerSecond ?? 0).toBeGreaterThanOrEqual(
          steps[i - 1]?.recordsPerSecond ?? 0,
        );
      }
    });
  });

  it('have a note exactly where the last of them is the last that is managed', () => {
    holds((result, _, platform) => {
      const [best] = result.options;
      const last = result.steps.at(-1);
      if (!best || !last) throw new Error('a result has an option and a step');
      const most = largestOf(platform);
      const isEnd = (last.slaveCount + 1) * best.stepCu > most;
      const ends = valuesOf(result, 'growth-ends').filter(
        (values) => 'slave' in values && values.slave === best.slave,
      );
      const { slaveCount, capacityCu } = last;
      const note = { slave: best.slave, slaveCount, capacityCu, ceilingCu: most };
      expect(ends).toEqual(isEnd ? [note] : []);
    });
  });
});
