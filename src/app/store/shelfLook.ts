import { useSyncExternalStore } from 'react';
import { lookAtShelf, type Shelf, watchShelf } from './shelf';

let seen: Shelf | undefined;

/** The shelf as it stands, here and in other tabs. */
export function useShelf(): Shelf {
  return useSyncExternalStore(watch, look);
}

function look(): Shelf {
  seen ??= lookAtShelf();
  return seen;
}

/** Unwatched, the shelf may change unnoticed, so it is looked at anew. */
function watch(listen: () => void): () => void {
  seen = undefined;
  const stop = watchShelf(() => {
    seen = undefined;
    listen();
  });
  return () => {
    stop();
    seen = undefined;
  };
}
