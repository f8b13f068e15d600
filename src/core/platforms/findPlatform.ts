import { blinkDedicated } from './blinkDedicated';
import type { MasterShape, Platform, PlatformId, ShapeId, SlaveShape } from './platform';

const platforms: Readonly<Record<PlatformId, Platform>> = { 'blink-dedicated': blinkDedicated };

export const platformIds = Object.keys(platforms) as readonly PlatformId[];

export function findPlatform(id: PlatformId): Platform {
  return platforms[id];
}

/** The Slave shape of that name. Throws when the platform has none: a name read from outside is checked before. */
export function findSlave(platform: Platform, shape: ShapeId): SlaveShape {
  return found(
    platform.slaves.find((slave) => slave.shape === shape),
    shape,
  );
}

/** The Master shape of that name. Throws when the platform has none. */
export function findMaster(platform: Platform, shape: ShapeId): MasterShape {
  return found(
    platform.masters.find((master) => master.shape === shape),
    shape,
  );
}

function found<T>(value: T | undefined, shape: ShapeId): T {
  if (value === undefined) throw new RangeError(`no such shape: ${shape}`);
  return value;
}
