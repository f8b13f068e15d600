import type { Platform } from '@/core/platforms/platform';
import { platformRooms } from '@/core/platforms/registry';
import type { PlatformRoom } from '@/core/platforms/room';

/** Runs with one more product among those that are known, with the words of the first of them. */
export function withPlatform<T>(rules: Platform, run: () => T): T {
  const rooms = platformRooms as unknown as PlatformRoom[];
  rooms.push({
    rules,
    names: platformRooms[0].names,
    words: platformRooms[0].words,
    provisioning: undefined,
  });
  try {
    return run();
  } finally {
    rooms.pop();
  }
}
