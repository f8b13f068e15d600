import { describe, expect, it } from 'vitest';
import { billingsOf, platformRooms } from './registry';

const isRising = (values: readonly number[]) =>
  values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
const isWhole = (value: number) => Number.isSafeInteger(value) && value > 0;

describe.each(platformRooms.map(({ rules }) => [rules.id, rules] as const))('%s', (_, rules) => {
  const { workers, coordinators, minimumWorkers, coordinatorCounts, complexRate } = rules;

  it('has workers in rising order of whole usable CU', () => {
    const usable = workers.map(({ usableCu }) => usableCu);
    expect(usable.length).toBeGreaterThan(0);
    expect([isRising(usable), usable.every(isWhole)]).toEqual([true, true]);
  });

  it('has coordinators in rising order of their ceilings, of which the largest may have none', () => {
    const ceilings = coordinators.map(({ maximumCu }) => maximumCu ?? Infinity);
    expect(ceilings.length).toBeGreaterThan(0);
    expect(isRising(ceilings)).toBe(true);
    expect(coordinators.slice(0, -1).every(({ maximumCu }) => maximumCu !== undefined)).toBe(true);
  });

  it('has a smallest cluster that a coordinator manages', () => {
    const smallest = minimumWorkers.value * (workers[0]?.usableCu ?? Infinity);
    expect(isWhole(minimumWorkers.value)).toBe(true);
    expect(smallest).toBeLessThanOrEqual(coordinators.at(-1)?.maximumCu ?? Infinity);
  });

  it('counts one core as one CU, as the need of cores does', () => {
    expect(rules.cu.value.cores).toBe(1);
    expect(isWhole(rules.cu.value.memoryGb)).toBe(true);
  });

  it('offers numbers of coordinators, and has one of them unless told', () => {
    expect(isRising(coordinatorCounts.value)).toBe(true);
    // Those of a pool are not chosen.
    if (rules.kind === 'pool') expect(coordinatorCounts.value).toEqual([0]);
    else expect(coordinatorCounts.value.every(isWhole)).toBe(true);
    expect(coordinatorCounts.value).toContain(rules.coordinatorCount);
  });

  it('has rates from cautious to hopeful', () => {
    const { cautious, hopeful } = complexRate.value;
    expect(cautious).toBeGreaterThan(0);
    expect(rules.middleRate).toBeGreaterThanOrEqual(cautious);
    expect(rules.middleRate).toBeLessThanOrEqual(hopeful);
    expect(rules.simpleRate.value).toBeGreaterThan(0);
  });

  it('has a way of billing, also where no prices are published', () => {
    expect(billingsOf(rules).length).toBeGreaterThan(0);
  });

  it('prices its own shapes in whole minor units', () => {
    for (const { columns, currency } of rules.priceLists) {
      expect(currency).toMatch(/^[A-Z]{3}$/);
      expect(columns.length).toBeGreaterThan(0);
      for (const column of columns) {
        const roles = [
          [workers, column.workers],
          [coordinators, column.coordinators],
        ] as const;
        for (const [machines, minors] of roles) {
          const shapes: readonly string[] = machines.map(({ shape }) => shape);
          // A shape that both roles have may be priced in both, also where only one of them uses it.
          const known = [...shapes, ...workers.map(({ shape }) => shape)];
          expect(Object.keys(minors).filter((shape) => !known.includes(shape))).toEqual([]);
          expect(Object.values(minors).every(isWhole)).toBe(true);
        }
      }
    }
  });
});
