import type { PlatformId, PriceListId } from '@/core/platforms/platform';
import { findPlatform, findPriceList, isListed, priceListsOf } from '@/core/platforms/registry';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { emptyPlanDraft, emptyWorkloadDraft, type PlanDraft, type WorkloadDraft } from './draft';
import { appliesTo, choicesOf, type SettingId, settingIds, settings } from './fields';
import { parsePlan } from './parsePlan';
import type { Plan } from './planSchema';
import { isByteRated } from './recordSize';
import type { TimeFieldId } from './timeFields';

/** A plan on another platform, and the paths of what that platform does not know: those fields have its defaults. */
export type MovedPlan = { readonly plan: Plan; readonly dropped: readonly string[] };

/**
 * The same plan on another platform. What still means something there is kept; a choice that the platform does not
 * offer, and a rate of complex work beyond its bounds or in another unit, falls to the platform's default and is named.
 */
export function movePlan({ platform: before, ...plan }: Plan, platform: PlatformId): MovedPlan {
  // What somebody has of one product is nothing of another.
  const dropped: string[] = plan.current && platform !== before ? ['current'] : [];
  let input = without({ ...plan, platform }, new Set(dropped));
  for (;;) {
    const reading = parsePlan(input);
    if (reading.ok)
      return withBudget({ plan: reading.plan, dropped }, { ...plan, platform: before });
    const paths = reading.problems.map(({ path }) => path);
    const isStuck = paths.some((path) => dropped.includes(path));
    if (isStuck) throw new RangeError(`a plan has no place on ${platform}: ${paths.join(', ')}`);
    dropped.push(...paths);
    input = without(input, new Set(paths));
  }
}

/** A budget keeps its currency, so it is dropped where the prices of the plan are in another one. */
function withBudget({ plan, dropped }: MovedPlan, before: Priced): MovedPlan {
  const { budget, ...rest } = plan;
  if (!budget || currencyOf(plan) === currencyOf(before)) return { plan, dropped };
  return { plan: rest, dropped: [...dropped, 'budget'] };
}

type Priced = Readonly<Record<'platform' | 'priceList', string>>;

/** The currency of a price list; undefined for one that its platform does not have. */
function currencyOf({ platform, priceList }: Priced): string | undefined {
  return priceListsOf(findPlatform(platform)).find(({ id }) => id === priceList)?.currency;
}

/** The fields of a plan without those at the paths. */
function without(
  input: Record<string, unknown>,
  paths: ReadonlySet<string>,
): Record<string, unknown> {
  const keep = (fields: object, before: string) =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => !paths.has(`${before}${key}`)));
  const rows: readonly object[] = Array.isArray(input.workloads) ? input.workloads : [];
  return { ...keep(input, ''), workloads: rows.map((row, i) => keep(row, `workloads.${i}.`)) };
}

export type MovedDraft = {
  readonly draft: PlanDraft;
  /** Settings that fell to the platform's default. */
  readonly dropped: readonly (SettingId | TimeFieldId)[];
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
  const fallen = [...dropped, ...assumed].map((id) => [id, defaults[id]] as const);
  const taken: Partial<PlanDraft> = Object.fromEntries(fallen);
  const isOtherProduct = platform !== draft.platform;
  const isOtherMoney = currencyOf(draft) !== currencyOf({ ...draft, ...taken, platform });
  const lost = [
    ...(isOtherProduct && draft.current !== '' ? (['current'] as const) : []),
    ...(isOtherMoney && draft.budget !== '' ? (['budget'] as const) : []),
  ];
  const isOther = isOtherUnit(draft.platform, platform);
  const isBeyond = (workload: WorkloadDraft) => isOther || isBeyondRates(workload, platform);
  const { complexRate } = emptyWorkloadDraft(platform, write);
  return {
    draft: {
      ...draft,
      ...taken,
      ...Object.fromEntries(lost.map((id) => [id, ''])),
      platform,
      workloads: draft.workloads.map((one) => (isBeyond(one) ? { ...one, complexRate } : one)),
    },
    dropped: [...dropped, ...lost],
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
