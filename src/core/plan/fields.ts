import type { Billing, PlatformId } from '@/core/platforms/platform';
import {
  billingsOf,
  defaultBilling,
  defaultPlatform,
  defaultPriceList,
  findPlatform,
  platformIds,
  priceListsOf,
  publishedListsOf,
} from '@/core/platforms/registry';

import { monthHours } from '@/core/quantity/money';
import {
  assumedCount,
  assumedFigure,
  count,
  type FieldChoice,
  figure,
  figureOmittedAtDefault,
  numberOf,
  openCount,
  text,
  word,
} from './fieldKinds';
import { timeSettings } from './timeSettings';

/*
 * The settings of a plan, one row each. From its row a setting has its type, default, bounds and parsing, its place in
 * the JSON Schema, its parameter in links, its field in the form, its line in comparisons, documents and workbooks, and
 * its place in what tests generate. Its words stand in `words/settings`.
 */

/** In the order of plan files: title and product before the workloads, the rest after them. */
export const settings = {
  title: text({
    link: 'title',
    section: 'title',
    maximumCharacters: 120,
    meaning: 'A title for people. An empty one counts as none. No lone surrogates.',
  }),
  platform: word({
    link: 'platform',
    section: 'product',
    // A described product is one of its own plans alone.
    choices: ({ id }) => (platformIds.includes(id) ? platformIds : [...platformIds, id]),
    defaultOf: () => defaultPlatform,
    meaning: 'The product whose shapes, rules and prices are used.',
  }),
  headroomPercent: figure({
    link: 'headroom',
    section: 'safety',
    min: 0,
    max: 1_000,
    default: 0,
    unit: 'percent',
    cell: 'HeadroomPercent',
    meaning: 'Reserve above the peak, in percent of the peak.',
  }),
  targetUtilisationPercent: assumedFigure({
    link: 'utilisation',
    section: 'safety',
    min: 1,
    max: 100,
    unit: 'percent',
    cell: 'TargetUtilisationPercent',
    assumedBy: ({ targetUtilisationPercent }) => targetUtilisationPercent?.value,
    meaning: 'The share of its CU that work is given to run at, in percent.',
  }),
  spareSlaves: count({
    link: 'spare',
    section: 'safety',
    min: 0,
    max: 10,
    default: 0,
    unit: 'workers',
    cell: 'SpareWorkers',
    appliesTo: ({ kind }) => kind === 'machines',
    meaning: 'How many machines that do the work may fail while the rest still carries the need.',
  }),
  masterCount: numberOf({
    link: 'masters',
    section: 'safety',
    choices: ({ coordinatorCounts }) => coordinatorCounts.value,
    defaultOf: ({ coordinatorCount }) => coordinatorCount,
    unit: 'coordinators',
    cell: 'CoordinatorCount',
    appliesTo: ({ kind }) => kind === 'machines',
    meaning: 'How many machines coordinate the cluster. One alone has no fail-over.',
  }),
  workspaces: openCount({
    link: 'workspaces',
    section: 'safety',
    min: 1,
    max: 10_000,
    unit: 'workspaces',
    cell: 'Workspaces',
    appliesTo: ({ management }) => management !== undefined,
    meaning:
      'How many workspaces or applications the work is spread over, where the product adds units to each. Left out: a workspace for each project, an application for each workload.',
  }),
  keptBackCores: assumedFigure({
    link: 'keptcores',
    section: 'machines',
    min: 0,
    max: 60,
    unit: 'cores',
    cell: 'KeptBackCores',
    assumedBy: ({ packing }) => packing?.usual.keptBackCores,
    meaning: 'Cores of each machine that its system takes for itself.',
  }),
  keptBackGb: assumedFigure({
    link: 'keptmemory',
    section: 'machines',
    min: 0,
    max: 240,
    unit: 'memory',
    cell: 'KeptBackGb',
    assumedBy: ({ packing }) => packing?.usual.keptBackGb,
    meaning: 'GB of each machine that its system takes for itself.',
  }),
  slotsPerProcess: assumedCount({
    link: 'slots',
    section: 'machines',
    min: 1,
    max: 64,
    unit: 'slots',
    cell: 'SlotsPerProcess',
    assumedBy: ({ packing }) => packing?.usual.slotsPerProcess,
    meaning:
      'Slots of each process that does the work, with one core each. As many such processes run on a machine as fit beside what its system takes.',
  }),
  memoryGbPerSlot: assumedFigure({
    link: 'slotmemory',
    section: 'machines',
    min: 1,
    max: 256,
    unit: 'memory',
    cell: 'MemoryGbPerSlot',
    assumedBy: ({ packing }) => packing?.usual.memoryGbPerSlot,
    meaning: 'GB of memory for each slot; a process has so much for all of its slots.',
  }),
  priceList: word({
    link: 'prices',
    section: 'price',
    choices: (platform) => priceListsOf(platform).map(({ id }) => id),
    published: (platform) => publishedListsOf(platform).map(({ id }) => id),
    defaultOf: (platform) => defaultPriceList(platform).id,
    meaning: 'The published price list to calculate with.',
  }),
  billing: word({
    link: 'billing',
    section: 'price',
    choices: billingsOf,
    defaultOf: defaultBilling,
    meaning: 'How the cluster is paid for: subscription by the month, pay-as-you-go by the hour.',
  }),
  baseUnits: assumedCount({
    link: 'base',
    section: 'price',
    min: 0,
    max: 1_000_000_000,
    unit: 'machines',
    cell: 'BaseUnits',
    assumedBy: ({ hybrid }) => (hybrid ? 0 : undefined),
    isOfHybrid: true,
    meaning:
      'Of hybrid billing: how many units are bought by the month, used or not. What the plan needs above them runs by the hour.',
  }),
  hoursAbove: assumedCount({
    link: 'hours',
    section: 'price',
    min: 0,
    max: 744,
    unit: 'hours',
    cell: 'HoursAbove',
    assumedBy: ({ hybrid }) => (hybrid ? monthHours : undefined),
    isOfHybrid: true,
    meaning: 'Of hybrid billing: for how many hours a month what is above the base runs.',
  }),
  discountPercent: figureOmittedAtDefault({
    link: 'discount',
    section: 'price',
    min: 0,
    max: 100,
    default: 0,
    unit: 'percent',
    cell: 'DiscountPercent',
    meaning: 'What is taken off the whole list price, in percent of it.',
  }),
  ...timeSettings,
} as const;

export type SettingId = keyof typeof settings;

/** Whether plans of a platform have a say in a setting. */
export function appliesTo(id: SettingId, platform: PlatformId): boolean {
  const setting = settings[id];
  return !('appliesTo' in setting) || setting.appliesTo(findPlatform(platform));
}

/** Whether a plan has a say in a setting with the billing that it has. */
export function isInPlay(
  id: SettingId,
  { platform, billing }: { readonly platform: PlatformId; readonly billing: Billing },
): boolean {
  const isOfHybrid = 'isOfHybrid' in settings[id];
  const isHybrid = findPlatform(platform).hybrid?.value.billing === billing;
  return appliesTo(id, platform) && (!isOfHybrid || isHybrid);
}

export const settingIds = Object.keys(settings) as readonly SettingId[];

/** A plan's settings as values by their id. */
export type SettingValues = { readonly [Id in SettingId]?: FieldChoice | undefined };

/** Whether a name is that of a setting. */
export function isSettingId(name: string): name is SettingId {
  return Object.hasOwn(settings, name);
}

/** What a plan of the platform has that says nothing of the setting; undefined for a text. */
export function defaultOf(
  id: SettingId,
  platform: FieldChoice | undefined,
): FieldChoice | undefined {
  return settings[id].defaultOf(findPlatform(String(platform ?? defaultPlatform)));
}

/** Whether plans do not have the setting where it has its default: see `figureOmittedAtDefault`. */
export function isOmittedAtDefault(id: SettingId): boolean {
  return 'isOmittedAtDefault' in settings[id];
}

/** What may be chosen on a platform; undefined for a setting that is typed. */
export function choicesOf(id: SettingId, platform: PlatformId): readonly FieldChoice[] | undefined {
  const setting = settings[id];
  return 'choices' in setting ? setting.choices(findPlatform(platform)) : undefined;
}
