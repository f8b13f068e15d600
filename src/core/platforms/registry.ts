import { blinkDedicated } from './blinkDedicated/room';
import type {
  Billing,
  CoordinatorShape,
  Platform,
  PlatformId,
  PriceColumn,
  PriceList,
  PriceListId,
  ShapeId,
  WorkerShape,
} from './platform';
import type { PlatformRoom } from './room';

/** Every product that can be sized, in the order in which the page offers them; a plan that names none has the first. */
export const platformRooms: readonly [PlatformRoom, ...PlatformRoom[]] = [blinkDedicated];

export const platformIds: readonly PlatformId[] = platformRooms.map(({ rules }) => rules.id);

export const defaultPlatform: PlatformId = platformRooms[0].rules.id;

/** Whether there is a product of that name. */
export function isPlatformId(text: unknown): text is PlatformId {
  return platformRooms.some(({ rules }) => rules.id === text);
}

/** All that is known of a product. Throws when there is none of that name: a text from outside is checked before. */
export function findRoom(id: PlatformId): PlatformRoom {
  return found(
    platformRooms.find(({ rules }) => rules.id === id),
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

/** The platform's price list of that name. Throws when the platform has none. */
export function findPriceList(platform: Platform, id: PriceListId): PriceList {
  return found(
    platform.priceLists.find((list) => list.id === id),
    `price list ${id}`,
  );
}

/** The column of a list for a way of billing; undefined when the list has none. */
export function findPriceColumn(list: PriceList, billing: Billing): PriceColumn | undefined {
  return list.columns.find((column) => column.billing === billing);
}

/** Every way of billing that a platform's lists know, in the order of their first mention. */
export function billingsOf(platform: Platform): readonly Billing[] {
  return [
    ...new Set(platform.priceLists.flatMap(({ columns }) => columns.map((one) => one.billing))),
  ];
}

/** What the lists of all platforms together know, for readers that do not know the platform yet. */
export const allPriceListIds: readonly PriceListId[] = everyOf(({ priceLists }) =>
  priceLists.map(({ id }) => id),
);
export const allBillings: readonly Billing[] = everyOf(billingsOf);
export const allCoordinatorCounts: readonly number[] = everyOf(
  ({ coordinatorCounts }) => coordinatorCounts.value,
).toSorted((a, b) => a - b);

function everyOf<T>(list: (platform: Platform) => readonly T[]): readonly T[] {
  return [...new Set(platformRooms.flatMap(({ rules }) => list(rules)))];
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`no such ${what}`);
  return value;
}
