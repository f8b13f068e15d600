import * as fc from 'fast-check';
import type { ComplexWorkload, Plan, Workload } from '@/core/plan/planSchema';
import { packedPlatform } from '@/core/plan/platformFor';
import { isByteRated } from '@/core/plan/recordSize';
import { plansWith } from '@/core/plan/testing/planArbitrary';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { productFileArbitrary } from '@/core/platforms/own/testing/productArbitrary';
import type { Platform } from '@/core/platforms/platform';
import { billingsOf, platformRooms, publishedListsOf } from '@/core/platforms/registry';
import { platformArbitrary } from './platformArbitrary';

/** A plan and the product by whose rules it is sized. */
export type SizingCase = { readonly platform: Platform; readonly plan: Plan };

/** Every product that can be chosen. */
export const knownPlatforms: readonly Platform[] = platformRooms.map(({ rules }) => rules);

/** Figures in CU where something happens on a platform: whole clusters and ceilings, and their neighbours. */
export function tellingCus({ workers, coordinators, minimumWorkers }: Platform): readonly number[] {
  const clusters = workers.flatMap(({ usableCu }) =>
    [1, 2, 3, minimumWorkers.value].map((count) => count * usableCu),
  );
  const ceilings = coordinators.flatMap(({ maximumCu }) => maximumCu ?? []);
  const near = [...clusters, ...ceilings].flatMap((cu) => [cu - 1, cu, cu + 1]);
  return [...new Set([0, ...near])].filter((cu) => cu >= 0);
}

/** Plans of a platform: as large as its clusters are, and as large as any plan may be. */
export function planOnArbitrary(platform: Platform, maximumWorkloads = 4): fc.Arbitrary<Plan> {
  const telling = tellingCus(platform);
  const cu = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...telling) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: Math.max(...telling) }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10) },
  );
  const { cautious, hopeful } = platform.complexRate.value;
  const rates = fc.constantFrom(cautious, hopeful, Math.floor((cautious + hopeful) / 2));
  const isInBytes = isByteRated(platform);
  const ownRate = (rate: number) =>
    isInBytes ? { megabytesPerSecondPerCu: rate } : { recordsPerSecondPerCu: rate };
  /** A load of so many records/s, or of so many MB/s in records of 500 bytes. */
  const loaded = (load: number) =>
    isInBytes ? { qps: load * 2_000, recordBytes: 500 } : { qps: load };
  const project = fc.constantFrom({}, { project: 'a' }, { project: 'b' });
  const near = fc
    .tuple(cu, rates, project, fc.constantFrom(0, 0.5, 1, 2))
    .chain(([size, rate, of, memoryShare]) =>
      fc.constantFrom<Workload>(
        { ...of, ...loaded(size * rate), complexity: 'complex', ...ownRate(rate) },
        { ...of, ...loaded(size * platform.simpleRate.value), complexity: 'simple' },
        { ...of, qps: size * 7, complexity: 'measured', recordsPerSecondPerCu: 7 },
        { ...of, cores: size, memoryGb: size * memoryShare * platform.cu.value.memoryGb },
      ),
    );
  const nearOnes = fc.array(near, { minLength: 1, maxLength: maximumWorkloads });
  return fc
    .record({
      any: plansWith(maximumWorkloads),
      workloads: fc.option(nearOnes, { freq: 3, nil: undefined }),
      rate: rates,
      isBare: fc.boolean(),
      masterCount: fc.constantFrom(...platform.coordinatorCounts.value),
      priceList: fc.constantFrom(...publishedListsOf(platform).map(({ id }) => id)),
      billing: fc.constantFrom(...billingsOf(platform)),
      baseUnits: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
      hoursAbove: fc.option(fc.integer({ min: 0, max: 719 }), { nil: undefined }),
      workspaces: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
      target: fc.constantFrom(undefined, 1, 33.3, 70, 85.5, 100),
    })
    .map(
      ({
        any,
        workloads,
        rate,
        isBare,
        workspaces,
        target,
        baseUnits,
        hoursAbove,
        ...choices
      }) => ({
        ...any,
        ...choices,
        workloads:
          workloads ?? any.workloads.map((workload) => moved(platform, workload, ownRate(rate))),
        // Half of the plans come to the very figures that were chosen.
        ...(isBare ? { headroomPercent: 0, spareSlaves: Math.min(any.spareSlaves, 1) } : {}),
        // What a pool's plan may have and what it may not.
        ...(platform.kind === 'pool' ? { spareSlaves: 0 } : {}),
        ...(platform.management && workspaces !== undefined ? { workspaces } : {}),
        ...(platform.hybrid && baseUnits !== undefined ? { baseUnits } : {}),
        ...(platform.hybrid && hoursAbove !== undefined ? { hoursAbove } : {}),
        ...(platform.targetUtilisationPercent && target
          ? { targetUtilisationPercent: target }
          : {}),
      }),
    );
}

/** A workload with a rate of the platform, and with the record size that it needs there. */
function moved(
  platform: Platform,
  workload: Workload,
  rate: { readonly recordsPerSecondPerCu: number } | { readonly megabytesPerSecondPerCu: number },
): Workload {
  if (!('complexity' in workload)) return workload;
  const { recordBytes = 300 } = workload;
  const size = isByteRated(platform) ? { recordBytes } : {};
  if (workload.complexity !== 'complex') return { ...workload, ...size };
  const kept = Object.entries(workload).filter(([field]) => !field.endsWith('PerSecondPerCu'));
  return { ...(Object.fromEntries(kept) as Omit<ComplexWorkload, never>), ...rate, ...size };
}

/** Plans on every known platform, on random ones and on such as random files describe. */
export function sizingCases(maximumWorkloads = 4): fc.Arbitrary<SizingCase> {
  const described = productFileArbitrary.map((file) => describedRoom(file).rules);
  const platforms = fc.oneof(fc.constantFrom(...knownPlatforms), platformArbitrary(), described);
  return platforms.chain((platform) =>
    fc
      .tuple(
        planOnArbitrary(platform, maximumWorkloads),
        platform.packing ? packingArbitrary : fc.constant({}),
      )
      .map(([plan, packing]) => ({ ...plan, ...packing }))
      .map((plan) => ({ platform: packedPlatform(platform, plan), plan }))
      // A process that fits on no machine is refused.
      .filter((one) => one.platform.workers.length > 0),
  );
}

/** What a plan may say of processes and of machines. */
const packingArbitrary = fc.record(
  {
    keptBackCores: fc.constantFrom(0, 0.1, 0.5, 1.3, 3, 12),
    keptBackGb: fc.constantFrom(0, 0.2, 2, 5.6, 40),
    slotsPerProcess: fc.constantFrom(1, 2, 3, 4, 7, 30),
    memoryGbPerSlot: fc.constantFrom(1, 1.6, 2.5, 4, 5.3, 20),
  },
  { requiredKeys: [] },
);
