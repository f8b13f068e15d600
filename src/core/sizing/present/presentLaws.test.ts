import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PriceColumn } from '@/core/platforms/platform';
import { findPriceColumn, findPriceList, findWorker } from '@/core/platforms/registry';
import { minorOf, type Price } from '@/core/quantity/money';
import { demandOf } from '@/core/sizing/demand';
import { sizeOn } from '@/core/sizing/size';
import {
  knownPlatforms,
  planOnArbitrary,
  type SizingCase,
  sizingCases,
} from '@/core/sizing/testing/sizingCase';
import { cases } from '@/core/testing/cases';
import type { CurrentCluster } from './currentCluster';
import { type PresentAnswer, presentOf } from './presentOf';
import { currentArbitrary } from './testing/currentArbitrary';

/** A plan with a cluster that somebody may have. */
type OwnedCase = SizingCase & { readonly current: CurrentCluster };

/** Plans of machines that are priced whole under every coordinator: of random products few are. */
const pricedCases: fc.Arbitrary<SizingCase> = fc
  .tuple(
    fc.constantFrom(
      ...knownPlatforms.filter(({ kind, workers }) => kind === 'machines' && workers.length > 0),
    ),
    fc.nat(),
  )
  .chain(([platform, place]) =>
    planOnArbitrary(platform).map((plan) => {
      const [list] = platform.priceLists;
      const columns = list?.columns ?? [];
      const billing = columns[place % Math.max(1, columns.length)]?.billing ?? plan.billing;
      return { platform, plan: { ...plan, priceList: list?.id ?? plan.priceList, billing } };
    }),
  );

const owned: fc.Arbitrary<OwnedCase> = fc
  .oneof(sizingCases(), pricedCases)
  .chain((one) => currentArbitrary(one.platform).map((current) => ({ ...one, current })));

function holds(law: (present: PresentAnswer, one: OwnedCase) => void) {
  fc.assert(
    fc.property(owned, (one) => {
      const { platform, plan, current } = one;
      if (!sizeOn(platform, plan).ok) return;
      const outcome = presentOf(platform, plan, demandOf(platform, plan), current);
      if (outcome.ok) law(outcome.present, one);
    }),
    { numRuns: cases(400) },
  );
}

/** List price of a cluster, machine by machine, in minor units; undefined without a whole price. */
function slowMinor(
  { platform, plan }: OwnedCase,
  { cluster }: Pick<PresentAnswer, 'cluster'>,
): number | undefined {
  const column: PriceColumn | undefined = findPriceColumn(
    findPriceList(platform, plan.priceList),
    plan.billing,
  );
  const bill = [
    ...Array.from({ length: cluster.slaveCount }, () => [
      column?.workers[cluster.slave],
      ...(column?.charges ?? []).map(({ quantity, minor }) => quantity * minor),
    ]).flat(),
    ...Array.from({ length: cluster.masterCount }, () => column?.coordinators[cluster.master]),
  ];
  return bill.reduce<number | undefined>(
    (sum, minor) => (sum === undefined || minor === undefined ? undefined : sum + minor),
    0,
  );
}

it('a difference is the price of the cluster after it less that of the cluster before it', () => {
  holds((present, one) => {
    const { plan } = one;
    // Discounts and hybrid billing are priced elsewhere; an hour beside a monthly charge is a month of hours.
    const column = findPriceColumn(findPriceList(one.platform, plan.priceList), plan.billing);
    if ((plan.discountPercent ?? 0) > 0 || !column || column.charges) return;
    const before = slowMinor(one, present);
    for (const step of present.steps.filter(({ cluster }) => cluster.slaveCount < 300)) {
      const after = slowMinor(one, step);
      const expected = before === undefined || after === undefined ? null : after - before;
      expect(step.priceChange && minorOf(step.priceChange)).toBe(expected);
    }
  });
});

it('a step differs by its own numbers, and its parts add up to its price', () => {
  const amount = (price: Price) => minorOf(price);
  holds(({ cluster, stepCu, steps, target }) => {
    for (const step of [...steps, ...(target ? [target] : [])]) {
      expect(step.cluster.slaveCount).toBe(cluster.slaveCount + step.workerChange);
      expect(step.capacityChange).toBe(step.workerChange * stepCu);
      expect(step.cluster.masterCount).toBe(cluster.masterCount);
      expect(step.cluster.slave).toBe(cluster.slave);
      const { workerPrice, coordinatorPrice, priceChange } = step;
      if (workerPrice && coordinatorPrice && priceChange) {
        expect(amount(workerPrice) + amount(coordinatorPrice)).toBe(amount(priceChange));
      }
    }
  });
});

it('the cases have steps with other coordinators whose price is known', () => {
  let changed = 0;
  holds(({ steps }) => {
    changed += steps.filter(({ coordinatorPrice }) => coordinatorPrice?.amount).length;
  });
  expect(changed).toBeGreaterThan(0);
});

it('coordinators stay as long as they manage the cluster, and those that follow do', () => {
  holds(({ cluster, ceilingCu, steps }, { platform }) => {
    for (const step of steps) {
      const stays = ceilingCu === null || step.cluster.capacityCu <= ceilingCu;
      expect(step.cluster.master === cluster.master).toBe(stays);
      const { maximumCu = Infinity } =
        platform.coordinators.find(({ shape }) => shape === step.cluster.master) ?? {};
      expect(step.cluster.capacityCu).toBeLessThanOrEqual(maximumCu);
      expect(step.passedCeilingCu).toBe(stays ? null : ceilingCu);
    }
  });
});

it('more workers never carry less', () => {
  holds((present) => {
    const loads = [...present.steps, { ...present, workerChange: 0 }]
      .sort((a, b) => a.workerChange - b.workerChange)
      .map(({ recordsPerSecond }) => recordsPerSecond ?? 0);
    expect(loads).toEqual([...loads].sort((a, b) => a - b));
  });
});

it('the target is the smallest cluster of the shape that carries the need with the spares lost', () => {
  holds(({ target, requiredCu }, { platform, plan }) => {
    if (!target) return;
    const { slave, slaveCount } = target.cluster;
    const { usableCu } = findWorker(platform, slave);
    const carries = (count: number) => (count - plan.spareSlaves) * usableCu >= requiredCu;
    expect(carries(slaveCount)).toBe(true);
    if (platform.kind === 'machines' && slaveCount > platform.minimumWorkers.value) {
      expect(carries(slaveCount - 1)).toBe(false);
    }
  });
});
