import { entryOf, type HistoryEntry } from './historyEntry';

/** The last edit of a page that is being left before it stood in the address bar. */
export type Leaving = HistoryEntry & { readonly link: string };

const key = 'streamsizer.leaving';

/** A browser that reloads has chosen the address already, so the last edit waits in the session's storage. */
export function saveLeaving(leaving: Leaving): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(leaving));
  } catch {
    // Without storage only the last third of a second of typing is lost.
  }
}

/** After a reload, puts the last edit back into the address bar. Elsewhere it is forgotten. */
export function resumeLeaving(): void {
  try {
    const saved = window.sessionStorage.getItem(key);
    window.sessionStorage.removeItem(key);
    const [navigation] = performance.getEntriesByType('navigation');
    const isReload =
      navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
    if (!saved || !isReload) return;
    const leaving: unknown = JSON.parse(saved);
    const entry = entryOf(leaving);
    const link = entry && leaving !== null && (leaving as { readonly link?: unknown }).link;
    if (typeof link !== 'string' || !link.startsWith('#/')) return;
    window.history.replaceState(entry, '', link);
  } catch {
    // A blocked or broken storage has nothing to resume.
  }
}
