import { useSyncExternalStore } from 'react';

/** How far figures are, from 0 to 1: kept apart, so that only what shows it is drawn again meanwhile. */
export type WorkProgress = {
  readonly share: () => number;
  readonly tell: (share: number) => void;
  /** Returns how to stop watching. */
  readonly watch: (changed: () => void) => () => void;
};

export function newWorkProgress(): WorkProgress {
  const watching = new Set<() => void>();
  let share = 0;
  return {
    share: () => share,
    tell: (next) => {
      share = next;
      for (const changed of watching) changed();
    },
    watch: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
  };
}

export function useWorkProgress({ watch, share }: WorkProgress): number {
  return useSyncExternalStore(watch, share);
}
