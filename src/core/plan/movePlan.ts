import type { PlatformId, PriceListId } from '@/core/platforms/platform';
import { findPlatform, findPriceList, isListed } from '@/core/platforms/registry';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { emptyPlanDraft, emptyWorkloadDraft, type PlanDraft, type WorkloadDraft } from './draft';
import { appliesTo, choicesOf, type SettingId, settingIds, settings } from './fields';
import { parsePlan } from './parsePlan';
import type { Plan } from './planSchema';
import { isByteRated } from './recordSize';

/** A plan on another platform, and the paths of what that platform does not know: those fields have its defaults. */
export type MovedPlan = { readonly plan: Plan; readonly dropped: readonly string[] };

/**
 * The same plan on another platform. What still means something there is kept; a choice that the platform does not
 * offer, and a rate of complex work beyond its bounds or in another unit, falls to the platform's default and is named.
 */
export function movePlan({ platform: _, ...plan }: Plan, platform: PlatformId): MovedPlan {
  let input: Record<string, unknown> = { ...plan, platform };
  const dropped: string[] = [];
  for (;;) {
    const reading = parsePlan(input);
    if (reading.ok) return { plan: reading.plan, dropped };
    const paths = reading.problems.map(({ path }) => path);
    const isStuck = paths.some((path) => dropped.includes(path));
    if (isStuck) throw new RangeError(`a plan has no place on ${platform}: ${paths.join(', ')}`);
    dropped.push(...paths);
    input = without(input, new Set(paths));
  }
}

/** The fields of a plan without those at the paths. */
function without(input: Record<string, unknown>, paths: ReadonlySet<string>) {
  const keep = (fields: object, before: string) =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => !paths.has(`${before}${key}`)));
  const rows: readonly object[] = Array.isArray(input.workloads) ? input.workloads : [];
  return { ...keep(input, ''), workloads: rows.map((row, i) => keep(row, `workloads.${i}.`)) };
}

export type MovedDraft = {
  readonly draft: PlanDraft;
  /** Settings that fell to the platform's default. */
  readonly dropped: readonly SettingId[];
  /** Workloads whose rate of complex work did. */
  readonly droppedRates: number;
};

/** The same of a plan that is being typed. What cannot be read is left as it was typed. */
export function moveDraft(
  draft: PlanDraft,
  platform: PlatformId,
  write: (value: number) => string,
): MovedDraft {
  const defaults = emptyPlanDraft(platform, write);
  const before = emptyPlanDraft(draft.platform, write);
  const isAssumed = (id: SettingId) => settings[id].kind === 'assumed';
  // What either product alone assumes has no value on the other.
  const assumed = settingIds.filter(
    (id) => isAssumed(id) && appliesTo(id, platform) !== appliesTo(id, draft.platform),
  );
  const dropped = settingIds.filter((id) => {
    if (id === 'platform') return false;
    if (assumed.includes(id)) return draft[id] !== before[id];
    if (!appliesTo(id, platform)) return draft[id] !== defaults[id];
    const choices = choicesOf(id, platform);
    return choices !== undefined && !choices.map(String).includes(draft[id]);
  });
  const taken = Object.fromEntries([...dropped, ...assumed].map((id) => [id, defaults[id]]));
  const isOther = isOtherUnit(draft.platform, platform);
  const isBeyond = (workload: WorkloadDraft) => isOther || isBeyondRates(workload, platform);
  const { complexRate } = emptyWorkloadDraft(platform, write);
  return {
    draft: {
      ...draft,
      ...taken,
      platform,
      workloads: draft.workloads.map((one) => (isBeyond(one) ? { ...one, complexRate } : one)),
    },
    dropped,
    droppedRates: draft.workloads.filter((one) => one.kind === 'complex' && isBeyond(one)).length,
  };
}

function isBeyondRates({ complexRate }: WorkloadDraft, platform: PlatformId): boolean {
  const { cautious, hopeful } = findPlatform(platform).complexRate.value;
  const reading = parseQuantity(complexRate);
  return reading.ok && (reading.value < cautious || reading.value > hopeful);
}

/** The plan with another of its product's price lists, and with a way of billing that the list has. */
export function withPriceList(plan: Plan, priceList: PriceListId): Plan {
  const platform = findPlatform(plan.platform);
  const list = findPriceList(platform, priceList);
  const [first] = list.columns;
  const keeps = isListed(platform, list, plan.billing);
  return { ...plan, priceList, billing: keeps ? plan.billing : (first?.billing ?? plan.billing) };
}

/** Whether two platforms state their rates in different units. */
function isOtherUnit(before: PlatformId, after: PlatformId): boolean {
  return isByteRated(findPlatform(before)) !== isByteRated(findPlatform(after));
}
