import { packedWorkers } from '@/core/platforms/packing';
import type { Platform, ProcessPacking } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import type { Plan } from './planSchema';

/** The settings of a plan that change its product's shapes. */
type Shaping = Pick<Plan, 'keptBackCores' | 'keptBackGb' | 'slotsPerProcess' | 'memoryGbPerSlot'>;

/** The rules and prices of a plan's product, with the shapes that the plan's settings give them. */
export function platformFor(plan: Shaping & Pick<Plan, 'platform'>): Platform {
  return packedPlatform(findPlatform(plan.platform), plan);
}

/** A plan is never changed in place, so its platform stays the same object. */
const kept = new WeakMap<Shaping, WeakMap<Platform, Platform>>();

/** The same of a given product. A product without packing is the same for every plan. */
export function packedPlatform(platform: Platform, plan: Shaping): Platform {
  const { packing } = platform;
  if (!packing) return platform;
  const known = kept.get(plan)?.get(platform);
  if (known) return known;
  const packed = packedBy(platform, packing, plan);
  const byPlatform = kept.get(plan) ?? new WeakMap<Platform, Platform>();
  kept.set(plan, byPlatform.set(platform, packed));
  return packed;
}

function packedBy(platform: Platform, packing: ProcessPacking, plan: Shaping): Platform {
  const { usual } = packing;
  const settings = {
    keptBackCores: plan.keptBackCores ?? usual.keptBackCores,
    keptBackGb: plan.keptBackGb ?? usual.keptBackGb,
    slotsPerProcess: plan.slotsPerProcess ?? usual.slotsPerProcess,
    memoryGbPerSlot: plan.memoryGbPerSlot ?? usual.memoryGbPerSlot,
  };
  const { cores } = platform.cu.value;
  return {
    ...platform,
    cu: { ...platform.cu, value: { cores, memoryGb: settings.memoryGbPerSlot } },
    workers: packedWorkers(packing, settings),
    packing: { ...packing, settings },
  };
}
