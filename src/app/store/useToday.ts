import { useSyncExternalStore } from 'react';
import { localDay } from './localDay';

/** The first day of the month in which the page was built: the ages of prices in its HTML are those of that day. */
const builtIn: string = import.meta.env.VITE_BUILT_IN ?? localDay(new Date());

/** The day where the user is, as YYYY-MM-DD. */
export function useToday(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => localDay(new Date()),
    () => builtIn,
  );
}
