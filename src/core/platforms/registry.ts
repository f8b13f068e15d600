import { noCurrency } from '@/core/quantity/money';
import { awsManagedFlink } from './awsManagedFlink/room';
import { blinkDedicated } from './blinkDedicated/room';
import { blinkShared } from './blinkShared/room';
import { flinkKubernetes } from './flinkKubernetes/room';
import { flinkManaged } from './flinkManaged/room';
import { own } from './own/room';
import type {
  Billing,
  BillingTerm,
  CoordinatorShape,
  Platform,
  PlatformId,
  PriceColumn,
  PriceList,
  PriceListId,
  ShapeId,
  WorkerShape,
} from './platform';
import type { DescribedRoom, OwnPrices, PlatformRoom } from './room';
import type { Source, SourceId } from './sources';

/** Every product that can be sized, in the order in which the page offers them; a plan that names none has the first. */
export const platformRooms: readonly [PlatformRoom, ...PlatformRoom[]] = [
  blinkDedicated,
  blinkShared,
  flinkManaged,
  awsManagedFlink,
  flinkKubernetes,
  own,
];

/** The ids of those. */
export const platformIds: readonly PlatformId[] = platformRooms.map(({ rules }) => rules.id);

export const defaultPlatform: PlatformId = platformRooms[0].rules.id;

/** Products that files describe. One is put in and never changed or taken out, since its id is made of what it says. */
const described = new Map<PlatformId, DescribedRoom>();

/** Makes a described product known: from here on plans of it can be read and sized. */
export function addDescribed(room: DescribedRoom): void {
  if (!isPlatformId(room.rules.id)) described.set(room.rules.id, room);
}

/** Every described product that is known here, in the order in which they came. */
export function describedRooms(): readonly DescribedRoom[] {
  return [...described.values()];
}

/** The described product of that name; undefined for another or an unknown one. */
export function findDescribed(id: PlatformId): DescribedRoom | undefined {
  return described.get(id);
}

/** Price lists of users' own. One is put in and never changed or taken out, since its id is made of what it says. */
const ownPrices = new Map<PriceListId, OwnPrices>();

/** Makes a user's own price list known: from here on plans of its product may name it. */
export function addOwnPrices(prices: OwnPrices): void {
  if (!ownPrices.has(prices.list.id)) ownPrices.set(prices.list.id, prices);
}

/** Every price list of users' own that is known here, in the order in which they came. */
export function everyOwnPrices(): readonly OwnPrices[] {
  return [...ownPrices.values()];
}

/** A user's own price list of that name; undefined for a published or an unknown one. */
export function findOwnPrices(id: PriceListId): OwnPrices | undefined {
  return ownPrices.get(id);
}

/** Whether a text is the id of a described product or of a price list of one's own, known here or not. */
export function isDescribedId(text: unknown): text is PlatformId {
  return typeof text === 'string' && /^own-[a-z2-7]{16}$/.test(text);
}

/** Whether there is a product of that name. */
export function isPlatformId(text: unknown): text is PlatformId {
  if (typeof text !== 'string') return false;
  return platformRooms.some(({ rules }) => rules.id === text) || described.has(text);
}

/** All that is known of a product. Throws when there is none of that name: a text from outside is checked before. */
export function findRoom(id: PlatformId): PlatformRoom {
  return found(
    platformRooms.find(({ rules }) => rules.id === id) ?? described.get(id),
    `platform ${id}`,
  );
}

/** The rules and prices of a product. Throws when there is none of that name. */
export function findPlatform(id: PlatformId): Platform {
  return findRoom(id).rules;
}

/** The worker shape of that name. Throws when the platform has none. */
export function findWorker(platform: Platform, shape: ShapeId): WorkerShape {
  return found(
    platform.workers.find((worker) => worker.shape === shape),
    `worker ${shape}`,
  );
}

/** The coordinator shape of that name. Throws when the platform has none. */
export function findCoordinator(platform: Platform, shape: ShapeId): CoordinatorShape {
  return found(
    platform.coordinators.find((coordinator) => coordinator.shape === shape),
    `coordinator ${shape}`,
  );
}

/**
 * The list of a product that publishes no prices: no shape has a price on it.
 *
 * Such a product has `priceLists: []` and at least one way of billing in `billings`, and its words have a name for this
 * list in `priceLists.none` and one for every way of billing in `billings`. Its plans are sized and ranked without
 * prices, with the note `no-prices`.
 */
export const noPriceList: PriceList = { id: 'none', currency: noCurrency, columns: [] };

/** The price lists that are published with the platform: the empty one where there are none. */
export function publishedListsOf({ priceLists }: Platform): readonly PriceList[] {
  return priceLists.length > 0 ? priceLists : [noPriceList];
}

/** The price lists that a plan of the platform may name: the published ones, then those of users' own. */
export function priceListsOf(platform: Platform): readonly PriceList[] {
  const own = everyOwnPrices().filter((one) => one.platform === platform.id);
  const published = publishedListsOf(platform);
  return own.length > 0 ? [...published, ...own.map(({ list }) => list)] : published;
}

/** The sources of the platform's own, and that of the price list where it is a user's own. */
export function sourcesOf(
  { sources }: Platform,
  priceList: PriceListId,
): Readonly<Partial<Record<SourceId, Source>>> | undefined {
  const own = findOwnPrices(priceList);
  return own ? { ...sources, 'own-prices': own.source } : sources;
}

/** The platform's price list of that name. Throws when the platform has none. */
export function findPriceList(platform: Platform, id: PriceListId): PriceList {
  return found(
    priceListsOf(platform).find((list) => list.id === id),
    `price list ${id}`,
  );
}

/** The price list of a plan that names none. */
export function defaultPriceList({ priceLists }: Platform): PriceList {
  return priceLists[0] ?? noPriceList;
}

/** The way of billing of a plan that names none. */
export function defaultBilling(platform: Platform): Billing {
  return found(billingTermsOf(platform)[0], `way of billing of ${platform.id}`).billing;
}

/** The column of a list for a way of billing; undefined when the list has none. */
export function findPriceColumn(list: PriceList, billing: Billing): PriceColumn | undefined {
  return list.columns.find((column) => column.billing === billing);
}

/** Every way of billing for which lists may have prices, in the order of their first mention, then those without a list. */
export function billingTermsOf({ priceLists, billings = [] }: Platform): readonly BillingTerm[] {
  const listed = priceLists.flatMap(({ columns }) => columns);
  const terms = [...listed, ...billings].map(({ billing, per }) => ({ billing, per }));
  return terms.filter(({ billing }, i) => terms.findIndex((one) => one.billing === billing) === i);
}

/** The names of those, and that of a billing which is made of two of them. */
export function billingsOf(platform: Platform): readonly Billing[] {
  const mixed = platform.hybrid ? [platform.hybrid.value.billing] : [];
  return [...billingTermsOf(platform).map(({ billing }) => billing), ...mixed];
}

/** Whether a list has prices for a way of billing; for a hybrid one it must have both columns. */
export function isListed(platform: Platform, list: PriceList, billing: Billing): boolean {
  const hybrid = platform.hybrid?.value;
  if (billing !== hybrid?.billing) return findPriceColumn(list, billing) !== undefined;
  return [hybrid.base, hybrid.above].every((one) => findPriceColumn(list, one) !== undefined);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`no such ${what}`);
  return value;
}
