import { useSyncExternalStore } from 'react';
import type { PlatformId } from '@/core/platforms/platform';
import { describedRooms } from '@/core/platforms/registry';
import type { DescribedRoom } from '@/core/platforms/room';

/** Removed since the page was loaded: the registry of products forgets nothing. */
const hidden = new Set<PlatformId>();

const listeners = new Set<() => void>();
const none: readonly DescribedRoom[] = [];
let listed = none;

/** Lists the described products anew: called when one became known or was kept. */
export function listDescribed(): void {
  listed = describedRooms().filter(({ rules }) => !hidden.has(rules.id));
  for (const listen of listeners) listen();
}

export function hideDescribed(id: PlatformId): void {
  hidden.add(id);
  listDescribed();
}

export function showDescribed(id: PlatformId): void {
  hidden.delete(id);
  listDescribed();
}

/** The described products that the page lists. The page in the HTML knows none. */
export function useDescribed(): readonly DescribedRoom[] {
  return useSyncExternalStore(
    watch,
    () => listed,
    () => none,
  );
}

function watch(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
