import { useSyncExternalStore } from 'react';
import { lookAtShelf, type Shelf, watchShelf } from './shelf';

let seen: Shelf | undefined;

/** The saved plans, updated when this or another tab changes them. */
export function useShelf(): Shelf {
  return useSyncExternalStore(watch, look);
}

function look(): Shelf {
  seen ??= lookAtShelf();
  return seen;
}

/** While nobody listens changes go unnoticed, so it is read again first. */
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
