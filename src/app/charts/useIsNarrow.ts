import { useSyncExternalStore } from 'react';

/** As in the style sheet of charts: below it the narrow one is seen. */
const narrowScreen = 'screen and (max-width: 599px)';

/** Whether the screen is so narrow that charts are laid out for a phone; where nobody can say it, it may be. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, isNarrow, () => true);
}

const query = () => globalThis.matchMedia?.(narrowScreen);

const isNarrow = () => query()?.matches ?? true;

function watch(tell: () => void): () => void {
  const watched = query();
  watched?.addEventListener('change', tell);
  return () => watched?.removeEventListener('change', tell);
}
